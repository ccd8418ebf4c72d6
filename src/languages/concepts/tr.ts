/** Turkish words of news by the concept that they stand for; `../concepts.ts` says how they are read. */
export const tr = `
# disasters
earthquake | deprem
flood | sel seller taşkın
wildfire | yangın
storm | fırtına
hurricane | kasırga tayfun
heatwave | sıcak*
drought | kuraklık
volcano | yanardağ
tsunami | tsunami
landslide | heyelan
explosion | patlama
crash | kaza çarpışma
plane | uçak uçağı
train | tren
ship | gemi tekne
dead | ölü öldü ölüm hayatını
injured | yaralı sakatlık
missing | kayıp
rescue | kurtar*
airport | havalimanı uçuş
car | araba otomobil araç sürücü
bus | otobüs
bridge | köprü
fire-service | itfaiye
snow | kar çığ
rain | yağmur yağış
weather | hava
leak | sızıntı
poison | zehir*
collapse | çöktü çökme
victim | kurban mağdur
funeral | cenaze
emergency | acil olağanüstü
evacuate | tahliye
aid | yardım yardımı insani bağış
ice | buz buzul kutup
fall | düştü düşüş
helicopter | helikopter
pilot | pilot mürettebat
passenger | yolcu
mine | maden madenci kömür

# conflicts
rocket | roket füze
war | savaş*
attack | saldırı
bomb | bomba
ceasefire | ateşkes
peace | barış
army | ordu asker
hostage | rehine
refugee | mülteci göçmen
border | sınır
weapon | silah
shooting | silahlı
terror | terör*
spy | casus
nuclear | nükleer reaktör
threat | tehdit uyarı uyardı
safety | güvenlik
intelligence | istihbarat
drone | siha dron
tank | tank tankı
invade | işgal
independence | bağımsızlık özerk*
colony | sömürge köle*
deport | sınırdışı
clash | çatışma
revolution | devrim isyan

# crimes
police | polis
murder | cinayet
arrest | gözaltı tutuklandı
prison | hapis cezaevi
court | mahkeme hakim dava
convict | mahkum suçlu
corruption | yolsuzluk rüşvet
fraud | dolandırıcılık
robbery | hırsız* soygun
rape | tecavüz cinsel
drug | uyuşturucu kokain
kidnap | kaçırıldı kaçırma
law | yasa kanun
ban | yasak
hack | hacker siber
charge | suçlama suçlanan
lawyer | avukat
prosecutor | savcı savcılık
appeal | itiraz temyiz
investigate | soruşturma
suspect | şüpheli
witness | tanık şahit
crime | suç çete mafya
smuggling | kaçakçı*
stabbing | bıçak*
abuse | şiddet taciz istismar
scandal | skandal

# politics
election | seçim
vote | oylama
referendum | referandum
parliament | parlamento meclis
president | cumhurbaşkanı başkan
premier | başbakan
minister | bakan bakanlığı
government | hükümet
resign | istifa
coup | darbe
protest | protesto gösteri
strike-of-workers | grev sendika
sanction | yaptırım
summit | zirve
treaty | anlaşma antlaşma
negotiation | müzakere görüşme
ambassador | büyükelçi diplomat
rights | haklar*
party | parti partisi
opposition | muhalefet muhalif
coalition | koalisyon
candidate | aday adayı
campaign | kampanya
poll | anket
governor | vali
reform | reform reformu
constitution | anayasa
democracy | demokrasi
dictator | diktatör rejim
impeachment | azil*
citizen | vatandaş pasaport
visa | vize
speech | konuşma
meeting | toplantı
visit | ziyaret
support | destek
criticism | eleştir*
reject | reddetti ret
approve | onay*
crisis | kriz krizi
chaos | kaos

# society
women | kadın
men | erkek
child | çocuk
baby | bebek doğum
family | aile
wedding | düğün evlilik
divorce | boşanma
king | kral kraliçe prens
pope | papa vatikan
church | kilise katedral
mosque | cami
school | okul öğrenci
university | üniversite
teacher | öğretmen
apology | özür
racism | ırkçı
gay | eşcinsel lgbt trans
hotel | otel turizm turist köy
animal | hayvan
dog | köpek
shark | köpekbalığı balina yunus
food | gıda açlık yemek
water | su
house | konut ev
building | bina kule
muslim | müslüman islam*
jewish | yahudi
christian | hristiyan papaz
holiday | bayram ramazan
anniversary | yıldönümü doğumgünü
tribute | anma
memorial | anıt heykel
letter | mektup tweet
parade | geçit yürüyüş
father | baba oğlu kardeş kızı
youth | genç gençler
road | yol otoyol

# medicine
virus | virüs koronavirüs covid pandemi salgın
vaccine | aşı
infected | enfekte pozitif vaka
quarantine | karantina izolasyon
hospital | hastane klinik
doctor | doktor hekim
cancer | kanser
mental-health | ruhsal zihinsel depresyon
abortion | kürtaj
suicide | intihar
heart | kalp
surgery | ameliyat nakil
medicine | ilaç tedavi
variant | varyant delta omicron
dose | doz dozu
mask | maske maskesi
diabetes | diyabet obezite
alzheimer | alzheimer demans beyin
pregnant | hamile anne
knee | diz bilek

# economy
economy | ekonomi
inflation | enflasyon fiyat
bank | banka
tax | vergi gümrük
budget | bütçe
oil | petrol
gas | gaz doğalgaz
electricity | elektrik enerji
market | piyasa borsa hisse
company | şirket firma
layoffs | işsizlik işten
bitcoin | bitcoin kripto
debt | borç kredi
invest | yatırım
sell | satış satın
export | ihracat ithalat
trade | ticaret
wage | maaş ücret
job | işçi çalışan
poverty | yoksul*
million | milyon
billion | milyar
farm | çiftçi tarım hasat
fish | balık balıkçı
rise | artış yükseldi zam
open | açıldı
close | kapandı kapatıl*
build | inşa inşaat
project | proje plan
factory | fabrika sanayi

# science
climate | iklim ısınma
pollution | kirlilik atık
space | uzay astronot
satellite | uydu yörünge
moon | ay'a
mars | mars
scientist | bilim araştırma
archaeology | arkeolog kazı antik
internet | internet çevrimiçi
phone | telefon
artificial-intelligence | yapay zeka
forest | orman ağaç
sea | deniz okyanus sahil plaj
river | nehir baraj
mountain | dağ dağı
meteor | asteroit meteor*
telescope | teleskop galaksi gezegen
launch | fırlat*
discover | keşfe* keşif
dinosaur | dinozor fosil
history | tarih tarihi
technology | teknoloji uygulama
robot | robot
privacy | veri gizlilik

# culture
film | film sinema
music | müzik şarkı albüm konser
actor | oyuncu aktör
book | kitap roman yazar
museum | müze sergi galeri
award | ödül oscar nobel
festival | festival karnaval
journalist | gazeteci basın
television | televizyon yayın
interview | röportaj
video | video görüntü
photo | fotoğraf
art | sanat sanatçı tablo
theatre | tiyatro opera bale dans
fashion | moda manken tasarımcı
game | oyun oyunu

# sports
football | futbol
basketball | basketbol nba
volleyball | voleybol
handball | hentbol
rugby | ragbi
tennis | tenis wimbledon
table-tennis | masa
badminton | badminton
golf | golf
cycling | bisiklet
swimming | yüzme yüzücü
diving | atlama
athletics | atletizm sprinter
marathon | maraton
throw | cirit disk çekiç
gymnastics | jimnastik cimnastik
boxing | boks boksör
judo | judo
taekwondo | tekvando karate
wrestling | güreş güreşçi
weightlifting | halter halterci
fencing | eskrim
rowing | kürek
canoe | kano
sailing | yelken
surfing | sörf
skateboarding | kaykay
climbing | tırmanış
equestrian | at binicilik
archery | okçuluk okçu
hockey | hokey
baseball | beyzbol
cricket | kriket
skiing | kayak kayakçı
formula-one | formula
chess | satranç
olympics | olimpiyat oyunları
paralympics | paralimpik
medal | madalya podyum
gold | altın
silver | gümüş
bronze | bronz
champion | şampiyon
final | final
semifinal | yarı
quarterfinal | çeyrek
record | rekor
win | zafer kazandı galibiyet kazanan
defeat | yenilgi yendi kaybetti
draw | beraberlik
goal | gol
coach | antrenör teknik
athlete | sporcu
team | takım milli
match | maç
transfer | transfer
doping | doping
qualify | eleme eledi
withdraw | çekildi çekilme
disqualified | diskalif*
ceremony | tören açılış kapanış
flag | bayrak
spectator | seyirci taraftar
stadium | stadyum stat
referee | hakem var
postponed | ertelendi iptal
debut | ilk
retire | emekli
race | yarış koşu
cup | kupa kupası
group-stage | grup grubu
penalty | penaltı
club | kulüp kulübü
return | dönüş döndü geri
arrive | vardı geldi
`;
