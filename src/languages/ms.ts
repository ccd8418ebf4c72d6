import type { Language } from './language.ts';
import { list, rows, words } from './list.ts';

/** Malay, as Malaysia, Brunei and Singapore write it. */
export const ms: Language = {
  code: 'ms',
  script: 'Latn',
  direction: 'ltr',
  franc: ['zlm'],
  foreignLetters: 'ñßøåæç',
  dayFirst: true,
  months: rows(`
    Januari | Jan
    Februari | Feb
    Mac
    April | Apr
    Mei
    Jun
    Julai | Jul
    Ogos | Ogo
    September | Sept | Sep
    Oktober | Okt
    November | Nov
    Disember | Dis
  `),
  weekdays: words('Ahad Isnin Selasa Rabu Khamis Jumaat Sabtu'),
  relativeDays: { 'hari ini': 0, semalam: -1, kelmarin: -2, sekarang: 0, 'baru sahaja': 0 },
  relativeUnits: {
    minute: words('saat minit'),
    hour: words('jam'),
    day: words('hari'),
    week: words('minggu'),
    month: words('bulan'),
    year: words('tahun'),
  },
  agoWords: list('lalu | yang lalu | lepas | yang lepas'),
  futureWords: list(
    'akan | akan datang | depan | hadapan | sehingga | dijangka | dijadualkan | dirancang | merancang | bakal | bermula',
  ),
  functionWords: words(`
    dan yang di itu untuk dengan pada ini dalam tidak kepada oleh adalah dari akan beliau telah mereka juga ialah boleh
    kerana katanya bahawa beberapa daripada turut iaitu berkata selepas bagi sebagai lebih ada kata orang tahun menjadi
    seperti satu masa hari antara manakala tetapi semasa perlu negara menerusi bagaimanapun serta namun masih sudah
    hanya dapat para ketika atau pula lagi dua baru saya kami kita ia sini pelbagai polis kerajaan syarikat ekoran
    berusia berkenaan sehingga tersebut sahaja awal apabila jika supaya kes diri terhadap ke banyak secara sangat hal
    seorang besar waktu sebuah tiga sementara selama berlaku mahu kali pihak rakyat menteri kementerian hendaklah justeru
  `),
  speechVerbs: list(`
    kata | katanya | berkata | ujar | ujarnya | jelas | jelasnya | menjelaskan | tambah | tambahnya | menambah | tegas | tegasnya | menegaskan | memberitahu | memaklumkan | maklumnya | mengumumkan | menyatakan | mengesahkan | menafikan | mendakwa | dakwanya | mengakui | menekankan | mengulas | ulas | soal | soalnya | bertanya | jawab | jawabnya | menjawab | menulis | tulis | tulisnya | menyifatkan | berharap | meminta | menggesa | menyeru | mengingatkan | memetik | dipetik sebagai berkata | dipetik berkata | lapor | melaporkan | menurut | menurutnya | mengikut | cerita | ceritanya | luah | luahnya
  `),
  reporting: {
    ahead: list('menurut | mengikut | memetik'),
    pronouns: words('beliau dia mereka'),
    clauseWords: words('bahawa yang'),
    adverbials: words(
      'di ke dari daripada pada dengan selepas sebelum untuk oleh dan tetapi juga semalam isnin selasa rabu khamis jumaat sabtu ahad kepada dalam ketika jika',
    ),
    nameWords: words('akhbar majalah filem buku novel bertajuk bernama dikenali lagu siri program digelar operasi'),
    roles: rows(`
      duta | diplomat
      menteri
      presiden
      jurucakap
      jeneral
      pengarah
      setiausaha
      jurulatih
      kapten
      penyelidik
      peguam
      pengerusi
      ketua
    `),
    press: words('akhbar harian agensi majalah saluran laman stesen radio'),
    cited: words('wawancara memetik dipetik laporan temubual'),
  },
  sections: list(`
    Berita | Utama | Nasional | Negara | Tempatan | Politik | Semasa | Jenayah | Kes | Mahkamah | Wilayah | Negeri | Dunia | Luar Negara | Antarabangsa | Global | Asia | ASEAN | Ekonomi | Bisnes | Perniagaan | Kewangan | Korporat | Hartanah | Sukan | Bola Sepak | Bola | Badminton | Arena | Hiburan | Selebriti | Artis | Filem | Muzik | Gaya | Gaya Hidup | Santai | Fesyen | Resipi | Makan | Pelancongan | Cuti | Kesihatan | Sihat | Pendidikan | Varsiti | Sains | Teknologi | IT | Gajet | Automotif | Auto | Alam Sekitar | Agama | Islam | Keluarga | Wanita | Remaja | Komuniti | Rencana | Pendapat | Kolumnis | Kolum | Minda | Komentar | Analisis | Editorial | Wawancara | Eksklusif | Laporan Khas | Budaya | Seni | Sejarah | Sabah | Sarawak | Johor | Selangor | Viral | Trending | Infografik | Parlimen | Pilihan Raya | Cuaca | Forum
  `),
  furniture: {
    'skip-link': list(
      'Langkau ke kandungan | Langkau ke kandungan utama | Terus ke kandungan | Pergi ke kandungan | Ke atas | Kembali ke atas | Lompat ke kandungan',
    ),
    menu: list(`
      Laman utama | Halaman utama | Utama | Menu | Menu utama | Buka menu | Tutup menu | Carian | Cari | Cari… | Tutup | Buka | Lagi | Lagi berita | Lihat lagi | Lihat semua | Lihat lebih banyak | Papar semua | Papar lagi | Muat lagi | Muatkan lagi | Memuatkan… | Kategori | Bahagian | Topik | Semua topik | Seterusnya | Sebelumnya | Sebelum | Halaman seterusnya | Kembali | Muka # | Halaman #
      Log masuk | Log keluar | Daftar | Daftar masuk | Daftar sekarang | Daftar akaun | Akaun | Akaun saya | Profil | Profil saya | Kata laluan | Lupa kata laluan? | Nama pengguna | Ingat saya | Langgan | Langgan sekarang | Langganan | Hantar | Batal | E-paper | Epaper
      Tentang kami | Mengenai kami | Hubungi kami | Hubungi | Kerjaya | Iklan bersama kami | Pengiklanan | Dasar privasi | Polisi privasi | Notis privasi | Privasi | Terma dan syarat | Terma & syarat | Terma penggunaan | Syarat penggunaan | Penafian | Peta laman | Bantuan | Soalan lazim | Arkib | Rakan kami | Kod etika | Notis perlindungan data peribadi
      Langsung | Siaran langsung | Secara langsung | Video | Semua video | Foto | Galeri | Galeri foto | Audio | Dengar | Radio | Podcast | Audio siar | TV | Grafik | Multimedia | Blog | Tinjauan | Waktu solat | Kadar tukaran | Bahasa | Bahasa Melayu | Saiz teks | RSS | Masa membaca: … | # minit bacaan | Simpan
    `),
    share: list(
      'Kongsi | Kongsikan | Kongsi: | Kongsi artikel | Kongsi artikel ini | Kongsi di … | Kongsi ke … | Kongsi melalui … | Kongsikan artikel ini | # kongsi | # perkongsian | Salin pautan | Pautan disalin… | Cetak | E-mel | Hantar melalui e-mel | Ikuti kami | Ikuti kami di | Ikuti kami di … | Ikuti … di Google News… | Ikuti saluran … | Sertai saluran … | Sertai kami di … | Sertai grup … | Suka | Media sosial | Dapatkan berita terkini … | Dapatkan informasi … saluran … | Layari … untuk …',
    ),
    'app-promo': list(
      'Muat turun aplikasi | Muat turun aplikasi … | Muat turun aplikasi kami… | Aplikasi | Aplikasi mudah alih | Buka dalam aplikasi | Muat turun | Muat turun sekarang',
    ),
    comments: list(
      'Komen | Komen (#) | # komen | Ulasan | # ulasan | Tulis komen | Tulis komen… | Tinggalkan komen | Tinggalkan balasan | Tinggalkan komen anda… | Beri komen | Hantar komen | Lihat komen | Lihat semua komen | Tiada komen | Jadi yang pertama … | Balas | Batal balasan | Alamat e-mel anda tidak akan disiarkan… | Medan diperlukan ditanda … | Nama * | E-mel * | Laman web | Komen terkini',
    ),
    related: list(
      'Artikel sebelumnya | Artikel seterusnya | Berita sebelum | Berita seterusnya | Baca juga | Baca juga: … | Baca lagi: … | BACA: … | BACA LAGI: … | Artikel berkaitan | Artikel berkaitan: | Berita berkaitan | Berita berkaitan: … | Artikel Berkaitan: … | Berkaitan | Topik berkaitan | Video berkaitan | Berita lain | Berita lain: | Artikel lain | Artikel lain: | Lagi berita | Lagi berita … | Lagi artikel | Terkini | Berita terkini | Artikel terkini | Terbaru | Paling popular | Popular | Terpopular | Paling banyak dibaca | Paling dibaca | Banyak dibaca | Sohor kini | Sedang hangat | Hangat | Pilihan editor | Pilihan pengarang | Pilihan untuk anda | Disyorkan | Disyorkan untuk anda | Cadangan | Anda mungkin suka | Anda mungkin juga berminat | Mungkin anda berminat | Jangan ketinggalan | Jangan lepaskan | Berita utama | Tajuk utama | Tonton juga | Lihat juga | Tentang penulis | Mengenai penulis',
    ),
    'read-more': list(
      'Baca lagi | Baca lagi … | Baca seterusnya | Baca selanjutnya | Baca sepenuhnya | Baca artikel penuh | Teruskan membaca | Sambung baca | Klik di sini | Klik di sini … | Maklumat lanjut | Ketahui lebih lanjut | Laporan penuh | Berita penuh | Lanjut',
    ),
    newsletter: list(
      'Surat berita | Buletin | Langgan surat berita … | Langgan buletin … | Langgan newsletter … | Daftar untuk … surat berita… | Masukkan e-mel … | Masukkan alamat e-mel … | Alamat e-mel | E-mel anda | Terima kasih kerana melanggan… | Notifikasi | Aktifkan notifikasi… | Hidupkan notifikasi…',
    ),
    cookies: list(
      'Kuki | Dasar kuki | Polisi kuki | Tetapan kuki | Terima | Terima semua | Setuju | Saya setuju | Tolak | Faham | Laman web ini menggunakan kuki… | Laman ini menggunakan kuki… | Kami menggunakan kuki… | Laman web ini menggunakan cookies…',
    ),
    continues: list(`
      Artikel bersambung selepas iklan | Artikel diteruskan selepas iklan | Berita bersambung selepas iklan | Teruskan membaca selepas iklan | Teruskan membaca di bawah | Artikel bersambung di bawah | Bersambung selepas iklan | Tatal untuk terus membaca | Skrol untuk terus membaca | Skrol ke bawah untuk terus membaca
    `),
    advertisement: list(
      'Iklan | IKLAN | Pengiklanan | Kandungan tajaan | Tajaan | Kandungan berbayar | Advertorial | Artikel bersambung selepas iklan… | Langkau iklan',
    ),
    rights: list(
      'Hak cipta terpelihara | Hak cipta terpelihara… | … hak cipta terpelihara… | Hakcipta terpelihara… | … hakcipta terpelihara… | Hak cipta … | Hakcipta … | Semua hak terpelihara… | … semua hak terpelihara… | Penafian: … | © … | … © 2… | … © 1… | Copyright …',
    ),
  },
  labels: {
    author: list(
      'Oleh | Penulis | Wartawan | Pemberita | Laporan oleh | Ditulis oleh | Disediakan oleh | Editor | Penyunting | Pengarang',
    ),
    source: list('Sumber | Sumber: | Dipetik daripada'),
    published: list(
      'Diterbitkan | Diterbitkan pada | Disiarkan | Disiarkan pada | Tarikh | Tarikh terbit | Tarikh disiarkan | Dimuat naik | Terbit',
    ),
    updated: list(
      'Dikemas kini | Dikemaskini | Dikemas kini pada | Dikemaskini pada | Kemas kini terakhir | Kemaskini terakhir | Dikemas kini terakhir',
    ),
    section: list('Kategori | Bahagian | Ruangan'),
    tags: list('Tag | Tags | Topik | Label | Kata kunci | Topik berkaitan'),
    photo: list(
      'Foto | Gambar | Gambar hiasan | Gambar fail | Gambar: | Kredit foto | Kredit gambar | Sumber gambar | Sumber foto | Kapsyen | Grafik | Jurugambar | Foto oleh | Ilustrasi',
    ),
    latest: list(
      'Semua berita tentang | Berita tentang | Berita mengenai | Artikel tentang | Hasil carian | Hasil carian untuk | Arkib | Tag',
    ),
  },
};
