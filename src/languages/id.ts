import type { Language } from './language.ts';
import { list, rows, words } from './list.ts';

/** Indonesian. */
export const id: Language = {
  code: 'id',
  script: 'Latn',
  direction: 'ltr',
  franc: ['ind'],
  foreignLetters: 'ñçßøåæğışłőűäöüêèàâîôûáíóúãõčšž',
  dayFirst: true,
  months: rows(`
    Januari | Jan
    Februari | Pebruari | Feb
    Maret | Mar
    April | Apr
    Mei
    Juni | Jun
    Juli | Jul
    Agustus | Agu | Agt | Ags
    September | Sep | Sept
    Oktober | Okt
    November | Nopember | Nov | Nop
    Desember | Des
  `),
  weekdays: words("Minggu Ahad Senin Selasa Rabu Kamis Jumat Jum'at Sabtu Min Sen Sel Rab Kam Jum Sab"),
  relativeDays: { 'hari ini': 0, kemarin: -1, 'kemarin lusa': -2, sekarang: 0, 'baru saja': 0 },
  relativeUnits: {
    minute: words('detik dtk menit mnt'),
    hour: words('jam'),
    day: words('hari'),
    week: words('minggu pekan'),
    month: words('bulan'),
    year: words('tahun'),
  },
  agoWords: list('lalu | yang lalu | silam'),
  futureWords: list(
    'akan | mendatang | depan | hingga | sampai | rencananya | direncanakan | dijadwalkan | mulai | bakal | diperkirakan',
  ),
  functionWords: words(`
    yang dan di ini itu dengan untuk tidak dari dalam pada akan juga saya ke karena tersebut bisa ada mereka lebih kata
    tahun sudah atau saat oleh menjadi orang ia telah adalah seperti sebagai bahwa dapat para harus namun kita dua satu
    masih hari hanya mengatakan kepada kami setelah melakukan lalu belum lain dia kalau terjadi banyak menurut anda hingga
    tak baru beberapa ketika saja jalan sekitar secara dilakukan sementara tapi sangat hal sehingga seorang bagi besar
    lagi selama antara waktu sebuah jika sampai jadi terhadap tiga serta pun ujarnya ungkapnya merupakan
    negara pula perlu masa awal sini diri telah supaya bagaimana terjadi pemerintah polisi antara sedangkan maupun agar jika
    tersebut dilakukan sejumlah pihak dapat saja berdasarkan
  `),
  speechVerbs: list(`
    kata | katanya | mengatakan | berkata | ujar | ujarnya | tutur | tuturnya | ucap | ucapnya | ungkap | ungkapnya | mengungkapkan | menjelaskan | jelas | jelasnya | menyatakan | menyebut | menyebutkan | sebut | sebutnya | menegaskan | tegas | tegasnya | menambahkan | tambah | tambahnya | imbuh | imbuhnya | menurut | papar | paparnya | memaparkan | terang | terangnya | menerangkan | beber | bebernya | membeberkan | lanjut | lanjutnya | melanjutkan | tulis | tulisnya | menulis | tanya | tanyanya | bertanya | jawab | jawabnya | menjawab | mengumumkan | mengakui | akunya | membantah | mengkritik | memperingatkan | menuding | mengklaim | berjanji | mengimbau | imbaunya | menilai | nilainya | berharap | harapnya | pesan | pesannya | seru | pungkas | pungkasnya | tandas | tandasnya | pinta | pintanya | keluh | kisahnya | menceritakan | cerita | bercerita | dikutip dari | seperti dikutip | kutip | melansir | dilansir
  `),
  reporting: {
    ahead: list('menurut | mengutip'),
    pronouns: words('dia ia mereka beliau'),
    clauseWords: words('bahwa yang kalau'),
    adverbials: words(
      'di ke dari pada dengan saat setelah sebelum untuk oleh dan tetapi tapi juga kemarin senin selasa rabu kamis jumat sabtu minggu kepada dalam usai ketika jika',
    ),
    nameWords: words(
      'surat koran majalah film buku novel berjudul bernama disebut bertajuk lagu serial program dijuluki operasi',
    ),
    roles: rows(`
      duta | diplomat
      menteri | menkeu | menlu
      presiden
      juru | jubir
      jenderal | panglima
      direktur
      sekretaris
      wali
      pelatih
      kapten
      peneliti
      pengacara
      gubernur
      ketua
      kepala
      bupati
    `),
    press: words('koran harian kantor majalah stasiun situs media surat radio televisi'),
    cited: words('wawancara mengutip dikutip laporan dilansir melansir'),
  },
  sections: list(`
    Nasional | Politik | Hukum | Hukum & Kriminal | Kriminal | Peristiwa | Daerah | Regional | Nusantara | Metro | Megapolitan | Megapolitan | Internasional | Dunia | Global | Ekonomi | Bisnis | Keuangan | Finance | Market | Makro | Energi | Industri | Properti | Olahraga | Bola | Sepakbola | Sepak Bola | Liga Indonesia | Liga Inggris | Bulu Tangkis | Badminton | Raket | MotoGP | Basket | Hiburan | Entertainment | Seleb | Selebriti | Showbiz | Film | Musik | Seni | Budaya | Seni Budaya | Gaya Hidup | Lifestyle | Fashion | Kuliner | Wisata | Travel | Traveling | Kesehatan | Sehat | Teknologi | Tekno | Sains | Sains & Teknologi | Gadget | Otomotif | Pendidikan | Edukasi | Lingkungan | Agama | Islam | Ramadan | Khazanah | Hikmah | Sejarah | Opini | Kolom | Analisis | Editorial | Tajuk | Wawancara | Investigasi | Laporan Khusus | Fokus | Humaniora | Perempuan | Keluarga | Parenting | Zodiak | Cek Fakta | Viral | Trending | Berita | News | Jabodetabek | Pemilu | Pilkada | Pertahanan | Militer | Sosial | Karier | Beasiswa
  `),
  furniture: {
    'skip-link': list(
      'Langsung ke konten | Langsung ke isi | Lompat ke konten | Lompat ke isi | Lewati ke konten | Lewati ke konten utama | Lewati | Loncat ke konten | Lewatkan … dan lanjutkan membaca | Akhir dari … | Kembali ke atas | Ke atas',
    ),
    menu: list(`
      Gambas:Video … | [Gambas:Video …] | Live Report | Lapor kesalahan | Laporkan kesalahan | Beranda | Halaman utama | Home | Menu | Menu utama | Buka menu | Tutup menu | Tutup | Buka | Cari | Pencarian | Cari berita | Cari di sini… | Telusuri | Kirim | Batal | OK | Kategori | Rubrik | Kanal | Topik | Topik populer | Semua topik | Lainnya | Lihat semua | Lihat lainnya | Lihat selengkapnya | Tampilkan lainnya | Muat lainnya | Muat lebih banyak | Selengkapnya | Selanjutnya | Sebelumnya | Navigasi pos | Navigasi | Kembali | Memuat… | Mohon tunggu… | Indeks | Indeks berita | Arsip | Halaman # | Halaman: #
      Masuk | Login | Daftar | Registrasi | Keluar | Akun | Akun saya | Profil | Profil saya | Kata sandi | Lupa kata sandi? | Nama pengguna | Email | Alamat email | Ingat saya | Berlangganan | Langganan | Langganan sekarang | Sudah punya akun? … | Belum punya akun? … | Koran | E-paper | Epaper | Simpan | Simpan artikel
      Hubungi kami | Kontak | Kontak kami | Tentang kami | Tentang | Redaksi | Susunan redaksi | Karier | Karir | Lowongan | Info iklan | Pasang iklan | Beriklan | Media kit | Kebijakan privasi | Privasi | Kebijakan data pribadi | Syarat dan ketentuan | Syarat & ketentuan | Ketentuan penggunaan | Disclaimer | Pedoman media siber | Pedoman pemberitaan media siber | Kode etik | Kode etik jurnalistik | Bantuan | Peta situs | Sitemap | RSS | Kotak pos | Layanan | Promo | Mitra | Jaringan media | Network | Kirim tulisan | Laporkan | Aduan
      Langsung | Siaran langsung | Live | Live streaming | TV | Video | Semua video | Foto | Galeri foto | Galeri | Album | Infografis | Infografik | Grafis | Dengarkan | Dengar | Audio | Radio | Podcast | Siniar | Multimedia | Blog | Forum | Cuaca | Prakiraan cuaca | Jadwal salat | Jadwal sholat | Jadwal TV | Jadwal bola | Klasemen | Kurs | Bahasa Indonesia | Bahasa | Ukuran huruf | Mode gelap | Logo | Pengaturan | Terkini | Waktu baca # menit | # menit baca | # menit membaca | Dibaca # kali | Dibaca: #
    `),
    share: list(
      'URL telah disalin | Tautan telah disalin | Bagikan | Bagikan: | Bagikan artikel | Bagikan artikel ini | Bagikan berita ini | Bagikan ini: | Bagikan ke … | Bagikan di … | Bagikan melalui … | Sebarkan | Sebarkan ini | Share | Klik untuk membagikan … | Klik untuk berbagi … | Klik untuk mencetak… | # dibagikan | Tweet | Suka | Suka ini: | Suka Memuat… | Cetak | Print | Kirim lewat email | Kirim via email | Salin tautan | Salin link | Salin artikel | Tautan disalin | Link disalin | Tautan telah disalin… | Ikuti kami | Ikuti kami di | Ikuti kami di … | Ikuti … di Google News… | Ikuti berita … | Ikuti | Media sosial | Gabung di grup … | Gabung di channel … | Mari bergabung di … | Dapatkan update berita … | Simak berita lainnya … | Simak breaking news … | Baca berita lainnya di Google News | Pilih … sebagai sumber … | Cek berita dan artikel yang lain di Google News | Hadiahkan',
    ),
    'app-promo': list(
      'unduh aplikasi … | download aplikasi … | …aplikasi kami… | Unduh aplikasi | Unduh aplikasi kami | Download aplikasi | Download app | Download apps | Aplikasi | Aplikasi seluler | Buka di aplikasi | Dapatkan di Google Play | Unduh di App Store | Tersedia di … | Unduh | Download',
    ),
    comments: list(
      'Komentar Anda | Berikan komentar Anda | Komentar | # komentar | Komentar (#) | Komentar # | Tulis komentar | Tulis komentar… | Tulis komentarmu… | Tulis komentar Anda… | Beri komentar | Berikan komentar… | Kirim komentar | Tinggalkan komentar | Tinggalkan komentar … | Tinggalkan balasan | Tinggalkan balasan … | Tinggalkan Balasan Batalkan balasan | Belum ada komentar | Belum ada komentar… | Jadilah yang pertama … | Lihat komentar | Lihat semua komentar | Baca komentar | Semua komentar | Komentar ditutup | Komentar terbaru | Balas | Balasan | Batalkan balasan | Laporkan komentar | Alamat email Anda tidak akan dipublikasikan… | Ruas yang wajib ditandai … | Simpan nama, email… | Beritahu saya … | Nama * | Email * | Situs web | Silakan login untuk … | Anda harus masuk untuk … | Isi komentar sepenuhnya … | Terbaru | Terlama',
    ),
    related: list(
      'Berita sebelumnya | Berita selanjutnya | Artikel sebelumnya | Artikel selanjutnya | Berikutnya | Simak Video: … | Saksikan Live … | Simak juga Video … | Lihat juga Video … | Tonton Video … | Baca juga | Baca juga: … | Baca juga … | Baca Juga : … | Baca selengkapnya: … | Baca pula … | Lihat juga | Lihat juga: … | Simak juga | Simak juga … | Simak Video … | Saksikan video … | Saksikan Video Pilihan … | Tonton juga … | Berita terkait | Berita Terkait: | Artikel terkait | Terkait | Topik terkait | Konten terkait | Video terkait | Tag terkait | Berita lainnya | Berita lain | Artikel lainnya | Artikel lain | Berita serupa | Berita populer | Berita terpopuler | Terpopuler | Populer | Paling populer | Paling banyak dibaca | Banyak dibaca | Paling dicari | Terbanyak dibaca | Berita terbaru | Berita terkini | Artikel terbaru | Terbaru | Video terbaru | Video pilihan | Video terkini | Pilihan editor | Pilihan redaksi | Pilihan untukmu | Pilihan untuk Anda | Rekomendasi | Rekomendasi untuk Anda | Rekomendasi untukmu | Direkomendasikan | Anda mungkin suka | Anda mungkin juga menyukai | Mungkin Anda suka | Jangan lewatkan | Sorotan | Headline | Berita utama | Kabar utama | Topik hangat | Sedang tren | Tren | Berita pilihan | Artikel pilihan | Tentang penulis | Lihat artikel asli | Dari jaringan … | Halaman selanjutnya | Halaman selanjutnya … | Selanjutnya: …',
    ),
    'read-more': list(
      'Baca selengkapnya | Baca selengkapnya … | Selengkapnya | Lanjut baca | Lanjutkan membaca | Lanjutkan membaca … | Lanjut ke halaman … | Baca lebih lanjut | Baca artikel lengkap | Baca artikel selengkapnya | Baca artikel asli | Baca lagi | Baca | Baca semua | Klik di sini | Klik di sini … | Lihat detail | Detail | Info selengkapnya | Informasi lebih lanjut | Sumber asli | Baca di … | Halaman berikutnya',
    ),
    newsletter: list(
      'Simak berita pilihan … | Gabung ke channel WhatsApp… | Ikuti channel WhatsApp … | Ikuti saluran WhatsApp … | Buletin | Newsletter | Langganan newsletter | Berlangganan newsletter… | Berlangganan buletin… | Daftar newsletter… | Dapatkan berita … email… | Dapatkan informasi … | Masukkan email… | Masukkan alamat email… | Email Anda | Alamat email Anda | Terima kasih telah berlangganan… | Notifikasi | Aktifkan notifikasi… | Dapatkan notifikasi… | Berhenti berlangganan',
    ),
    cookies: list(
      'Kuki | Cookies | Kebijakan cookie | Kebijakan kuki | Pengaturan cookie | Terima | Terima semua | Setuju | Saya setuju | Tolak | Mengerti | Situs ini menggunakan cookie… | Situs web ini menggunakan cookie… | Kami menggunakan cookie… | Kami menggunakan kuki… | Website ini menggunakan cookies… | Dengan melanjutkan … cookie…',
    ),
    continues: list(`
      Artikel berlanjut setelah iklan | Artikel ini berlanjut setelah iklan | Berita berlanjut setelah iklan | Lanjutkan membaca setelah iklan | Lanjut membaca setelah iklan | Berlanjut setelah iklan | Artikel berlanjut di bawah | Baca lanjutannya di bawah | Gulir untuk lanjut membaca | Gulir ke bawah untuk melanjutkan membaca | Gulir ke bawah untuk lanjut membaca | Scroll untuk lanjut membaca | Scroll untuk melanjutkan membaca | Scroll ke bawah untuk lanjut membaca | Scroll to continue with content | Konten berlanjut setelah iklan | Lanjutkan dengan konten | Scroll untuk lanjut membaca…
    `),
    advertisement: list(
      'Iklan | ADVERTISEMENT | Scroll ke bawah untuk … | Lanjutkan membaca di bawah iklan… | Gulir untuk … | Advertorial | Sponsor | Disponsori | Konten bersponsor | Pariwara | Lewati iklan | Tutup iklan',
    ),
    rights: list(
      'All right reserved | All right reserved. | Hak cipta … | Hak cipta dilindungi… | Hak cipta dilindungi undang-undang… | Semua hak dilindungi… | … hak cipta dilindungi… | Seluruh hak cipta … | Dilarang mengutip … | Dilarang memproduksi ulang … | Dilarang keras mengambil konten… | Copyright … | © … | … © 2… | … © 1… | … all rights reserved… | Artikel ini telah tayang di … | Artikel ini tayang di … | Berita ini telah tayang … | … tidak bertanggung jawab atas konten dari luar…',
    ),
  },
  labels: {
    author: list(
      'Oleh | Penulis | Reporter | Editor | Pewarta | Wartawan | Redaktur | Laporan wartawan | Laporan | Kontributor | Ditulis oleh | Diterbitkan oleh | Diposting oleh | Penyunting | Penerjemah | Jurnalis | Tim redaksi',
    ),
    source: list('Sumber | Sumber berita | Sumber: | Dikutip dari | Dilansir dari | Disadur dari | Artikel asli'),
    published: list(
      'Diterbitkan | Diterbitkan pada | Dipublikasikan | Dipublikasikan pada | Terbit | Tanggal | Tayang | Dimuat | Diposting pada | Diunggah | Tanggal terbit | Rilis | Dibuat | Dibuat pada | Ditulis pada | Tanggal rilis | Tanggal publikasi | Waktu terbit | Diposkan pada | Diterbitkan tanggal',
    ),
    updated: list(
      'Diperbarui | Diperbarui pada | Pembaruan terakhir | Terakhir diperbarui | Update | Update terakhir | Diupdate | Perbaruan | Terakhir diubah | Diubah | Diubah pada | Perubahan terakhir | Diperbarui tanggal',
    ),
    section: list('Kategori | Rubrik | Kanal | Diposting di'),
    tags: list('Tag | Tags | Topik | Label | Kata kunci | Topik terkait | Tag terkait | Tagar'),
    photo: list(
      'Foto | Foto oleh | Gambar | Sumber gambar | Sumber gambar, | Sumber foto | Keterangan foto | Keterangan gambar | Keterangan gambar, | Ilustrasi | Grafis | Fotografer | Dok | Dokumentasi | Kredit foto | Keterangan video | Kredit',
    ),
    latest: list(
      'Berita tentang | Berita terkini tentang | Semua berita tentang | Kumpulan berita | Artikel tentang | Tag | Topik | Hasil pencarian | Hasil pencarian untuk | Arsip | Arsip tag | Indeks berita',
    ),
  },
};
