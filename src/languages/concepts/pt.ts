/** Portuguese words of news by the concept that they stand for; `../concepts.ts` says how they are read. */
export const pt = `
# disasters
earthquake | terremoto sismo abalo
flood | inundação enchente cheias
wildfire | incêndio
storm | tempestade temporal
hurricane | furacão tufão ciclone
heatwave | calor
drought | seca
volcano | vulcão erupção
tsunami | tsunami
landslide | deslizamento desabamento
explosion | explosão explode
crash | acidente colisão
plane | avião
train | trem comboio
ship | navio barco
dead | morte mortos morre morreu
injured | ferido feridos lesão
missing | desaparecido
rescue | resgate
airport | aeroporto voo aérea
car | carro veículo motorista
bus | ônibus autocarro
bridge | ponte
fire-service | bombeiro fogo
snow | neve nevasca avalanche
rain | chuva chuvas
weather | previsão meteorol*
leak | vazamento
poison | veneno envenen* tóxico
collapse | desab* colapso
victim | vítima vítimas
funeral | funeral enterro velório luto
emergency | emergência
evacuate | evacua* retirad*
aid | ajuda humanitária doação
ice | gelo glaciar geleira ártico antártida
fall | queda caiu
helicopter | helicóptero
pilot | piloto* tripulação
passenger | passageiro*
mine | mina mineiro mineração carvão

# conflicts
rocket | foguete míssil
war | guerra
attack | ataque atentado
bomb | bomba bombardeio
ceasefire | trégua
peace | paz
army | exército militar tropas
hostage | refém reféns
refugee | refugiado migrante asilo
border | fronteira
weapon | arma armas
shooting | tiroteio
terror | terroris*
spy | espião espionagem
nuclear | nuclear atômica reator
threat | ameaça alerta adverte
safety | segurança
drone | drone drones
tank | tanque tanques
invade | invasão invade ocupação
independence | independência separatis* autonomia
colony | colonial* escravi* escravo
deport | deport* expuls*
clash | confronto tumulto
revolution | revolução rebelde

# crimes
police | polícia
murder | assassinato homicídio
arrest | preso detido prisão
prison | cadeia presídio
court | tribunal juiz julgamento
convict | condenado culpado
corruption | corrupção suborno propina
fraud | fraude golpe
robbery | roubo furto ladrão
rape | estupro sexual violação
drug | droga cocaína tráfico
kidnap | sequestro
law | lei leis
ban | proíbe proibição proibido
hack | hacker ciber*
charge | acusado acusação denúncia réu
lawyer | advogado
prosecutor | promotor procurador
appeal | recurso apelação recorre
investigate | inquérito
suspect | suspeito
witness | testemunh* depoimento
crime | crime criminoso quadrilha máfia
smuggling | contrabando
stabbing | faca facada esfaque*
abuse | violência assédio abuso
scandal | escândalo polêmica

# politics
election | eleição eleições eleitoral
vote | voto votação votar
referendum | referendo plebiscito
parliament | parlamento senado congresso deputados câmara
president | presidente
premier | primeiro premiê
minister | ministro ministério
government | governo
resign | renúncia demissão
protest | protesto manifestação
strike-of-workers | greve sindicato
sanction | sanção sanções
summit | cúpula cimeira
treaty | tratado acordo pacto
negotiation | negociação
ambassador | embaixador diplomat
rights | direitos
party | partido democratas republicanos
opposition | oposição opositor dissidente
coalition | coligação coalizão
candidate | candidat*
campaign | campanha
poll | sondagem
mayor | prefeito autarca
governor | governador
constitution | constitu*
dictator | ditad* regime autoritári*
impeachment | impeachment cassação
citizen | cidadã* cidadão passaporte nacionalidade
visa | visto vistos
speech | discurso
meeting | reunião reúne
visit | visita viagem
support | apoio apoia solidariedade
criticism | critica*
reject | rejeita recusa nega
approve | aprova aprovação autoriza
crisis | crise
chaos | caos

# society
women | mulher mulheres feminin
men | homens masculin
child | criança
baby | bebê nascimento
family | família
wedding | casamento
divorce | divórcio
king | rei rainha príncipe princesa
pope | papa vaticano
church | igreja catedral
mosque | mesquita
school | escola alunos escolar
university | universidade estudante
teacher | professor
apology | desculpa perdão
racism | racismo racista
gay | gay lgbt transgênero homossexual trans
hotel | hotel turismo turista vila
animal | animal animais zoológico
dog | cachorro cão cães
shark | tubarão baleia golfinho
food | comida fome alimentos
water | água
house | habitação casa moradia
building | edifício prédio torre
muslim | muçulman* islâm* islã
jewish | judeu judeus antissemit* holocausto sinagoga
christian | cristão bispo padre cardeal
pilgrimage | peregrin* romaria
holiday | natal páscoa
anniversary | aniversário centenário
tribute | homenagem
memorial | monumento estátua
letter | carta tuíte
parade | desfile parada marcha
father | pai filho irmão filha irmã
youth | jovem jovens adolescente
road | estrada rodovia

# medicine
virus | vírus coronavírus covid pandemia epidemia surto
vaccine | vacina*
infected | infectado infecção contágio positivo
quarantine | quarentena confinamento isolamento
hospital | hospital clínica
doctor | médico médica doutor
cancer | câncer cancro tumor
mental-health | mental psicológica depressão
abortion | aborto
suicide | suicídio
heart | coração cardíac* infarto
surgery | cirurgia operação transplante
medicine | medicamento remédio tratamento terapia
variant | variante delta ômicron cepa
dose | dose doses reforço
mask | máscara
diabetes | diabetes diabét* obesidade
alzheimer | alzheimer demência cérebro
pregnant | grávida gravidez mãe
knee | joelho tornozelo

# economy
economy | economia
inflation | inflação preços
bank | banco bancário
tax | imposto tarifa tarifas
budget | orçamento déficit défice
oil | petróleo
gas | gás gasoduto
electricity | eletricidade energia apagão
market | mercado bolsa ações
company | empresa companhia
layoffs | demissões desemprego
bitcoin | bitcoin cripto criptomoeda
debt | dívida dívidas empréstimo crédito
sell | venda vendas vende compra
export | exportaç* importaç*
trade | comércio
wage | salário
job | emprego trabalhador*
poverty | pobreza pobres
million | milhão milhões
billion | bilhão bilhões
farm | agricult* agrícola colheita
fish | pesca pescador* peixe
rise | aumento* aumenta sobe alta
open | reabre reabertura abre
close | fecha fechado fechamento
build | constrói construção
project | projeto plano planos
factory | fábrica* indústria

# science
climate | clima climática aquecimento
pollution | poluição resíduos
space | espaço astronauta espacial
satellite | satélite órbita
moon | lua lunar
mars | marte
scientist | cientista pesquisador investigador estudo ciência
archaeology | arqueólog antigo túmulo
internet | internet online site
phone | telefone celular telemóvel
artificial-intelligence | ia artificial inteligência
forest | floresta árvore desmat*
sea | mar oceano costa praia
river | rio lago barragem represa
mountain | montanha
meteor | asteroide meteor* cometa
telescope | telescópio galáxia planeta
launch | lança lançou
discover | descob* achado
dinosaur | dinossauro fóssil
history | história
technology | tecnologia aplicativo
robot | robô robôs robot*
privacy | dados privacidade vigilância

# culture
film | filme cinema
music | música canção cantor cantora álbum show
actor | ator atriz
book | livro romance autor escritor
museum | museu exposição galeria
award | prêmio oscar nobel
festival | festival carnaval
journalist | jornalista imprensa
television | televisão transmissão
interview | entrevista
video | vídeo
photo | foto fotos imagem fotógraf*
art | artista arte pintura
theatre | teatro ópera balé dança
fashion | moda estilista modelo
game | videogame

# sports
football | futebol
basketball | basquete nba
volleyball | vôlei voleibol
handball | handebol andebol
rugby | rúgbi râguebi rugby
tennis | tênis tenista wimbledon
table-tennis | mesatenista
badminton | badminton
golf | golfe golfista
cycling | ciclismo ciclista bicicleta
swimming | natação nadador
diving | saltos ornamentais
athletics | atletismo velocista
marathon | maratona
jump | salto saltador
throw | dardo disco martelo lançamento arremesso
gymnastics | ginasta ginástica
boxing | boxe boxeador pugilista
judo | judô judoca
taekwondo | taekwondo caratê karaté
wrestling | luta lutador
weightlifting | halterofilismo levantamento
fencing | esgrima
rowing | remo remador
canoe | canoa caiaque canoagem
sailing | vela velejador
surfing | surfe surf surfista
skateboarding | skate skatista
climbing | escalada
equestrian | hipismo cavalo equestre
archery | arco arqueiro tiro
hockey | hóquei
baseball | beisebol softbol
cricket | críquete
skiing | esqui esquiador
formula-one | fórmula
chess | xadrez
olympics | olímpico jogos olimpíada
paralympics | paralímpico
medal | medalha medalhista pódio
gold | ouro
silver | prata
bronze | bronze
champion | campeão campeã campeonato título
final | final finalista
semifinal | semifinal meia
quarterfinal | quartas quartos
record | recorde marca
win | vitória vence venceu ganha vencedor
defeat | derrota perde perdeu
draw | empate empata
goal | gol gols golo golos artilheiro
coach | técnico treinador
athlete | atleta jogador esportista
team | equipe seleção time equipa
match | partida jogo
transfer | contratação transferência
doping | doping dopagem
qualify | classifica qualificação apuramento
withdraw | desiste retira abandona
disqualified | desclassific* desqualific*
ceremony | cerimônia abertura encerramento
flag | bandeira
spectator | espectador público torcedores torcida adeptos
stadium | estádio arena
referee | árbitro arbitragem var
postponed | adia adiado cancela suspenso
debut | estreia estreou
retire | aposentadoria reforma
race | corrida revezamento prova
cup | copa taça
group-stage | grupo grupos
penalty | pênalti
club | clube clubes
return | retorno volta regressa
arrive | chega chegada chegou
`;
