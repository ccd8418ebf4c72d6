/** Polish words of news by the concept that they stand for; `../concepts.ts` says how they are read. */
export const pl = `
# disasters
earthquake | trzęsienie wstrząs
flood | powódź powodzi
wildfire | pożar
storm | burza wichura
hurricane | huragan tajfun cyklon
heatwave | upał upały
drought | susza
volcano | wulkan erupcja
tsunami | tsunami
landslide | osuwisko lawina
explosion | eksplozja wybuch
crash | wypadek zderzenie
plane | samolot
train | pociąg
ship | statek łódź
dead | śmierć zmarł zginęło nie żyje
injured | ranny rannych kontuzja
missing | zaginął zaginiony
rescue | ratunek ratownicy
airport | lotnisko lot
car | samochód pojazd kierowca
bus | autobus
bridge | most
fire-service | strażak straż
snow | śnieg śnieżyca
rain | deszcz opady
weather | pogoda
leak | wyciek
poison | truciz* otruc* toksyczn*
collapse | zawal* katastrofa
victim | ofiara ofiary
funeral | pogrzeb żałoba
emergency | stan nadzwyczajny
evacuate | ewakuac*
aid | pomoc humanitarn*
ice | lód lodowiec arktyk* antarktyd*
fall | upadek spadek
helicopter | helikopter śmigłow*
pilot | pilot załoga
passenger | pasażer*
mine | kopalni* górnik* węgiel

# conflicts
rocket | rakieta pocisk
war | wojna wojny
attack | atak zamach
bomb | bomba
ceasefire | rozejm
peace | pokój pokoju
army | armia wojsko
hostage | zakładnik
refugee | uchodźca migrant azyl
border | granica
weapon | broń broni
shooting | strzelanina
terror | terror*
spy | szpieg
nuclear | nuklearn* atomow* reaktor
threat | groźba grozi ostrzega ostrzeż*
safety | bezpiecze*
intelligence | wywiad
soldier | żołnierz*
drone | dron drony
tank | czołg czołgi
invade | inwazja okupac*
independence | niepodległ*
colony | kolonial* niewoln*
deport | deportac* wydalen*
clash | zamieszki starcia
revolution | rewolucj* powsta* rebelian*

# crimes
police | policja
murder | morderstwo zabójstwo
arrest | aresztowany zatrzymany
prison | więzienie
court | sąd sędzia proces
convict | skazany wyrok
corruption | korupcja łapówka
fraud | oszustwo
robbery | kradzież napad
rape | gwałt seksualny
drug | narkotyki kokaina
kidnap | porwanie
law | ustawa prawo
ban | zakaz zakazany
hack | haker cyber*
charge | oskarżony oskarżenie zarzuty pozew
lawyer | adwokat prawnik
prosecutor | prokurator
appeal | apelacja
investigate | śledztwo dochodzenie
suspect | podejrzan*
witness | świadek zeznan*
crime | przestęp* mafia gang
smuggling | przemyt*
stabbing | nożownik nóż nożem
abuse | przemoc molestow*
scandal | skandal afera

# politics
election | wybory
vote | głosowanie głos
referendum | referendum
parliament | parlament sejm senat posłowie
president | prezydent
premier | premier
minister | minister
government | rząd rządu
resign | dymisja rezygnacja
coup | przewrót
protest | protest demonstracja
strike-of-workers | strajk związek
sanction | sankcje
summit | szczyt
treaty | traktat umowa porozumienie
negotiation | negocjacje rozmowy
ambassador | ambasador dyplomat
rights | prawa praw
party | partia partii
opposition | opozycj*
coalition | koalicj*
candidate | kandydat*
campaign | kampania
poll | sondaż
mayor | burmistrz
governor | gubernator
reform | reforma reformy
constitution | konstytuc*
democracy | demokrac*
dictator | dyktat* reżim
citizen | obywatel* paszport
visa | wiza wizy
speech | przemów*
visit | wizyta wizyty
support | poparcie wsparcie
criticism | krytyk*
reject | odrzuc* odmaw*
approve | zatwierdz*
crisis | kryzys
chaos | chaos

# society
women | kobieta kobiety kobiet
men | mężczyzn
child | dziecko dzieci
baby | niemowlę dziecka
family | rodzina
wedding | ślub małżeństwo
divorce | rozwód
king | król królowa książę
pope | papież watykan
church | kościół katedra
mosque | meczet
school | szkoła uczniowie
university | uniwersytet studenci uczelnia
teacher | nauczyciel
apology | przeprosiny przeprasza
racism | rasizm rasistowski
gay | gej lgbt transpłciow
hotel | hotel turystyka turysta wioska
animal | zwierzę zoo
dog | pies psy psa
shark | rekin wieloryb delfin
food | żywność głód
water | woda wody
house | mieszkanie dom
building | budynek wieża
muslim | muzułma* islam*
jewish | żyd żydzi żydów antysemit* holokaust
christian | biskup ksiądz kardynał
pilgrimage | pielgrzym*
holiday | boże wielkanoc
anniversary | rocznica urodziny
tribute | hołd
memorial | pomnik
letter | list tweet
parade | parada marsz
father | ojciec syn brat córka siostra
youth | młodzi młodzież nastolat*
road | droga autostrada

# medicine
virus | wirus koronawirus covid pandemia epidemia
vaccine | szczepi*
infected | zakażenie zakażony pozytywny
quarantine | kwarantanna izolacja
hospital | szpital klinika
doctor | lekarz lekarka
cancer | rak nowotwór
mental-health | psychiczn* depresja
abortion | aborcja
suicide | samobójstwo
heart | serce
surgery | operacj* przeszczep
medicine | lekarstw* leczeni* terapia
variant | wariant delta omikron
dose | dawka dawki
mask | maseczk*
diabetes | cukrzyc* otyłoś*
alzheimer | alzheimer demencj* mózg
pregnant | ciąża ciężarn* matka
knee | kolano kostka

# economy
economy | gospodarka ekonomia
inflation | inflacja ceny
bank | bank banku
tax | podatek podatki cła
budget | budżet deficyt
oil | ropa ropy
gas | gaz gazociąg
electricity | prąd energia
market | rynek giełda akcje
company | firma spółka
layoffs | zwolnienia bezrobocie
bitcoin | bitcoin krypto kryptowalut
debt | dług zadłuż* kredyt
invest | inwestyc* inwestor*
sell | sprzedaż kupuje zakup
export | eksport import
trade | handel handlow*
wage | płaca płace pensja wynagrodz*
job | praca pracy pracownik*
poverty | bieda ubóstw* bezdomn*
million | milion miliony mln
billion | miliard mld
farm | rolnik rolnic* żniwa
fish | ryba ryby rybak*
rise | wzrost rośnie
open | otwar* otwier*
close | zamkni* zamyka
build | budowa buduje
project | projekt plan
factory | fabryka przemysł*

# science
climate | klimat ocieplenie
pollution | zanieczyszczenie odpady śmieci
space | kosmos astronaut kosmiczn*
satellite | satelita orbita
moon | księżyc
mars | mars łazik
scientist | naukowiec badacz badanie
archaeology | archeolog wykopaliska grób
internet | internet sieć
phone | telefon smartfon
artificial-intelligence | ai sztuczna inteligencja
forest | las lasy drzewo drzewa
sea | morze ocean plaża wybrzeże
river | rzeka jezioro tama
mountain | góra góry himalaist*
meteor | asteroid* meteor* kometa
telescope | teleskop galaktyk* planeta wszechświat
launch | start* wystrzel*
discover | odkry*
dinosaur | dinozaur skamien*
history | historia* historyczn*
technology | technologi* aplikacj*
robot | robot roboty
privacy | dane prywatnoś* inwigil*

# culture
film | film kino
music | muzyka piosenka album koncert
actor | aktor aktorka
book | książka powieść pisarz
museum | muzeum wystawa galeria
award | nagroda oscar nobel
festival | festiwal karnawał
journalist | dziennikarz prasa
television | telewizja transmisja
video | wideo nagranie
photo | zdjęci* fotograf*
art | sztuka artysta obraz
theatre | teatr opera balet taniec
fashion | moda modelka
game | gra gry

# sports
football | piłka piłkarz piłkarski futbol
basketball | koszykówka koszykarz nba
volleyball | siatkówka siatkarz
handball | szczypiorni*
rugby | rugby
tennis | tenis tenisista wimbledon
badminton | badminton
golf | golf golfista
cycling | kolarstwo kolarz rower
swimming | pływanie pływak pływacz
diving | skoki
athletics | lekkoatletyka sprinter
marathon | maraton
jump | skok skoczek
throw | oszczep dysk młot
gymnastics | gimnastyka
boxing | boks bokser
judo | judo judoka dżudo
taekwondo | taekwondo karate
wrestling | zapasy zapaśnik
weightlifting | ciężary ciężarow*
fencing | szermierka
rowing | wioślarstwo
canoe | kajak kanadyjkarz
sailing | żeglarstwo
surfing | surfing
skateboarding | deskorolka skateboard
climbing | wspinaczka
equestrian | jeździectwo koń
archery | łucznictwo łucznik
hockey | hokej
baseball | baseball
cricket | krykiet
skiing | narty narciarz
formula-one | formuła
chess | szachy
olympics | olimpijski olimpiada igrzyska
paralympics | paraolimpi* paralimpi*
medal | medal medali podium
gold | złoto złoty złota
silver | srebro srebrny srebra
bronze | brąz brązowy
champion | mistrz mistrzyni mistrzostwa tytuł
final | finał finalista
semifinal | półfinał
quarterfinal | ćwierćfinał
record | rekord
win | zwycięstwo wygrywa wygrał zwycięzca
defeat | porażka przegrywa przegrał pokonał
draw | remis
goal | gol gole bramka
coach | trener selekcjoner
athlete | sportowiec zawodnik
team | drużyna reprezentacja kadra
match | mecz spotkanie
transfer | transfer
doping | doping
qualify | kwalifikacje awans
withdraw | wycofuje rezygnuje
disqualified | dyskwalif*
ceremony | ceremonia otwarcie zamknięcie
flag | flaga chorąży
spectator | widzowie kibice
stadium | stadion arena
referee | var
postponed | przełożony odwołany
debut | debiut
retire | emerytura
race | bieg sztafeta wyścig
cup | puchar
group-stage | grupa grupy
penalty | rzut karny
club | klub klubu
return | powrót wraca
arrive | przyby* przylot
`;
