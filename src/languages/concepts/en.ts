/** English words of news by the concept that they stand for; `../concepts.ts` says how they are read. */
export const en = `
# disasters
earthquake | earthquake quake tremor seismic
flood | flood*
wildfire | wildfire
storm | storm tempest
hurricane | hurricane typhoon cyclone
heatwave | heatwave heat
drought | drought
volcano | volcano eruption
tsunami | tsunami
landslide | landslide mudslide
explosion | explosion blast explode
crash | crash collision
plane | plane aircraft airliner jet
train | train railway
ship | ship boat vessel
dead | dead death killed dies died deaths
injured | injured injury wounded hurt
missing | missing disappear vanish
rescue | rescue
airport | airport flight
car | car vehicle driver
bus | bus
bridge | bridge
fire-service | firefighter fire
snow | snow snowfall snowstorm blizzard avalanche
rain | rain rains rainfall downpour
weather | weather forecast
leak | leak leaked leaks spill
poison | poison* toxic
victim | victim victims casualties toll
funeral | funeral burial buried mourning mourners
emergency | emergency
evacuate | evacuat*
aid | aid relief humanitarian donation donate*
ice | ice glacier arctic antarctic*
fall | fall falls fell drop
helicopter | helicopter chopper
pilot | pilot pilots crew
passenger | passenger
mine | mine mines miner miners mining coal

# conflicts
rocket | rocket missile
war | war warfare
attack | attack assault strike
bomb | bomb*
ceasefire | ceasefire truce armistice
peace | peace
army | army military troops
hostage | hostage
refugee | refugee migrant asylum
border | border frontier
weapon | weapon gun firearm
shooting | shooting gunman shot
terror | terror*
spy | spy spies espionage
nuclear | nuclear atomic reactor
threat | threat threaten* warning warns warned warn
safety | security safety
intelligence | cia fbi
soldier | soldier fighters
drone | drone drones unmanned
tank | tank tanks
invade | invasion invade invades occup*
independence | independence secession separatis* autonomy
colony | colonial slavery slave
deport | deport* expel* expulsion
clash | clash clashes riot riots unrest
revolution | revolution uprising rebel rebels

# crimes
police | police officer
murder | murder killing homicide
arrest | arrest detained custody
prison | prison jail jailed
court | court judge tribunal trial
convict | convicted guilty sentence verdict
corruption | corruption bribery bribe
fraud | fraud scam
robbery | robbery theft stolen thief
rape | rape sexual
drug | drug* cocaine narcotics
kidnap | kidnap abduct
law | law bill legislation
ban | ban banned bans prohibit
hack | hack hacker cyber ransomware
charge | charged indicted accused lawsuit sued sues
lawyer | lawyer attorney solicitor barrister
prosecutor | prosecutor
appeal | appeal appeals
investigate | investigat* probe inquiry
suspect | suspect
witness | witness testif* testimony
crime | crime criminal gang mafia
smuggling | smuggl* traffick*
stabbing | stab stabbed stabbing knife
abuse | abuse abused harass* violence violent
scandal | scandal controversy

# politics
election | election electoral
vote | vote* ballot poll voters
referendum | referendum
parliament | parliament senate congress lawmakers
president | president
premier | premier
minister | minister ministry
government | government cabinet
resign | resign resignation quits
coup | coup putsch
protest | protest demonstrat
strike-of-workers | strikers walkout union
sanction | sanction embargo
summit | summit
treaty | treaty agreement accord deal pact
negotiation | negotiat talks
ambassador | ambassador embassy diplomat consulate
rights | rights
party | party democrats republicans socialists conservatives labour
opposition | opposition dissident
coalition | coalition
candidate | candidate nominee
campaign | campaign
poll | polls survey
mayor | mayor
governor | governor
reform | reform reforms
constitution | constitution*
dictator | dictator* regime authoritarian
impeachment | impeach*
citizen | citizen passport nationality
visa | visa visas
speech | speech address* remarks
meeting | meeting meets met
visit | visit visits visited trip tour
support | backs backed solidarity
criticism | criticis* critics slams slammed blasts
reject | reject* refus* denies denied
approve | approv*
crisis | crisis
chaos | chaos

# society
women | woman women female
men | men male
child | child children kid kids
baby | baby birth newborn
family | family
wedding | wedding marriage marry marries
divorce | divorce
king | king queen prince princess royal monarch
pope | pope vatican
church | church cathedral
mosque | mosque
school | school pupil classroom
university | university college student campus
teacher | teacher
apology | apology apologise sorry
racism | racism racist
gay | gay lgbt transgender lgbtq
hotel | hotel tourist tourism village
animal | animal animals wildlife zoo
dog | dog dogs
shark | shark whale dolphin
food | food hunger famine
water | water
house | house housing home
building | building collapse tower
muslim | muslim muslims islam*
jewish | jew jews jewish antisemit* holocaust synagogue
christian | christian bishop priest cardinal
pilgrimage | pilgrim* hajj
holiday | christmas easter ramadan eid
anniversary | anniversary centenary birthday
tribute | tribute honour honor homage
memorial | memorial monument statue
letter | letter tweet tweets
parade | parade march rally
father | father dad son brother sister daughter
youth | young youth teen teenager youngest
road | road motorway highway

# medicine
virus | virus coronavirus covid pandemic epidemic outbreak
vaccine | vaccin* jab
infected | infect infected infection tested positive
quarantine | quarantine lockdown isolation curfew
hospital | hospital clinic
doctor | doctor physician medical
cancer | cancer tumour tumor
mental-health | mental psychological depression
abortion | abortion
suicide | suicide
heart | heart cardiac stroke
surgery | surgery surgeon operation transplant
medicine | medicine treatment pill pharma* therapy
variant | variant delta omicron strain mutation
dose | dose doses jabs booster
mask | mask masks
diabetes | diabet* obesity obese
alzheimer | alzheimer* dementia brain
pregnant | pregnan* mother maternity
knee | knee ankle hamstring achilles

# economy
economy | economy economic gdp
inflation | inflation prices
bank | bank banking lender
tax | tax taxes tariff tariffs
budget | budget deficit
oil | oil crude petroleum
gas | gas pipeline
electricity | electricity power blackout energy
market | market stocks shares
company | company firm corporate
layoffs | layoff layoffs redundan unemployment jobless
bitcoin | bitcoin crypto cryptocurrenc
debt | debt loan loans credit
invest | invest* investment
sell | sale sales sell sells sold buy buys bought acquisition
export | export exports import imports
trade | trade commerce
wage | wage wages salary salaries pay
job | job jobs employment worker workers
poverty | poverty poor homeless
million | million
billion | billion
farm | farm farmer farmers agricultur* harvest crop
fish | fish fishing fisherm* fishery
rise | rise rises increase surge hike
open | reopen* reopening opens opened
close | close closes closed closure shut
build | build builds built construct*
project | project plan plans
factory | factory plant plants industry

# science
climate | climate warming emissions
pollution | pollution polluted waste plastic
space | space astronaut spacecraft cosmonaut
satellite | satellite orbit
moon | moon lunar
mars | mars martian rover
scientist | scientist researcher science study
archaeology | archaeolog excavat ancient tomb
internet | internet online website web
phone | phone smartphone mobile
artificial-intelligence | ai chatbot
forest | forest rainforest tree trees deforest*
sea | sea ocean coast beach
river | river lake dam
mountain | mountain everest peak
meteor | asteroid meteor* comet
telescope | telescope galaxy planet exoplanet
launch | launch launches
discover | discover* unearthed
dinosaur | dinosaur fossil
history | history historic
technology | technology tech software app
robot | robot robots
privacy | privacy data surveillance

# culture
film | film movie cinema
music | music song singer album concert band
actor | actor actress
book | book novel author writer
museum | museum exhibition gallery
award | award prize oscar nobel
festival | festival carnival
journalist | journalist reporter press
television | television broadcast tv
interview | interview
video | video footage
photo | photo photos picture image photograph*
art | art artist painting artwork
theatre | theatre theater opera ballet dance* dancer
fashion | fashion designer model*
game | game* videogame esports

# sports
football | football soccer
basketball | basketball basket nba
volleyball | volleyball
handball | handball
rugby | rugby
tennis | tennis wimbledon
badminton | badminton
golf | golf golfer
cycling | cycling cyclist bike
swimming | swim swimmer swimming
diving | diving diver
athletics | athletics sprinter sprint
marathon | marathon
jump | jump jumper
throw | javelin discus hammer
gymnastics | gymnast
boxing | boxing boxer
judo | judo judoka
taekwondo | taekwondo karate
wrestling | wrestling wrestler
weightlifting | weightlift
fencing | fencing fencer sabre
rowing | rowing rower
canoe | canoe kayak
sailing | sailing sailor windsurf
surfing | surfing surfer surf
skateboarding | skateboard skate
climbing | climbing climber
equestrian | equestrian horse jockey
archery | archery archer bow
hockey | hockey
baseball | baseball softball
cricket | cricket
skiing | ski skier snowboard
formula-one | formula motogp
chess | chess
olympics | olympic olympian games
paralympics | paralympic
medal | medal medallist medalist podium
gold | gold golden
silver | silver
bronze | bronze
champion | champion title
final | final finals finalist
semifinal | semifinal semi semis
quarterfinal | quarterfinal
record | record
win | win wins won victory winner triumph
defeat | defeat loss loses lost beat beats beaten
draw | draw tie tied
goal | goal goals scored scorer
coach | coach manager trainer
athlete | athlete player
team | team squad
match | match fixture
transfer | transfer signing signs
doping | doping doped steroids
qualify | qualify qualified
withdraw | withdraw
disqualified | disqualif*
ceremony | ceremony opening closing
flag | flag bearer
spectator | spectator fans crowd supporter
stadium | stadium arena
referee | referee umpire var
postponed | postpone delay delayed cancel cancelled
debut | debut debuts
retire | retirement retires
race | race races relay
cup | cup
group-stage | group groups
penalty | penalty penalties
club | club clubs
return | return returns returning comeback
arrive | arrive arrives arrived arrival
`;
