/** Indonesian words of news by the concept that they stand for; `../concepts.ts` says how they are read. */
export const id = `
# disasters
earthquake | gempa
flood | banjir
wildfire | kebakaran
storm | badai
hurricane | topan siklon
heatwave | panas
drought | kekeringan
volcano | gunung
tsunami | tsunami
landslide | longsor
explosion | ledakan
crash | kecelakaan tabrakan
plane | pesawat
train | kereta
ship | kapal perahu
dead | tewas meninggal
injured | luka cedera
missing | hilang
rescue | penyelamatan
airport | bandara penerbangan
car | mobil kendaraan
bus | bus
bridge | jembatan
fire-service | pemadam
snow | salju
rain | hujan
weather | cuaca
leak | bocor kebocoran
poison | racun keracunan
collapse | runtuh ambruk
victim | korban
funeral | pemakaman berduka
emergency | darurat
evacuate | evakuasi
aid | bantuan kemanusiaan donasi
ice | es gletser kutub
fall | jatuh turun
helicopter | helikopter
pilot | pilot awak
passenger | penumpang
mine | tambang batubara

# conflicts
rocket | rudal roket
war | perang
attack | serangan
bomb | bom
ceasefire | gencatan
peace | damai perdamaian
army | tentara militer
hostage | sandera
refugee | pengungsi migran
border | perbatasan
weapon | senjata
shooting | penembakan
terror | teroris
nuclear | nuklir
threat | ancaman ancam peringatan
safety | keamanan keselamatan
intelligence | intelijen
soldier | prajurit serdadu
tank | tank
invade | invasi
independence | kemerdekaan merdeka
colony | kolonial perbudakan
deport | deportasi
clash | bentrok kerusuhan
revolution | revolusi pemberontak

# crimes
police | polisi
murder | pembunuhan
arrest | ditangkap penangkapan
prison | penjara
court | pengadilan hakim
convict | vonis terdakwa
corruption | korupsi suap
fraud | penipuan
robbery | pencurian perampokan
rape | perkosaan seksual
drug | narkoba
kidnap | penculikan
law | undang ruu
ban | larang*
hack | peretas siber
charge | dakwaan gugatan tuduh*
lawyer | pengacara
prosecutor | jaksa kejaksaan
appeal | banding kasasi
investigate | penyelidikan penyidik* selidik*
suspect | tersangka
witness | saksi
crime | kejahatan kriminal mafia geng
smuggling | penyelundup* selundup*
stabbing | pisau tikam penikaman
abuse | kekerasan pelecehan
scandal | skandal kontroversi

# politics
election | pemilu pemilihan
vote | suara pemungutan
referendum | referendum
parliament | parlemen senat
president | presiden
premier | perdana
minister | menteri
government | pemerintah
resign | mundur
coup | kudeta
protest | protes unjuk demo
strike-of-workers | mogok
sanction | sanksi
summit | ktt
treaty | perjanjian kesepakatan
negotiation | perundingan negosiasi
ambassador | duta kedutaan
rights | hak
party | partai
opposition | oposisi
coalition | koalisi
candidate | calon kandidat
campaign | kampanye
poll | survei jajak
mayor | walikota
governor | gubernur
reform | reformasi
constitution | konstitusi
democracy | demokrasi
dictator | diktator rezim
impeachment | pemakzulan
citizen | warga paspor
visa | visa
speech | pidato
meeting | pertemuan bertemu
visit | kunjungan
support | dukungan dukung
criticism | kritik kecam
reject | tolak menolak bantah membantah
approve | setujui persetujuan izin
crisis | krisis
chaos | kacau kekacauan

# society
women | wanita perempuan putri
men | pria putra
child | anak
baby | bayi
family | keluarga
wedding | pernikahan nikah
divorce | cerai
king | raja ratu pangeran
pope | paus vatikan
church | gereja katedral
mosque | masjid
school | sekolah siswa
university | universitas mahasiswa
teacher | guru
apology | maaf
racism | rasisme rasis
gay | gay lgbt transgender
hotel | hotel wisata turis desa
animal | hewan satwa
dog | anjing
shark | hiu
food | makanan kelaparan
water | air
house | rumah
building | gedung menara
muslim | muslim islam
jewish | yahudi
christian | kristen uskup pastor
pilgrimage | haji umrah
holiday | lebaran natal ramadan idul
anniversary | ulang
tribute | penghormatan
memorial | patung tugu
letter | surat cuitan
parade | parade pawai
father | ayah kakak adik
youth | remaja pemuda muda
road | jalan tol

# medicine
virus | virus corona covid pandemi wabah
vaccine | vaksin
infected | positif infeksi tertular
quarantine | karantina isolasi
hospital | rsud
doctor | dokter medis
cancer | kanker
mental-health | mental depresi
abortion | aborsi
suicide | bunuh
heart | jantung
surgery | operasi transplantasi
medicine | obat pengobatan terapi
variant | varian delta omicron
dose | dosis
mask | masker
diabetes | diabetes obesitas
alzheimer | alzheimer otak
pregnant | hamil ibu
knee | lutut

# economy
economy | ekonomi
inflation | inflasi harga
bank | bank
tax | pajak tarif
budget | anggaran apbn
oil | minyak
gas | gas
electricity | listrik energi
market | pasar saham bursa
company | perusahaan
layoffs | phk pengangguran
bitcoin | bitcoin kripto
debt | utang pinjaman
invest | investasi investor
sell | jual penjualan beli pembelian
export | ekspor impor
trade | perdagangan dagang
wage | gaji upah
job | pekerja buruh karyawan
poverty | miskin kemiskinan
million | juta
billion | miliar triliun
farm | petani pertanian panen
fish | ikan nelayan
rise | naik kenaikan
open | buka dibuka
close | tutup ditutup
build | bangun pembangunan
project | proyek rencana
factory | pabrik industri

# science
climate | iklim
pollution | polusi sampah
space | antariksa astronaut
satellite | satelit orbit
moon | bulan
mars | mars
scientist | ilmuwan peneliti studi
archaeology | arkeolog makam
internet | internet daring
phone | ponsel telepon
artificial-intelligence | ai kecerdasan
forest | hutan pohon
sea | laut samudra pantai
river | sungai danau bendungan
mountain | pendaki
meteor | asteroid meteor komet
telescope | teleskop galaksi planet
launch | peluncuran luncurkan
discover | temuan penemuan temukan
dinosaur | dinosaurus fosil
history | sejarah bersejarah
technology | teknologi aplikasi
robot | robot
privacy | data privasi

# culture
film | film bioskop
music | musik lagu penyanyi konser
actor | aktor aktris
book | buku novel penulis
museum | museum pameran
award | penghargaan oscar nobel
festival | festival karnaval
journalist | wartawan jurnalis
television | televisi siaran
interview | wawancara
video | video
photo | foto gambar
art | seni seniman lukisan
theatre | teater opera tari
fashion | mode busana perancang
game | gim permainan

# sports
football | sepak bola
basketball | basket nba
volleyball | voli
handball | handball
rugby | rugby
tennis | tenis wimbledon
badminton | bulutangkis
golf | golf
cycling | sepeda
swimming | renang perenang
diving | loncat
athletics | atletik sprinter
marathon | maraton
jump | lompat
throw | lempar
gymnastics | senam pesenam
boxing | tinju petinju
judo | judo
taekwondo | taekwondo karate
wrestling | gulat
weightlifting | angkat
fencing | anggar
rowing | dayung
canoe | kano kayak
sailing | layar
surfing | selancar
skateboarding | skateboard
climbing | panjat
equestrian | kuda berkuda
archery | panahan
hockey | hoki
baseball | bisbol
cricket | kriket
skiing | ski
formula-one | formula
chess | catur
olympics | olimpiade olimpik
paralympics | paralimpiade
medal | medali podium
gold | emas
silver | perak
bronze | perunggu
champion | juara kejuaraan gelar
final | final
semifinal | semifinal
quarterfinal | perempat
record | rekor
win | menang kemenangan pemenang
defeat | kalah kekalahan
draw | imbang seri
goal | gol
coach | pelatih
athlete | atlet pemain
team | tim timnas
match | pertandingan laga
transfer | transfer
doping | doping
qualify | kualifikasi lolos
withdraw | mengundurkan
disqualified | diskualifikasi
ceremony | upacara pembukaan penutupan
flag | bendera
spectator | penonton suporter
stadium | stadion
referee | wasit var
postponed | ditunda batal
debut | debut
retire | pensiun
race | lomba balap estafet
cup | piala
group-stage | grup
penalty | penalti
club | klub
return | kembali pulang
arrive | tiba kedatangan
`;
