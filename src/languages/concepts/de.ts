/** German words of news by the concept that they stand for; `../concepts.ts` says how they are read. */
export const de = `
# disasters
earthquake | erdbeben
flood | überschwemmung hochwasser flut
wildfire | waldbrand brand feuer
storm | sturm unwetter gewitter
hurricane | hurrikan taifun zyklon
heatwave | hitze hitzewelle
drought | dürre trockenheit
volcano | vulkan ausbruch
tsunami | tsunami
landslide | erdrutsch
explosion | explosion
crash | unfall kollision
plane | flugzeug
train | zug bahn
ship | schiff boot
dead | tot tote tod gestorben stirbt
injured | verletzt
missing | vermisst verschwunden
rescue | rettung gerettet
airport | flughafen flug airline
car | auto fahrzeug fahrer
bus | bus
bridge | brücke
fire-service | feuerwehr
snow | schnee lawine
rain | regen* starkregen
weather | wetter
leak | leck leak
poison | gift* vergift*
collapse | eingestürz* kollaps
victim | opfer todesopfer
funeral | beerdigung begräbnis trauer* beisetzung
emergency | notstand notfall
evacuate | evakuier*
aid | hilfe hilfs* humanitär* spende*
ice | eis gletscher arktis antarktis
fall | sturz stürzt fällt
helicopter | hubschrauber helikopter
pilot | pilot piloten besatzung crew
passenger | passagier* fahrgast*
mine | bergwerk bergleute kohle

# conflicts
rocket | rakete
war | krieg
attack | angriff anschlag
bomb | bombe
ceasefire | waffenruhe waffenstillstand
peace | frieden
army | armee militär truppen bundeswehr
hostage | geisel
refugee | flüchtling migrant asyl
border | grenze
weapon | waffe waffen
shooting | schüsse schießerei
terror | terror*
spy | spion spionage
nuclear | atom* nuklear* kern*
threat | droht drohung bedroh* warnt warnung
safety | sicherheit*
intelligence | geheimdienst
soldier | soldat soldaten
drone | drohne drohnen
tank | panzer
invade | invasion einmarsch besatz*
independence | unabhängig* abspaltung separatis* autonomie
colony | kolonial* sklav*
deport | abschieb* ausweis*
clash | zusammenstöße krawall* ausschreitungen unruhen
revolution | revolution aufstand rebellen

# crimes
police | polizei
murder | mord ermordung
arrest | festnahme festgenommen verhaftet
prison | gefängnis haft
court | gericht richter prozess
convict | verurteilt urteil schuldig
corruption | korruption bestechung
fraud | betrug
robbery | raub diebstahl
rape | vergewaltigung sexuell
drug | drogen kokain rauschgift
kidnap | entführung
law | gesetz
ban | verbot verboten verbietet
hack | hacker cyber*
charge | angeklagt anklage klage beschuldigt
lawyer | anwalt anwältin rechtsanwalt
prosecutor | staatsanwalt*
appeal | berufung revision einspruch
investigate | ermittl* untersuch*
suspect | verdächtig* tatverdächtig*
witness | zeuge zeugen zeugin aussage
crime | verbrechen krimin* bande mafia
smuggling | schmuggel*
stabbing | messer* erstochen
abuse | gewalt missbrauch* belästig*
scandal | skandal* eklat kontroverse

# politics
election | wahl wahlen
vote | abstimmung stimmen wähler
referendum | referendum volksabstimmung
parliament | parlament bundestag senat abgeordnete
president | präsident
premier | ministerpräsident kanzler premier
government | regierung
resign | rücktritt zurückgetreten tritt
coup | putsch staatsstreich
protest | protest demonstration
strike-of-workers | streik gewerkschaft
sanction | sanktion
summit | gipfel
treaty | vertrag abkommen
negotiation | verhandlung gespräche
ambassador | botschafter diplomat
rights | rechte menschenrechte
party | partei spd cdu
opposition | opposition
coalition | koalition*
candidate | kandidat*
campaign | wahlkampf kampagne
poll | umfrage
mayor | bürgermeister*
governor | gouverneur
reform | reform reformen
constitution | verfassung* grundgesetz
democracy | demokrati*
dictator | diktat* regime autoritär*
impeachment | amtsenthebung* impeachment
citizen | bürger staatsbürger*
visa | visum visa
speech | rede ansprache
meeting | treffen trifft
visit | besuch* reise
support | unterstütz* solidarität
criticism | kritik*
reject | lehnt ablehnung weist
approve | zulassung genehmig* zugelassen
crisis | krise krisen*
chaos | chaos

# society
women | frau frauen damen
men | männer herren
child | kind kinder
baby | baby geburt säugling
family | familie
wedding | hochzeit heirat ehe
divorce | scheidung
king | könig königin prinz prinzessin
pope | papst vatikan
church | kirche dom kathedrale
mosque | moschee
school | schule schüler
university | universität hochschule studenten
teacher | lehrer lehrerin
apology | entschuldigung
racism | rassismus rassistisch
gay | schwul lgbt transgender homosexuell
hotel | hotel tourismus touristen dorf
animal | tier tiere zoo
dog | hund hunde
shark | hai wal delfin
food | lebensmittel hunger essen
water | wasser
house | wohnung haus miete
building | gebäude einsturz turm
muslim | muslim* islam*
jewish | jude juden jüdisch antisemit* holocaust synagoge
christian | christ christen bischof priester kardinal
pilgrimage | pilger* wallfahrt
holiday | weihnacht* ostern ramadan
anniversary | geburtstag jahrestag jubiläum
tribute | würdig* ehrung hommage
memorial | denkmal statue mahnmal
letter | brief tweet
parade | parade umzug kundgebung marsch
father | vater sohn bruder tochter schwester
youth | jung jugend* jugendlich* teenager
road | straße autobahn

# medicine
virus | virus coronavirus corona covid pandemie epidemie
vaccine | impf*
infected | infektion infiziert positiv ansteckung
quarantine | quarantäne lockdown isolation
hospital | krankenhaus klinik spital
doctor | arzt ärztin ärzte
cancer | krebs tumor
mental-health | mentale psychisch depression
abortion | abtreibung
suicide | suizid selbstmord
heart | herz* herzinfarkt
surgery | chirurg* operiert operation transplant*
medicine | medikament* therapie arznei* behandl*
variant | variante delta omikron mutation
dose | dosis dosen auffrisch* booster
mask | maske masken maskenpflicht
diabetes | diabetes übergewicht
alzheimer | alzheimer demenz gehirn
pregnant | schwanger* mutter mama
knee | knie kreuzband* knöchel

# economy
economy | wirtschaft konjunktur
inflation | inflation preise teuerung
bank | bank banken sparkasse
tax | steuer steuern zoll zölle
budget | haushalt budget defizit
oil | öl erdöl
gas | gas erdgas pipeline
electricity | strom energie stromausfall
market | markt börse aktien
company | unternehmen firma konzern
layoffs | entlassung arbeitslosigkeit stellenabbau
bitcoin | bitcoin krypto kryptowährung
debt | schulden kredit darlehen
invest | investition* investor*
sell | verkauf* kauf kauft übernahme
export | export* import* ausfuhr*
trade | handel handels*
wage | lohn löhne gehalt gehälter
job | arbeit arbeiter jobs
poverty | armut arme obdachlos*
million | million mio
billion | milliarde* mrd
farm | bauer bauern landwirt* ernte
fish | fisch fische fischer*
rise | anstieg steigt erhöh*
open | wiedereröff* öffnet eröff*
close | schließt geschlossen
build | bau baut gebaut bauen
project | projekt plan pläne
factory | fabrik werk industrie

# science
climate | klima klimawandel erderwärmung
pollution | verschmutzung müll abfall
space | weltraum raumfahrt astronaut raumschiff
satellite | satellit umlaufbahn
moon | mond
mars | mars rover
scientist | wissenschaftler forscher studie
archaeology | archäolog antike grab ausgrabung
internet | internet online netz
phone | handy telefon smartphone
artificial-intelligence | ki künstliche intelligenz
forest | wald wälder baum bäume regenwald
sea | meer ozean küste strand
river | fluss see staudamm
mountain | berg berge bergsteiger
meteor | asteroid meteor* komet
telescope | teleskop galaxie planet*
launch | start startet gestartet
discover | entdeck* fund
dinosaur | dinosaurier fossil*
history | geschichte historisch*
technology | technologie technik software app
robot | roboter
privacy | daten datenschutz überwach*

# culture
film | film kino
music | musik lied sänger sängerin album konzert
actor | schauspieler
book | buch roman autor schriftsteller
museum | museum ausstellung galerie
award | preis auszeichnung oscar nobelpreis
festival | festival karneval
journalist | journalist reporter presse
television | fernsehen übertragung
interview | interview
video | video
photo | foto fotos bilder fotograf*
art | kunst künstler gemälde
theatre | theater oper ballett tanz*
fashion | mode modedesigner designer model*
game | videospiel

# sports
football | fußball
basketball | basketball nba
volleyball | volleyball
handball | handball
rugby | rugby
tennis | tennis wimbledon
table-tennis | tischtennis
badminton | badminton
golf | golf golfer
cycling | radsport radfahrer rad
swimming | schwimmen
diving | wasserspringen turmspringen
athletics | leichtathletik sprinter
marathon | marathon
jump | sprung springer
throw | speerwurf diskus hammerwurf kugelstoßen
gymnastics | turnen turnerin turner gymnastik
boxing | boxen boxer boxerin
judo | judo judoka
taekwondo | taekwondo karate
wrestling | ringen ringer
weightlifting | gewichtheben
fencing | fechten fechter
rowing | rudern ruderer
canoe | kanu kajak
sailing | segeln segler
surfing | surfen surfer
skateboarding | skateboard
climbing | klettern
equestrian | reiten reiter pferd
archery | bogenschießen
hockey | hockey eishockey
baseball | baseball softball
cricket | cricket
skiing | ski skifahrer skispringen
formula-one | formel
chess | schach
olympics | olympia olympisch spiele
paralympics | paralympi*
medal | medaille podest
gold | gold
silver | silber
bronze | bronze
champion | weltmeister meister titel
final | finale endspiel
semifinal | halbfinale
quarterfinal | viertelfinale
record | rekord
win | sieg siegt gewinnt sieger gewonnen
defeat | niederlage verliert verloren unterliegt
draw | unentschieden remis
goal | tor tore treffer torschütze
coach | trainer
athlete | sportler athlet spieler
team | mannschaft team nationalmannschaft
match | spiel partie match
transfer | transfer wechsel neuzugang
doping | doping gedopt
qualify | qualifikation
withdraw | rückzug verzichtet aufgabe absage
disqualified | disqualifi*
ceremony | zeremonie eröffnung abschlussfeier
flag | flagge fahne fahnenträger
spectator | zuschauer fans publikum
stadium | stadion arena
referee | schiedsrichter videobeweis
postponed | verschoben abgesagt verschiebung
debut | debüt auftakt
retire | karriereende rente
race | rennen staffel lauf
cup | pokal cup
group-stage | gruppe gruppen*
penalty | elfmeter
club | klub verein vereine
return | rückkehr kehrt zurück
arrive | ankunft angekommen eintr*
`;
