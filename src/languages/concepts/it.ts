/** Italian words of news by the concept that they stand for; `../concepts.ts` says how they are read. */
export const it = `
# disasters
earthquake | terremoto sisma scossa
flood | alluvione inondazione
wildfire | incendio rogo
storm | tempesta temporale
hurricane | uragano tifone ciclone
heatwave | caldo afa
drought | siccità
volcano | vulcano eruzione
tsunami | tsunami maremoto
landslide | frana
explosion | esplosione
crash | incidente scontro
plane | aereo velivolo
train | treno ferroviario
ship | nave barca
dead | morte morti muore morto
injured | ferito feriti infortunio
missing | scomparso dispersi
rescue | salvataggio soccorsi
airport | aeroporto volo
car | auto automobile veicolo
bus | autobus pullman
bridge | ponte
fire-service | pompieri vigili fuoco
snow | neve nevicata valanga
rain | pioggia piogge
weather | meteo maltempo
leak | perdita fuga sversamento
poison | veleno avvelen* tossico
collapse | crolla
victim | vittima vittime
funeral | funerali lutto
emergency | emergenza
evacuate | evacua* sgomber*
aid | aiuto aiuti umanitari* donazion*
ice | ghiaccio artico antartide
fall | caduta cade calo
helicopter | elicottero
pilot | pilota equipaggio
passenger | passegger*
mine | miniera minatori carbone

# conflicts
rocket | razzo missile
war | guerra
attack | attacco attentato
bomb | bomba bombardamento
ceasefire | tregua
peace | pace
army | esercito militare truppe
hostage | ostaggio
refugee | rifugiato migrante profughi asilo
border | confine frontiera
weapon | arma armi
shooting | sparatoria
terror | terroris*
spy | spia spionaggio
nuclear | nucleare atomica reattore
threat | minaccia avverte allerta
safety | sicurezza
soldier | soldato soldati
drone | drone droni
tank | carro carri
invade | invasione invade occupazione
independence | indipendenza separatis* autonomia
colony | colonial* schiav*
deport | espuls* deport*
clash | scontri disordini
revolution | rivoluzione ribelli rivolta

# crimes
police | polizia
murder | omicidio assassinio
arrest | arrestato arresto
prison | carcere prigione
court | tribunale giudice processo
convict | condanna colpevole
corruption | corruzione tangente
fraud | frode truffa
robbery | rapina furto ladri
rape | stupro sessuale
drug | droga cocaina
kidnap | sequestro rapimento rapito
law | legge leggi
ban | vieta divieto vietato
hack | hacker cyber* informatico
charge | accusato accusa denuncia imputato
lawyer | avvocato legale legali
prosecutor | procuratore
appeal | ricorso appello
investigate | indagin* inchiesta
suspect | sospetto
witness | testimon*
crime | crimine criminal* mafia reato
smuggling | contrabbando traffico
stabbing | coltello accoltell*
abuse | violenza abuso molesti*
scandal | scandalo polemica

# politics
election | elezioni elettorale
vote | voto votazione
referendum | referendum
parliament | parlamento senato camera deputati
president | presidente
premier | premier
minister | ministro ministero
government | governo
resign | dimissioni dimette
coup | golpe
protest | protesta manifestazione corteo
strike-of-workers | sciopero sindacato
sanction | sanzioni
summit | vertice
treaty | trattato accordo patto
negotiation | negoziati
ambassador | ambasciatore diplomat
rights | diritti
party | partito democratici repubblicani
opposition | opposizione dissidente
coalition | coalizione
candidate | candidat*
campaign | campagna
poll | sondaggio
mayor | sindaco
governor | governatore
reform | riforma riforme
constitution | costituzion*
dictator | dittat* regime autoritari*
citizen | cittadin* passaporto
visa | visto visti
speech | discorso
meeting | riunione incontro
visit | visita viaggio
support | sostegno appoggio solidarietà
criticism | critiche criticato
reject | rifiuta respinge nega
approve | approva autorizz*
crisis | crisi
chaos | caos

# society
women | donna donne femminile
men | uomini maschile
child | bambino bambini
baby | neonato nascita
family | famiglia
wedding | matrimonio nozze
divorce | divorzio
king | regina principe
pope | papa vaticano
church | chiesa cattedrale
mosque | moschea
school | scuola alunni scolastico
university | università studente
teacher | insegnante docente
apology | scuse
racism | razzismo razzista
gay | gay lgbt transgender omosessuale
hotel | hotel turismo turista villaggio
animal | animale animali zoo
dog | cane cani
shark | squalo balena delfino
food | cibo fame carestia
water | acqua
house | casa alloggio
building | edificio palazzo crollo torre
muslim | musulman* islam*
jewish | ebreo ebrei antisemit* olocausto sinagoga
christian | cristian* vescovo prete cardinale
pilgrimage | pellegrin*
holiday | natale pasqua
anniversary | anniversario compleanno
tribute | omaggio
memorial | monumento statua
letter | lettera tweet
parade | sfilata parata marcia
father | padre figlio fratello figlia sorella
youth | giovane giovani adolescent*
road | strada autostrada

# medicine
virus | virus coronavirus covid pandemia epidemia
vaccine | vaccin*
infected | contagio positivo infezione
quarantine | quarantena isolamento
hospital | ospedale clinica
doctor | medico medica dottore
cancer | cancro tumore
mental-health | mentale psicologica depressione
abortion | aborto
suicide | suicidio
heart | cuore cardiac* infarto
surgery | chirurg* operazione intervento trapianto
medicine | farmaco farmaci cura terapia
variant | variante delta omicron
dose | dose dosi richiamo
mask | mascherina
diabetes | diabete obesità
alzheimer | alzheimer demenza cervello
pregnant | incinta gravidanza madre mamma
knee | ginocchio caviglia

# economy
economy | economia
inflation | inflazione prezzi
bank | banca bancario
tax | tassa tasse dazi fisco
budget | bilancio deficit manovra
oil | petrolio greggio
gas | gas gasdotto
electricity | elettricità energia blackout
market | mercato borsa azioni
company | azienda impresa società
layoffs | licenziamenti disoccupazione
bitcoin | bitcoin cripto criptovalut
debt | debito debiti prestito
invest | investi*
sell | vendita vende
export | esportazion* importazion*
trade | commercio
wage | stipendio salario
job | lavoro lavorator*
poverty | povertà poveri
million | milione milioni
billion | miliardo
farm | agricolt* raccolto
fish | pesca pescator* pesce
rise | aumento* rialzo sale
open | riapertura riapre apre
close | chiude chiuso
build | costrui* costruzione
project | progetto piano piani
factory | fabbrica stabilimento industria

# science
climate | clima climatico riscaldamento
pollution | inquinamento rifiuti
space | spazio astronauta spaziale
satellite | satellite orbita
moon | luna lunare
mars | marte marziano
scientist | scienziato ricercatore studio scienza
archaeology | archeolog antico scavi tomba
internet | internet online web
phone | telefono smartphone cellulare
artificial-intelligence | ia artificiale intelligenza
forest | foresta bosco alberi deforest*
sea | mare oceano costa spiaggia
river | fiume lago diga
mountain | montagna alpinist*
meteor | asteroide meteor* cometa
telescope | telescopio galassia pianeta
launch | lancia
discover | scopert* scopre
dinosaur | dinosauro fossile
history | storia storico storica
technology | tecnologia applicazione app
robot | robot
privacy | dati privacy sorveglianza

# culture
film | film cinema
music | musica canzone cantante album concerto
actor | attore attrice
book | libro romanzo autore scrittore
museum | museo mostra galleria
award | premio oscar nobel
festival | festival carnevale
journalist | giornalista stampa
television | televisione diretta
interview | intervista
video | video filmato
photo | foto immagin* fotograf*
art | artista arte quadro dipinto
theatre | teatro opera balletto danza
fashion | moda stilista modella
game | videogioco gioco

# sports
football | calcio calciatore
basketball | basket pallacanestro nba
volleyball | pallavolo volley
handball | pallamano
rugby | rugby
tennis | tennis tennista wimbledon
badminton | badminton
golf | golf golfista
cycling | ciclismo ciclista bici
swimming | nuoto nuotatore
diving | tuffi tuffatore
athletics | atletica velocista
marathon | maratona
jump | salto saltatore
throw | giavellotto disco martello lancio
gymnastics | ginnasta
boxing | boxe pugilato pugile
judo | judo judoka
taekwondo | taekwondo karate
wrestling | lotta lottatore
weightlifting | pesistica
fencing | scherma schermidore
rowing | canottaggio canottiere
canoe | canoa kayak
sailing | vela regata
surfing | surf surfista
skateboarding | skate skateboard
climbing | arrampicata
equestrian | equitazione cavallo
archery | arciere arco tiro
hockey | hockey
baseball | baseball softball
cricket | cricket
skiing | sci sciatore
formula-one | formula
chess | scacchi
olympics | olimpico olimpiadi giochi
paralympics | paralimpic*
medal | medaglia podio
gold | oro
silver | argento
bronze | bronzo
champion | campione titolo
final | finale finalista
semifinal | semifinale
quarterfinal | quarti
record | record primato
win | vittoria vince vinto vincitore
defeat | sconfitta perde battuto batte
draw | pareggio
goal | gol reti marcatore
coach | allenatore
athlete | atleta giocatore sportivo
team | squadra nazionale
match | partita gara
transfer | acquisto trasferimento calciomercato
doping | doping
qualify | qualificazione
withdraw | ritiro ritira forfait
disqualified | squalific*
ceremony | cerimonia apertura chiusura
flag | bandiera portabandiera
spectator | spettatori pubblico tifosi
stadium | stadio arena
referee | arbitro var
postponed | rinviato rinvio annullato cancellato
debut | esordio debutto
retire | pensione
race | corsa staffetta
cup | coppa
group-stage | girone gironi
penalty | rigore rigori
club | club
return | ritorno torna
arrive | arriva arrivo
`;
