/** Dutch words of news by the concept that they stand for; `../concepts.ts` says how they are read. */
export const nl = `
# disasters
earthquake | aardbeving
flood | overstroming watersnood
wildfire | bosbrand brand
storm | storm noodweer
hurricane | orkaan tyfoon cycloon
heatwave | hitte hittegolf
drought | droogte
volcano | vulkaan uitbarsting
tsunami | tsunami
landslide | aardverschuiving
explosion | explosie ontploffing
crash | ongeluk botsing
plane | vliegtuig
train | trein
ship | schip boot
dead | dood doden overleden
injured | gewond blessure
missing | vermist verdwenen
rescue | redding gered
airport | luchthaven vlucht
car | auto voertuig bestuurder
bus | bus
bridge | brug
fire-service | brandweer
snow | sneeuw lawine
rain | regen*
weather | weerbericht
leak | lek gelekt
poison | giftig vergift*
victim | slachtoffer
funeral | begrafenis uitvaart
emergency | noodtoestand noodsituatie
evacuate | evacu* geëvacueerd
aid | hulp noodhulp donatie
ice | ijs gletsjer noordpool
fall | val gevallen
helicopter | helikopter helicopter
pilot | piloot bemanning
passenger | passagier* reiziger*
mine | mijn steenkool

# conflicts
rocket | raket
war | oorlog
attack | aanval aanslag
bomb | bom bombardement
ceasefire | wapenstilstand bestand
peace | vrede
army | leger troepen
hostage | gijzelaar
refugee | vluchteling migrant asiel
border | grens
weapon | wapen wapens
shooting | schietpartij
terror | terror* terreur
spy | spion spionage
nuclear | nucleair kern*
threat | dreigt dreiging waarschuw*
safety | veiligheid beveiliging
intelligence | inlichtingen*
soldier | soldaat soldaten
drone | drone drones
tank | tank tanks
invade | invasie bezetting
independence | onafhankelijk*
colony | koloniaal slaver*
deport | uitgezet uitzetting
clash | rellen onlusten
revolution | revolutie opstand rebellen

# crimes
police | politie
murder | moord
arrest | arrestatie aangehouden opgepakt
prison | gevangenis cel
court | rechtbank rechter
convict | veroordeeld vonnis schuldig
corruption | corruptie omkoping
fraud | fraude oplichting
robbery | diefstal overval
rape | verkrachting seksueel
drug | drugs cocaïne
kidnap | ontvoering
law | wet wetsvoorstel
ban | verbod verboden
hack | hack hacker cyber*
charge | aangeklaagd beschuldigd aanklacht
lawyer | advocaat
prosecutor | openbaar aanklager
appeal | beroep
suspect | verdachte
witness | getuige
crime | misdaad crimineel bende
smuggling | smokkel*
stabbing | mesaanval neergestoken
abuse | geweld misbruik intimidatie
scandal | schandaal ophef

# politics
election | verkiezing
vote | stemming kiezers stemmen
referendum | referendum
parliament | parlement kamer senaat
president | president
premier | premier
minister | minister
government | regering kabinet
resign | aftreden ontslag
coup | staatsgreep coup
protest | protest demonstratie
strike-of-workers | staking vakbond
sanction | sanctie
summit | top topontmoeting
treaty | verdrag akkoord
negotiation | onderhandeling
ambassador | ambassadeur diplomaat
rights | rechten
party | partij
opposition | oppositie
coalition | coalitie
candidate | kandidaat
campaign | campagne
poll | peiling
mayor | burgemeester
governor | gouverneur
reform | hervorming*
constitution | grondwet*
democracy | democratie
dictator | dictat* regime
impeachment | afzetting
citizen | burger burgers paspoort
visa | visum
speech | toespraak speech
meeting | ontmoeting
visit | bezoek bezoekt
support | steun steunt
criticism | kritiek bekritiseer*
reject | weigert afgewezen
approve | goedgekeurd goedkeuring
crisis | crisis
chaos | chaos

# society
women | vrouw vrouwen dames
men | mannen heren
child | kind kinderen
baby | baby geboorte
family | familie gezin
wedding | huwelijk bruiloft
divorce | scheiding
king | koning koningin prins prinses
pope | paus vaticaan
church | kerk kathedraal
mosque | moskee
school | school leerlingen
university | universiteit student
teacher | leraar docent
apology | excuses sorry
racism | racisme racistisch
gay | homo lgbt transgender
hotel | hotel toerisme toerist dorp
animal | dier dieren dierentuin
dog | hond honden
shark | haai walvis dolfijn
food | voedsel honger
water | water
house | woning huis
building | gebouw instorting toren
muslim | moslim* islam*
jewish | jood joden joods antisemit* holocaust
christian | bisschop priester kardinaal
pilgrimage | pelgrim* bedevaart
holiday | kerst pasen
anniversary | verjaardag jubileum
tribute | eerbetoon
memorial | monument standbeeld
letter | brief tweet
parade | optocht parade
father | vader zoon broer dochter zus
youth | jongeren jong tiener
road | snelweg weg

# medicine
virus | virus coronavirus corona covid pandemie epidemie
vaccine | vaccin*
infected | besmetting besmet positief
quarantine | quarantaine lockdown isolatie
hospital | ziekenhuis kliniek
doctor | arts dokter
cancer | kanker tumor
mental-health | mentale psychisch depressie
abortion | abortus
suicide | zelfmoord suïcide
heart | hartaanval hart
surgery | operatie transplant*
medicine | medicijn* behandeling therapie
variant | variant delta omikron
dose | dosis prik boosterprik
mask | mondkapje
diabetes | diabetes obesitas
alzheimer | alzheimer dementie hersenen
pregnant | zwanger moeder
knee | knie enkel

# economy
economy | economie
inflation | inflatie prijzen
bank | bank banken
tax | belasting tarieven
budget | begroting tekort
oil | olie aardolie
gas | gas aardgas
electricity | stroom energie stroomstoring
market | markt beurs aandelen
company | bedrijf onderneming
layoffs | werkloosheid
bitcoin | bitcoin crypto cryptomunt
debt | schuld schulden lening
invest | investering*
sell | verkoop verkocht koopt overname
export | uitvoer invoer export
trade | handel
wage | loon lonen salaris
job | banen werknemer*
poverty | armoede dakloz*
million | miljoen
billion | miljard
farm | boer boeren landbouw oogst
fish | vis vissers visserij
rise | stijging stijgt
open | heropen* opent
close | sluit gesloten
build | bouw bouwt gebouwd
project | project plan plannen
factory | fabriek industrie

# science
climate | klimaat opwarming
pollution | vervuiling afval
space | ruimte ruimtevaart astronaut
satellite | satelliet baan
moon | maan
mars | mars rover
scientist | wetenschapper onderzoeker studie
archaeology | archeolog opgraving graf
internet | internet online website
phone | telefoon smartphone
artificial-intelligence | ai kunstmatige
forest | bos bossen bomen boom
sea | zee oceaan kust strand
river | rivier meer stuwdam
mountain | berg bergen bergbeklimmer
meteor | asteroïde meteor* komeet
telescope | telescoop planeet heelal
launch | lancering gelanceerd
discover | ontdek*
dinosaur | dinosaurus fossiel
history | geschiedenis historisch*
technology | technologie app
robot | robot robots
privacy | gegevens privacy

# culture
film | film bioscoop
music | muziek lied zanger zangeres album concert
actor | acteur actrice
book | boek roman schrijver
museum | museum tentoonstelling galerie
award | prijs oscar nobelprijs
festival | festival carnaval
journalist | journalist verslaggever pers
television | televisie uitzending
interview | interview
video | video beelden
photo | foto fotograaf
art | kunst kunstenaar schilderij
theatre | theater opera ballet dans*
fashion | mode ontwerper model*
game | spel spellen

# sports
football | voetbal
basketball | basketbal nba
volleyball | volleybal
handball | handbal
rugby | rugby
tennis | tennis wimbledon
table-tennis | tafeltennis
badminton | badminton
golf | golf golfer
cycling | wielrennen fiets
swimming | zwemmen zwemmer zwemster
diving | schoonspringen
athletics | atletiek sprinter
marathon | marathon
jump | sprong springen
throw | speerwerpen discus kogelstoten
gymnastics | turnen turnster
boxing | boksen bokser
judo | judo judoka
taekwondo | taekwondo karate
wrestling | worstelen
weightlifting | gewichtheffen
fencing | schermen
rowing | roeien roeier
canoe | kano kajak
sailing | zeilen zeiler
surfing | surfen surfer
skateboarding | skateboard
climbing | klimmen klimmer
equestrian | paardensport paard ruiter
archery | boogschieten
hockey | hockey ijshockey
baseball | honkbal softbal
cricket | cricket
skiing | ski skiër
formula-one | formule
chess | schaken schaak
olympics | olympisch spelen
paralympics | paralympi*
medal | medaille podium
gold | goud gouden
silver | zilver
bronze | brons
champion | kampioen titel
final | finale finalist
semifinal | halve halvefinale
quarterfinal | kwartfinale kwart
record | record
win | winst wint overwinning winnaar gewonnen
defeat | nederlaag verliest verslaat verloren
draw | gelijkspel gelijk
goal | doelpunt goal
coach | coach trainer bondscoach
athlete | sporter atleet speler
team | ploeg team elftal
match | wedstrijd duel
transfer | transfer aanwinst
doping | doping dopinggebruik
qualify | kwalificatie geplaatst
withdraw | terugtrekken trekt
disqualified | diskwalific* gediskwalificeerd
ceremony | ceremonie opening sluiting
flag | vlag vlaggendrager
spectator | toeschouwer publiek fans
stadium | stadion arena
referee | scheidsrechter var
postponed | uitgesteld afgelast geannuleerd
debut | debuut
retire | pensioen afscheid
race | race estafette
cup | beker
group-stage | groep
penalty | strafschop penalty
club | club
return | terugkeer terug
arrive | aankomst aangekomen
`;
