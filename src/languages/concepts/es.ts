/** Spanish words of news by the concept that they stand for; `../concepts.ts` says how they are read. */
export const es = `
# disasters
earthquake | terremoto sismo temblor
flood | inundación riada
wildfire | incendio
storm | tormenta tempestad
hurricane | huracán tifón ciclón
heatwave | calor
drought | sequía
volcano | volcán erupción
tsunami | tsunami maremoto
landslide | deslave alud derrumbe
explosion | explosión explota
crash | accidente choque
plane | avión
train | tren ferroviario
ship | barco buque
dead | muerte muertos muere fallece murió
injured | herido heridos lesión lesionado
missing | desaparecido
rescue | rescate rescatado
airport | aeropuerto aerolínea vuelo
car | coche auto vehículo conductor
bus | autobús bus
bridge | puente
fire-service | bomberos fuego
snow | nieve nevada avalancha
rain | lluvia lluvias
weather | pronóstico meteorol*
leak | fuga filtración derrame
poison | veneno envenen* tóxico
collapse | colapso
victim | víctima
funeral | funeral entierro luto
emergency | emergencia
evacuate | evacua* desaloj*
aid | ayuda humanitaria donación
ice | hielo glaciar ártico antártida
fall | caída cayó
helicopter | helicóptero
pilot | piloto tripulación
passenger | pasajero
mine | mina minero minería carbón

# conflicts
rocket | cohete misil
war | guerra
attack | ataque atentado
bomb | bomba bombardeo
ceasefire | tregua
peace | paz
army | ejército militar tropas
hostage | rehén rehenes
refugee | refugiado migrante asilo
border | frontera
weapon | arma armas
shooting | tiroteo
terror | terroris*
spy | espía espionaje
nuclear | nuclear atómica reactor
threat | amenaza advierte advertencia
safety | seguridad
soldier | soldado
drone | dron drones
tank | tanque tanques
invade | invasión invade ocupación
independence | independencia separatis* autonomía
colony | colonial* esclavi*
deport | deport* expuls*
clash | enfrentamiento* disturbios choques
revolution | revolución rebelde levantamiento

# crimes
police | policía
murder | asesinato homicidio
arrest | detenido arresto detención
prison | cárcel prisión
court | tribunal juez juicio
convict | condena culpable
corruption | corrupción soborno
fraud | fraude estafa
robbery | robo ladrón
rape | violación sexual
drug | droga cocaína narcotráfico
kidnap | secuestro
law | ley leyes
ban | prohíbe prohibición vetado
hack | hacker ciber*
charge | acusado imputado demanda denuncia
lawyer | abogado abogada
prosecutor | fiscal fiscalía
appeal | apelación recurso recurre
investigate | indaga*
suspect | sospechoso
witness | testigo testific* testimonio
crime | crimen criminal delito mafia banda
smuggling | contrabando tráfico trata
stabbing | cuchillo apuñal* puñalada
abuse | violencia acoso abuso maltrato violento
scandal | escándalo polémica

# politics
election | elección electoral comicios
vote | voto votación votantes votar
referendum | referéndum
parliament | parlamento senado congreso diputados
president | presidente
premier | primer premier
minister | ministro ministerio
government | gobierno
resign | renuncia dimisión dimite
coup | golpe
protest | protesta manifestación
strike-of-workers | huelga sindicato
sanction | sanción
summit | cumbre
treaty | tratado acuerdo pacto
negotiation | negociación diálogo
ambassador | embajador diplomát
rights | derechos
party | demócratas republicanos socialista
opposition | oposición opositor disidente
coalition | coalición
candidate | candidat*
campaign | campaña
poll | encuesta sondeo
mayor | alcalde
governor | gobernador
reform | reforma
constitution | constitu*
dictator | dictad* régimen autoritari*
impeachment | destitución
citizen | ciudadan* pasaporte nacionalidad
visa | visado visa
speech | discurso
meeting | reunión reúne
visit | visita viaje gira
support | apoyo apoya solidaridad
criticism | critica
reject | rechaza rechazo niega
approve | aprueba aprobación autoriza
crisis | crisis
chaos | caos

# society
women | mujer mujeres femenin
men | hombres masculin
child | niño niños niña
baby | bebé nacimiento
family | familia
wedding | boda matrimonio
divorce | divorcio
king | rey reina príncipe princesa
pope | papa vaticano
church | iglesia catedral
mosque | mezquita
school | escuela alumnos colegio escolar
university | universidad estudiante
teacher | maestro profesor docente
apology | disculpa perdón
racism | racismo racista
gay | gay lgbt transgénero homosexual
hotel | hotel turismo turista villa
animal | animal animales zoológico
dog | perro perros
shark | tiburón ballena delfín
food | comida hambre alimentos hambruna
water | agua
house | vivienda casa
building | edificio torre
muslim | musulm* islám*
jewish | judío judíos antisemit* holocausto sinagoga
christian | cristian* obispo sacerdote cardenal
pilgrimage | peregrin*
holiday | navidad pascua ramadán
anniversary | aniversario cumpleaños centenario
tribute | homenaje
memorial | memorial monumento estatua
letter | carta tuit
parade | desfile marcha
father | padre hijo hermano hija hermana
youth | joven jóvenes adolescente
road | carretera autopista

# medicine
virus | virus coronavirus covid pandemia epidemia brote
vaccine | vacuna*
infected | infectado contagio positivo infección
quarantine | cuarentena confinamiento aislamiento
hospital | hospital clínica
doctor | médico doctor médica
cancer | cáncer tumor
mental-health | mental psicológica depresión
abortion | aborto
suicide | suicidio
heart | corazón cardíaco infarto
surgery | cirugía operación trasplante
medicine | medicamento tratamiento terapia
variant | variante delta ómicron cepa
dose | dosis refuerzo
mask | mascarilla barbijo cubrebocas
diabetes | diabetes diabét* obesidad
alzheimer | alzheimer demencia cerebro
pregnant | embarazo madre
knee | rodilla tobillo

# economy
economy | economía
inflation | inflación precios
bank | banco bancario
tax | impuesto arancel
budget | presupuesto déficit
oil | petróleo crudo
gas | gas gasoducto
electricity | electricidad energía apagón
market | mercado bolsa acciones
company | empresa compañía
layoffs | despidos desempleo paro
bitcoin | bitcoin cripto criptomoneda
debt | deuda préstamo crédito
invest | inversión inversor invertir
sell | venta vende vendió compra
export | exporta* importa*
trade | comercio
wage | salario sueldo
job | empleo empleos trabajador*
poverty | pobreza pobres
million | millón millones
farm | agricult* agrícola campesino cosecha
fish | pesca pescador* pez peces
rise | aumento aumenta sube alza
open | reapertura reabre abre
close | cierra cierre cerrado
build | construye
project | proyecto plan planes
factory | fábrica planta industria

# science
climate | clima climático calentamiento
pollution | contaminación residuos
space | espacio astronauta espacial
satellite | satélite órbita
moon | luna lunar
mars | marte marciano
scientist | científico investigador estudio ciencia
archaeology | arqueólog antiguo tumba
internet | internet línea web
phone | teléfono móvil celular
artificial-intelligence | ia artificial inteligencia
forest | bosque selva árbol árboles deforest*
sea | mar océano costa playa
river | río lago presa
mountain | montaña alpinista
meteor | asteroide meteor* cometa
telescope | telescopio galaxia planeta
launch | lanza lanzó
discover | descubr* hallazgo hallan
dinosaur | dinosaurio fósil
history | historia
technology | tecnología aplicación software
robot | robot robots
privacy | datos privacidad vigilancia

# culture
film | película cine
music | música canción cantante álbum concierto
actor | actor actriz
book | libro novela autor escritor
museum | museo exposición galería
award | premio galardón óscar nobel
festival | festival carnaval
journalist | periodista prensa
television | televisión tele transmisión
interview | entrevista
video | vídeo
photo | foto fotos imagen fotógraf*
art | artista arte pintura cuadro
theatre | teatro ópera ballet danza baile
fashion | moda diseñador modelo
game | videojuego juego*

# sports
football | fútbol futbolista
basketball | baloncesto básquetbol nba
volleyball | voleibol
handball | balonmano handball
rugby | rugby
tennis | tenis tenista wimbledon
badminton | bádminton
golf | golf golfista
cycling | ciclismo ciclista bicicleta
swimming | natación nadador
diving | clavados clavadista
athletics | atletismo velocista
marathon | maratón
jump | salto saltador
throw | jabalina disco martillo lanzamiento
gymnastics | gimnasta gimnasia
boxing | boxeo boxeador
judo | yudo judo yudoca
taekwondo | taekwondo kárate
wrestling | lucha luchador
weightlifting | halterofilia pesista
fencing | esgrima
rowing | remo remero
canoe | canoa kayak piragüismo
sailing | vela regata
surfing | surf surfista
skateboarding | skate monopatín
climbing | escalada
equestrian | hípica caballo ecuestre
archery | arquero arco tiro
hockey | hockey
baseball | béisbol sóftbol
cricket | cricket críquet
skiing | esquí esquiador
formula-one | fórmula
chess | ajedrez
olympics | olímpico juegos jjoo olimpiadas
paralympics | paralímpico
medal | medalla medallista podio medallero
gold | oro dorado
silver | plata
bronze | bronce
champion | campeón título
final | final finalista
semifinal | semifinal semis
quarterfinal | cuartos
record | récord marca
win | victoria gana ganó triunfo ganador ganar vence
defeat | derrota pierde perdió cae
draw | empate empata
goal | gol goles goleador
coach | entrenador técnico seleccionador
athlete | atleta deportista jugador
team | equipo
match | partido encuentro
transfer | fichaje fichar traspaso
doping | dopaje doping
qualify | clasifica
withdraw | retira retiro abandona baja
disqualified | descalific*
ceremony | ceremonia inauguración apertura clausura
flag | bandera abanderado
spectator | espectador público aficionados
stadium | estadio arena
referee | árbitro arbitraje var
postponed | aplaza aplazado pospone cancela suspendido
debut | debut debuta estreno
retire | retirada jubilación
race | carrera relevo relevos
cup | copa
group-stage | grupo grupos
penalty | penal penales penalti
club | club clubes
return | regreso regresa vuelve vuelta
arrive | llega llegada llegó
`;
