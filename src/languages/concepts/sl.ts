/** Slovene words of news by the concept that they stand for; `../concepts.ts` says how they are read. */
export const sl = `
# disasters
earthquake | potres
flood | poplava
wildfire | požar
storm | neurje nevihta
hurricane | orkan tajfun ciklon
heatwave | vročina
drought | suša
volcano | vulkan izbruh
tsunami | cunami
landslide | plaz
explosion | eksplozija
crash | nesreča trčenje
plane | letalo
train | vlak
ship | ladja čoln
dead | smrt umrl mrtvih
injured | poškodba ranjenih poškodovan
missing | pogrešan izginil
rescue | reševanje rešili
airport | letališče polet
car | avto avtomobil vozilo voznik
bus | avtobus
bridge | most
fire-service | gasilci ogenj
snow | sneg snežni
rain | dež deževje
weather | vreme vremensk*
leak | puščanje izlitje
poison | strup zastrup*
collapse | zruš*
victim | žrtev žrtve
funeral | pogreb žalovanje
emergency | izredne izrednih
evacuate | evakuac* evakuir*
aid | pomoč pomoči humanitarn*
ice | led ledenik arktik* antarktik*
fall | padec padel padla
helicopter | helikopter
pilot | pilot posadka
passenger | potnik potniki potnic*
mine | rudnik rudar premog

# conflicts
rocket | raketa
war | vojna
attack | napad
bomb | bomba
ceasefire | premirje
peace | mir
army | vojska
hostage | talec talci
refugee | begunec begunci migrant azil
border | meja
weapon | orožje
shooting | streljanje
terror | teror*
spy | vohun
nuclear | jedrsk* reaktor
threat | grožnja grozi opozori* svari
safety | varnost*
intelligence | obvešče*
soldier | vojak
drone | dron droni
tank | tank tanki
invade | invazija okupac*
independence | neodvisnost* samostojnost*
colony | kolonial* suženj*
deport | deport* izgon
clash | spopad* izgred* nemiri
revolution | revolucij* upor*

# crimes
police | policija
murder | umor
arrest | aretacija aretiran priprli
prison | zapor
court | sodišče sodnik
convict | obsojen kriv sodba
corruption | korupcija podkupnina
fraud | goljufija
robbery | rop tatvina
rape | posilstvo spolni
drug | droga mamila kokain
kidnap | ugrabitev
law | zakon
ban | prepoved
hack | heker kibern*
charge | obtožnic* obtožen tožba
lawyer | odvetnik
prosecutor | tožilec tožilstvo
appeal | pritožba
investigate | preiskava preiskuje
suspect | osumljen*
witness | priča pričanje
crime | zločin kriminal* mafija
smuggling | tihotap*
stabbing | nož zabodel
abuse | nasilje zloraba
scandal | škandal afera

# politics
election | volitve volitev
vote | glasovanje glas
referendum | referendum
parliament | parlament poslanci
president | predsednik
premier | premier
minister | minister ministrstvo
government | vlada
resign | odstop odstopil
coup | udar
protest | protest shod demonstracije
strike-of-workers | stavka sindikat
sanction | sankcije
summit | vrh
treaty | pogodba sporazum
negotiation | pogajanja
ambassador | veleposlanik diplomat
rights | pravice
party | stranka stranke
opposition | opozicij*
coalition | koalicij*
candidate | kandidat*
campaign | kampanja
poll | anketa
mayor | župan
governor | guverner
reform | reform*
constitution | ustava ustavn*
democracy | demokracij*
dictator | diktat* režim
citizen | državljan* potni
visa | vizum
speech | govor nagovor
meeting | srečanje sestanek
visit | obisk obiska
support | podpora podpira
criticism | kritik*
reject | zavrn* zavrač*
approve | odobri* odobren potrdi*
crisis | kriza
chaos | kaos

# society
women | ženska ženske žensk
men | moški moške
child | otrok otroci
baby | dojenček rojstvo
family | družina
wedding | poroka
divorce | ločitev
king | kralj kraljica princ
pope | papež vatikan
church | cerkev katedrala
mosque | mošeja
school | šola učenci
university | univerza študent fakulteta
teacher | učitelj
apology | opravičilo
racism | rasizem rasist*
gay | gej lgbt transspoln
hotel | hotel turizem turist vas
animal | žival živali
dog | pes psi
shark | kit delfin
food | hrana lakota
water | voda vode
house | stanovanje hiša
building | stavba zgradba stolp
muslim | musliman* islam*
jewish | jud judov antisemit* holokavst
christian | škof duhovnik kardinal kristjan*
pilgrimage | romanj* romar*
holiday | božič velika
anniversary | obletnica jubilej
tribute | poklon*
memorial | spomenik kip
letter | pismo tvit
parade | parada pohod
father | oče sin brat hči sestra
youth | mladi mladin* najstnik
road | cesta avtocesta

# medicine
virus | virus koronavirus covid pandemija epidemija
vaccine | cepi*
infected | okužba okužen pozitiv
quarantine | karantena izolacija
hospital | bolnišnica bolnica klinika
doctor | zdravnik
cancer | rak rakom
mental-health | duševn* depresija
abortion | splav
suicide | samomor
heart | srce srčni
surgery | operacij* presadi*
medicine | zdravil* zdravljen* terapij*
variant | različica delta omikron
dose | odmerek odmerki
mask | maska maske
diabetes | diabet* sladkorn* debelost
alzheimer | alzheimer* demenc* možgan*
pregnant | noseč* mati mama
knee | koleno gleženj

# economy
economy | gospodarstvo ekonomija
inflation | inflacija cene
bank | banka
tax | davek davki carine
budget | proračun primanjkljaj
oil | nafta nafte
gas | plin plinovod
electricity | elektrika energija
market | trg borza delnice
company | podjetje družba
layoffs | odpuščanje brezposelnost
bitcoin | bitcoin kripto kriptovalut
debt | dolg posojilo kredit
invest | investicij* naložb*
sell | prodaja proda nakup kupi
export | izvoz uvoz
trade | trgovin*
wage | plača plače
job | delo delavec delavci zaposl*
poverty | revščin* revni brezdom*
million | milijon*
billion | milijard*
farm | kmet kmetij* pridelek
fish | riba ribe ribič*
rise | dvig rast narast*
open | odpr* odprt*
close | zapr* zaprt*
build | gradnja gradi
project | projekt načrt
factory | tovarna industrij*

# science
climate | podnebje podnebne segrevanje
pollution | onesnaženje odpadki
space | vesolje astronavt vesoljsk
satellite | satelit orbita
moon | luna lune
mars | mars rover
scientist | znanstvenik raziskovalec študija
archaeology | arheolog izkopavanja grobnica
internet | internet splet spletn
phone | telefon
artificial-intelligence | ui umetna inteligenca
forest | gozd gozdovi drevo
sea | morje ocean obala plaža
river | reka jezero jez
mountain | gora gore planin*
meteor | asteroid* meteor* komet*
telescope | teleskop galaksij* planet*
launch | izstrelitev
discover | odkri*
dinosaur | dinozaver fosil*
history | zgodovin*
technology | tehnologij* aplikacij*
robot | robot roboti
privacy | podatki zasebnost nadzor

# culture
film | film kino
music | glasba pesem pevec pevka album koncert
actor | igralec igralka
book | knjiga roman pisatelj
museum | muzej razstava galerija
award | nagrada oskar nobel
festival | festival karneval
journalist | novinar
television | televizija prenos
interview | intervju
video | posnetek video
photo | fotografij* slika
art | umetnost umetnik
theatre | gledališ* opera balet ples
fashion | moda oblikovalec manekenk*
game | igra

# sports
football | nogomet
basketball | košarka nba
volleyball | odbojka
handball | rokomet
rugby | ragbi
tennis | tenis teniški wimbledon
table-tennis | namizn*
badminton | badminton
golf | golf
cycling | kolesarstvo kolo
swimming | plavanje plavalec plavalka
diving | skoki
athletics | atletika šprinter
marathon | maraton
jump | skok skakalec
throw | kopje disk kladivo met
gymnastics | gimnastika telovad*
boxing | boks boksar
judo | judo judoist
taekwondo | taekwondo karate
wrestling | rokoborba
weightlifting | dvigovalec
fencing | sabljanje
rowing | veslanje veslač
canoe | kajak kanu
sailing | jadranje jadralec
surfing | deskanje surf
skateboarding | rolkanje rolka
climbing | plezanje plezalka plezalec
equestrian | konj jahanje konjeništvo
archery | lokostrelstvo
hockey | hokej
baseball | bejzbol
cricket | kriket
skiing | smučanje smučar
formula-one | formula
chess | šah
olympics | olimpijsk igre oi
paralympics | paraolimpij*
medal | medalja medalje kolajna
gold | zlato zlata zlati
silver | srebro srebrn*
bronze | bron bronast*
champion | prvak prvakinja prvenstvo naslov
final | finale finalist
semifinal | polfinale
quarterfinal | četrtfinale
record | rekord
win | zmaga zmagal zmagovalec zmagala
defeat | poraz izgubil
draw | remi izenačenje
goal | gol zadetek goli
coach | trener selektor
athlete | športnik tekmovalec igralci
team | ekipa reprezentanca
match | tekma
transfer | prestop
doping | doping
qualify | kvalifikacije uvrstitev uvrstil
withdraw | umik
disqualified | diskvalif*
ceremony | slovesnost odprtje otvoritev zaprtje
flag | zastava zastavonoš*
spectator | gledalci navijači
stadium | stadion arena
referee | var
postponed | prestavljen odpovedan preložen
debut | debi prvenec
retire | upokojitev pokojnina
race | dirka tek štafet*
cup | pokal*
group-stage | skupina skupine
penalty | enajstmetrovk*
club | klub kluba
return | vrnitev vrača vrnil
arrive | prispel* prihod
`;
