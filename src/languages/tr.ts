import type { Language } from './language.ts';
import { list, rows, words } from './list.ts';

/** Turkish. */
export const tr: Language = {
  code: 'tr',
  script: 'Latn',
  direction: 'ltr',
  franc: ['tur'],
  tellingLetters: 'ığşıöüç',
  foreignLetters: 'ñßøåæłőűäáíóúãõčšžəêèà',
  dayFirst: true,
  months: rows(`
    Ocak | Oca
    Şubat | Şub
    Mart | Mar
    Nisan | Nis
    Mayıs | May
    Haziran | Haz
    Temmuz | Tem
    Ağustos | Ağu
    Eylül | Eyl
    Ekim | Eki
    Kasım | Kas
    Aralık | Ara
  `),
  weekdays: words('Pazar Pazartesi Salı Çarşamba Perşembe Cuma Cumartesi Paz Pzt Sal Çar Per Cum Cmt'),
  relativeDays: { bugün: 0, dün: -1, 'evvelsi gün': -2, 'önceki gün': -2, şimdi: 0, 'az önce': 0 },
  relativeUnits: {
    minute: words('saniye sn dakika dk'),
    hour: words('saat sa'),
    day: words('gün'),
    week: words('hafta'),
    month: words('ay'),
    year: words('yıl sene'),
  },
  agoWords: list('önce | evvel'),
  futureWords: list(
    'olacak | edecek | yapılacak | gelecek | önümüzdeki | kadar | planlanıyor | bekleniyor | edilecek | başlayacak | düzenlenecek | verilecek | itibarıyla | itibaren | açıklanacak | gerçekleştirilecek',
  ),
  functionWords: words(`
    ve bir bu da de için ile çok daha olan olarak ne gibi kadar en var sonra ama o ki her mi ya ise değil olduğu göre
    şu biz ben diye oldu olduğunu ancak yeni yok hem yaptığı iki ilk önce büyük bile mı çünkü türkiye dedi etti
    tarafından arasında bütün kendi onun bunun söyledi nasıl ilgili üzerinde içinde eden edilen yer şey hiç
  `),
  speechVerbs: list(`
    dedi | diyor | diyen | dediler | diye konuştu | diye yazdı | diye ekledi | şeklinde konuştu | ifadelerini kullandı | ifadesini kullandı | ifade etti | ifade ediyor | söyledi | söylüyor | söylediler | belirtti | belirtiyor | açıkladı | açıklıyor | açıklamasında | vurguladı | vurguluyor | kaydetti | aktardı | aktarıyor | anlattı | anlatıyor | ekledi | ekliyor | dile getirdi | savundu | savunuyor | iddia etti | iddia ediyor | uyardı | uyarıyor | eleştirdi | eleştiriyor | yazdı | yazıyor | sordu | soruyor | yanıtladı | cevap verdi | yanıt verdi | bildirdi | duyurdu | hatırlattı | doğruladı | yalanladı | reddetti | kabul etti | itiraf etti | öne sürdü | değerlendirdi | değerlendirmesinde bulundu | değerlendirmesini yaptı | sözlerini kullandı | sözlerine ekledi | sözlerini sürdürdü | devam etti | çağrısında bulundu | tepki gösterdi | söz verdi | paylaştı | şöyle konuştu | şunları söyledi | şu ifadeleri kullandı | şöyle dedi | göre | düşünüyor | inanıyor
  `),
  reporting: {
    behind: list('göre'),
    pronouns: words('o onlar kendisi'),
    clauseWords: words('ki'),
    adverbials: words(
      've ama da de ise dün bugün pazartesi salı çarşamba perşembe cuma cumartesi pazar için ile sonra önce ayrıca daha hakkında olarak gibi',
    ),
    nameWords: words('gazetesi dergisi filmi kitabı romanı adlı isimli başlıklı sözde şarkısı dizisi programı adıyla'),
    roles: rows(`
      büyükelçi | büyükelçisi | diplomat
      bakan | bakanı
      cumhurbaşkanı
      başkan | başkanı
      sözcü | sözcüsü
      general | komutan | komutanı
      müdür | müdürü | direktör | direktörü
      sekreter | sekreteri
      antrenör | teknik
      kaptan
      araştırmacı
      avukat | avukatı
      başbakan
      milletvekili
      yetkili | yetkilisi
    `),
    press: words(
      'gazetesi gazetesine gazetesinin ajansı ajansına ajansının televizyonu televizyonuna kanalı kanalına dergisi dergisine sitesi sitesine radyosu',
    ),
    cited: words('röportaj röportajda röportajında verdiği demeç haberine aktardı dayandırdığı'),
  },
  sections: list(`
    Gündem | Siyaset | Politika | Dünya | Türkiye | Ekonomi | Finans | Borsa | Para | Spor | Futbol | Basketbol | Voleybol | Kültür | Kültür Sanat | Kültür-Sanat | Sanat | Sinema | Müzik | Kitap | Edebiyat | Tiyatro | Magazin | Yaşam | Hayat | Sağlık | Bilim | Bilim Teknoloji | Bilim ve Teknoloji | Bilim-Teknoloji | Teknoloji | Eğitim | Çevre | İklim | Enerji | Tarım | Turizm | Seyahat | Gezi | Otomobil | Otomotiv | Emlak | Moda | Kadın | Aile | Çocuk | Yemek | Lezzet | Tarih | Din | İnanç | Hukuk | Adalet | Asayiş | Üçüncü Sayfa | 3. Sayfa | Güvenlik | Savunma | Savunma Sanayi | Medya | Televizyon | TV | Yazarlar | Köşe Yazıları | Görüş | Yorum | Analiz | Röportaj | Söyleşi | Dosya | Dosyalar | Haber | Haberler | Yerel | Yerel Haberler | Bölge | Avrupa | Amerika | Asya | Orta Doğu | Ortadoğu | Genel | Güncel | Astroloji | Oyun | Kripto | Koronavirüs | İş Dünyası | Şirketler | Son Dakika | Özel Haber
  `),
  furniture: {
    'skip-link': list(
      'İçeriğe geç | İçeriğe atla | İçeriğe götür | Ana içeriğe geç | Ana içeriğe atla | Menüye geç | Navigasyona atla | Haberin başlığını atlayın ve okumaya devam edin | … atlayın ve okumaya devam edin | Haberin sonu | Başa dön | Yukarı çık | Yukarı | Sayfa başına dön | Sayfanın başına dön | Erişilebilirlik',
    ),
    menu: list(`
      VİDEO HABER | Google News’te takip et | Google News’te takip edin | Google Haberler’de takip et… | A A | A+ A- | Gizlilik İlkeleri | KVKK Aydınlatma Metni | Okuma süresi: … | Okuma süresi … | Bu habere tepkiniz nedir? | Bu habere tepkin ne? | Bu içeriğe emoji ile tepki ver | Ana sayfa | Anasayfa | Menü | Ana menü | Menüyü aç | Menüyü kapat | Kapat | Aç | Ara | Arama | Arama yap | Arama: | Sitede ara | Gelişmiş arama | Gönder | İptal | Tamam | Kategoriler | Bölümler | Konular | Tüm konular | Etiketler | Daha fazla | Daha fazlası | Daha fazla göster | Daha fazla yükle | Tümü | Tümünü gör | Tümünü göster | Tüm haberler | Diğer | Sonraki | Önceki | Sonraki sayfa | Önceki sayfa | Önceki Sonraki | ÖncekiSonraki | Geri | İleri | Yükleniyor | Yükleniyor… | Lütfen bekleyin… | Buradasınız | Manşet | Manşetler | Manşet haber | Gazete manşetleri | Gazeteler | Arşiv | Haber arşivi
      Giriş | Giriş yap | Üye girişi | Üye ol | Üyelik | Kayıt ol | Kaydol | Oturum aç | Oturumu kapat | Çıkış | Çıkış yap | Hesabım | Profilim | Hesap oluştur | Şifre | Şifremi unuttum | Kullanıcı adı | E-posta | E-posta adresi | Beni hatırla | Abone ol | Abonelik | Abone girişi | E-gazete | E-Gazete
      İletişim | Bize ulaşın | Hakkımızda | Biz kimiz | Künye | Kurumsal | Reklam ver | İş ilanları | Kariyer | Gizlilik | Gizlilik politikası | Gizlilik bildirimi | Gizlilik sözleşmesi | Kullanım koşulları | Kullanım şartları | Kişisel verilerin korunması | KVKK | Aydınlatma metni | Yasal uyarı | Üyelik sözleşmesi | Yayın ilkeleri | Yardım | Sıkça sorulan sorular | SSS | Site haritası | RSS | Seri ilanlar | Resmi ilanlar | İlanlar | Vefat ilanları | Hizmetler | Mobil | Sitene ekle | Widget | Ürünler | Kampanyalar | Bağış yap | Destek ol
      Canlı | Canlı yayın | Canlı TV | Canlı anlatım | Video | Videolar | Video galeri | Tüm videolar | Foto | Fotoğraf | Fotoğraflar | Foto galeri | Foto haber | Galeri | Galeriler | Diğer galeriler | Tam ekran yap | Dinle | Haberi dinle | Sesli dinle | Podcast | Podcastler | Radyo | Yayın akışı | Programlar | İnfografik | Grafik | Multimedya | Bloglar | Forum | Hava durumu | Namaz vakitleri | Trafik | Trafik durumu | Nöbetçi eczaneler | Puan durumu | Fikstür | Burçlar | Burç yorumları | Döviz | Döviz kurları | Altın | Altın fiyatları | Canlı borsa | Piyasalar | Seçim | Seçim sonuçları | Şans oyunları | Bulmaca | Türkçe | Dil | Logo | Ayarlar | Yazı boyutu | Karanlık mod | Okuma süresi: # dakika | Okuma süresi # dk | # dakika okuma | # dk okuma süresi | # okunma | Okunma: #
    `),
    share: list(
      "Paylaş | Paylaş: | Paylaşın | Haberi paylaş | Bu haberi paylaş | Bunu paylaş: | Yazıyı paylaş | Facebook'ta paylaş | Twitter'da paylaş | X'te paylaş | WhatsApp'ta paylaş | …'ta paylaş | …'da paylaş | … üzerinde paylaş… | # paylaşım | Tweetle | Tweet | Beğen | Beğen: | Yazdır | Yazdırmak için tıklayın… | … paylaşmak için tıklayın… | E-posta ile gönder | Arkadaşına gönder | Linki kopyala | Bağlantıyı kopyala | Link kopyalandı | Bağlantı kopyalandı… | Kopyalandı | Kaydet | Favorilere ekle | Okuma listesine ekle | Bizi takip edin | Bizi takip edin: … | Takip et | Takip edin | …'da takip et | …'da takip edin… | Google News'te takip edin… | Google News | Google Haberler… | Sosyal medya | Sosyal medyada biz | WhatsApp kanalımıza … | Telegram kanalımıza … | Abone ol …",
    ),
    'app-promo': list(
      "uygulamamızı indirin… | mobil uygulamamızı indirin… | Uygulamayı indir | Uygulamamızı indirin | Uygulamayı indirin | Mobil uygulama | Mobil uygulamalar | Mobil uygulamalarımız | Uygulamalar | Uygulamada aç | App Store'dan indir | App Store'dan indirin | Google Play'den alın | Google Play'den indirin | İndir",
    ),
    comments: list(
      'Yorum yazma kurallarını okudum… | Tüm yorumları gör | Yorum kuralları… | Yorumlar | Yorum | # yorum | Yorumlar (#) | Yorum (#) | Yorum yap | Yorum yaz | Yorum yazın | Yorum ekle | Yorum gönder | Yorumunu yaz… | Yorumunuzu yazın… | Bir yorum yazın… | Bir yanıt yazın | Bir yanıt yazın … | Bir cevap yazın | Bir cevap yazın … | Yorum bırakın | İlk yorumu sen yap… | İlk yorumu siz yapın… | İlk yorum yapan siz olun… | Henüz yorum yok… | Henüz yorum yapılmamış… | Bu habere henüz yorum … | Tüm yorumlar | Yorumları gör | Yorumları göster | Yorumları oku | Son yorumlar | Yorumlar kapalı… | Yanıtla | Cevapla | Yanıtlar | Yanıtı iptal et | İptal | Şikayet et | Bildir | E-posta adresiniz yayınlanmayacak… | E-posta hesabınız yayımlanmayacak… | Gerekli alanlar … | Daha sonraki yorumlarımda … | Adınız | İsim * | E-posta * | İnternet sitesi | Yorum yapmak için giriş yapın… | Yorum yapabilmek için … | Yorumlarınız … | UYARI: Küfür, hakaret… | Küfür, hakaret… | En yeni | En eski | En beğenilen',
    ),
    related: list(
      'Önceki haber | Sonraki haber | Önceki yazı | Sonraki yazı | BU HABERLER DE İLGİNİZİ ÇEKEBİLİR | Bu haber de ilginizi çekebilir | Bunlar da ilgini çekebilir | İlgili haberler | İlgili haber | İlgili konular | İlgili içerikler | İlgili yazılar | İlgili makaleler | İlgili etiketler | İlgili Haberler: | Benzer haberler | Benzer içerikler | Benzer yazılar | Bunlar da ilginizi çekebilir | İlginizi çekebilir | İlginizi çekebilir: … | İlginizi çekebilecek diğer haberler | Ayrıca bakınız | Bunu da okuyun | Bunları da okuyun | Ayrıca okuyun… | Bakmadan geçme | Bakmadan geçme! | Kaçırmayın | Okumadan geçme | Sizin için seçtiklerimiz | Sizin için öneriler | Sizin için seçilenler | Seçtiklerimiz | Önerilen haberler | Önerilenler | Öneriler | Daha fazla önerilen hikaye | Editörün seçtikleri | Editörün seçimi | Günün öne çıkanları | Öne çıkanlar | Öne çıkan haberler | En çok okunanlar | En çok okunan | En çok okunan haberler | Çok okunanlar | En çok izlenenler | En çok yorumlananlar | En çok paylaşılanlar | En popüler | Popüler | Popüler haberler | Trend | Trendler | Son haberler | Son dakika haberleri | Son yazılar | Son eklenenler | Son videolar | Güncel haberler | Diğer haberler | Diğer yazılar | Diğer yazıları | Daha fazla haber | Tüm yazıları | Yazarın diğer yazıları | Yazarın son yazıları | Yazar hakkında | Haberle ilgili … | … ile ilgili haberler | Günün manşetleri | Dikkat çekenler | İlginç haberler | Sıradaki haber | Sıradaki haber: …',
    ),
    'read-more': list(
      'Devamını oku | Devamını oku … | Devamı | Devamı için tıklayın… | Devamını okumak için … | Haberin devamı | Haberin devamı için … | Haberin detayları… | Haberi oku | Detaylar | Detaylar için tıklayın… | Ayrıntılar | Ayrıntılı bilgi | Daha fazla bilgi | Daha fazla oku | Okumaya devam et | Okumaya devam edin | Tıklayın | Tıklayın: … | Tıkla oku | Buraya tıklayın… | Tamamını oku | Yazının devamı… | İncele | Hemen incele | Haberin tamamı…',
    ),
    newsletter: list(
      'Bülten | E-bülten | Haber bülteni | Bültene abone ol… | Bültenimize abone olun… | E-bültenimize abone olun… | E-bülten aboneliği | Bülten aboneliği | Günlük bülten… | E-posta adresinizi girin… | E-posta adresiniz | E-posta adresinizi yazın… | Abone olduğunuz için … | Bildirimler | Bildirimleri aç… | Bildirim almak … | Son gelişmelerden haberdar olun… | Gelişmelerden haberdar … | Aboneliği iptal et',
    ),
    cookies: list(
      'Çerezler | Çerez politikası | Çerez aydınlatma metni | Çerez ayarları | Çerez tercihleri | Kabul et | Kabul ediyorum | Tümünü kabul et | Reddet | Tümünü reddet | Anladım | Bu site çerez kullan… | Bu sitede çerez… | Bu internet sitesinde … çerez… | Sitemizde çerez… | Sitemizden en iyi şekilde faydalan… | Web sitemizde … çerez… | Çerezler … kullanıl… | … çerezler kullanıyoruz… | Daha iyi hizmet sunmak … çerez… | Veri politikasındaki amaçlarla … | Biz ve iş ortaklarımız…',
    ),
    continues: list(`
      Haberin devamı aşağıda | Haberin devamı reklamdan sonra | Haberin devamı reklamın altında | Yazının devamı aşağıda | Yazının devamı reklamdan sonra | Makalenin devamı aşağıda | Devamı aşağıda | Devamı reklamdan sonra | Devamı reklamın altında | Reklamdan sonra devam ediyor | Haber reklamdan sonra devam ediyor | Yazı reklamdan sonra devam ediyor | Makale aşağıda devam ediyor | Makale reklamın altında devam ediyor | Okumaya devam etmek için kaydırın | Devam etmek için aşağı kaydırın | Haberin devamı reklamdan sonra…
    `),
    advertisement: list(
      'Bu yazı reklam içermektedir… | Bu içerikte yer alan bağlantılar… | Satın alma bağlantıları… | Reklam | Reklamlar | İlan | Reklam alanı | Sponsorlu | Sponsorlu içerik | Sponsor | Advertorial | Tanıtım | Reklamı geç | Reklamı kapat | Reklamdan sonra devam ediyor… | Katkılarıyla',
    ),
    rights: list(
      'Tüm hakları saklıdır | Tüm hakları saklıdır… | … tüm hakları saklıdır | … tüm hakları saklıdır… | Her hakkı saklıdır | Her hakkı saklıdır… | … her hakkı saklıdır… | Telif hakkı … | Telif hakları … | … telif hakları … aittir… | İzinsiz kopyalanamaz… | … izinsiz … kullanılamaz… | Kaynak gösterilmeden … | Sitede yayınlanan … | Sitemizde yayınlanan … | Copyright … | © … | … © 2… | … © 1… | Yazılım: … | Tasarım: … | Haber yazılımı: … | … dış sitelerin içeriğinden sorumlu değildir…',
    ),
  },
  labels: {
    author: list(
      'Haber | Yazar | Yazan | Yazarlar | Haberi yapan | Muhabir | Editör | Hazırlayan | Kaleme alan | Çeviri | Çeviren | Röportaj | Yayınlayan | Derleyen | Ekleyen | Haber merkezi',
    ),
    source: list('Kaynak | Kaynaklar | Haber kaynağı | Kaynak: | Alıntı | Haberin kaynağı | Ajans'),
    published: list(
      'Yayın tarihi | Yayınlanma | Yayınlanma tarihi | Yayınlanma: | Yayınlandı | Yayımlanma tarihi | Yayımlanma | Tarih | Giriş | Giriş tarihi | Giriş Tarihi: | Oluşturulma tarihi | Oluşturulma | Oluşturma tarihi | Eklenme tarihi | Eklenme | Haber girişi | Haber tarihi | İlk yayın | Yayınlanma zamanı | Yayın | Yayım tarihi | Kayıt tarihi | Ekleme tarihi | Yayınlama tarihi | Eklendi | Gönderildi',
    ),
    updated: list(
      'Güncelleme | Güncelleme tarihi | Güncellenme | Güncellenme tarihi | Güncellendi | Son güncelleme | Son güncellenme | Son güncelleme tarihi | Düzenlenme tarihi | Güncelleme zamanı | Son düzenleme | Son değişiklik | Güncellenme zamanı',
    ),
    section: list('Kategori | Kategoriler | Bölüm'),
    tags: list('Etiketler | Etiket | Anahtar kelimeler | Konular | Konu | İlgili etiketler | Haber etiketleri'),
    photo: list(
      'Fotoğraf | Fotoğraflar | Foto | Fotoğraf altı yazısı | Fotoğraf altı yazısı, | Görsel | Kaynak, | Resim | Resim altı | Fotoğrafçı | Grafik | İllüstrasyon | Fotoğraf kaynağı | Arşiv | Video altı yazısı',
    ),
    latest: list(
      'Tüm haberleri | hakkındaki tüm haberler | Son haberler | Arama sonuçları | Etiket | Arşiv | Kategori arşivi | Etiket arşivi',
    ),
  },
};
