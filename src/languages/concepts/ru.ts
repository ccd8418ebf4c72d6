/** Russian words of news by the concept that they stand for; `../concepts.ts` says how they are read. */
export const ru = `
# disasters
earthquake | землетрясение
flood | наводнение паводок
wildfire | пожар
storm | буря шторм
hurricane | ураган тайфун циклон
heatwave | жара зной
drought | засуха
volcano | вулкан извержение
tsunami | цунами
landslide | оползень
explosion | взрыв
crash | авария столкновение
plane | самолет
train | поезд
ship | корабль судно
dead | смерть погиб погибли умер
injured | травма ранен пострадавший
missing | пропал исчез
rescue | спасатель спасли спасение
airport | аэропорт рейс авиакомпания
car | автомобиль машина водитель
bus | автобус
bridge | мост
fire-service | пожарные огонь
snow | снег снегопад лавина
rain | дождь ливень
weather | погода прогноз
leak | утечка разлив
poison | яд отравл* токсичн*
collapse | обруш* обвал*
victim | жертва
funeral | похороны траур
emergency | чрезвычайн*
evacuate | эвакуац* эвакуир*
aid | помощь гуманитарн*
ice | лед ледник арктик* антарктид*
fall | упал* паден*
helicopter | вертолет
pilot | пилот летчик экипаж
passenger | пассажир*
mine | шахта шахтер уголь

# conflicts
rocket | ракета
war | война
attack | атака нападение удар
bomb | бомба
ceasefire | перемирие
peace | мир мирный
army | армия войска военный
hostage | заложник
refugee | беженец мигрант
border | граница
weapon | оружие
shooting | стрельба
terror | террор*
spy | шпион шпионаж
nuclear | ядерн* атомн* реактор
threat | угроза угрожа* предупре*
safety | безопасност*
intelligence | разведк*
soldier | солдат боец бойц*
drone | беспилотник дрон
tank | танк танков
invade | вторжен* оккупац*
independence | независимост* сепаратис* автономи*
colony | колониал* рабств*
deport | депорт* высыл*
clash | беспоряд*
revolution | революц* восстан* повстан*

# crimes
police | полиция
murder | убийство
arrest | арест задержан
prison | тюрьма
court | суд судья
convict | приговор осужден виновен
corruption | коррупция взятка
fraud | мошенничество
robbery | кража ограбление
rape | изнасилование
drug | наркотик кокаин
kidnap | похищение
law | закон
ban | запрет запретили
hack | хакер кибер*
charge | обвинение обвиня* иск
lawyer | адвокат юрист
prosecutor | прокурор прокуратура
appeal | апелляц* обжалов*
investigate | расследов* следств*
suspect | подозрева*
witness | свидетел* показани*
crime | преступ* банда мафия
smuggling | контрабанд*
stabbing | нож зарезал
abuse | насили* домогательств*
scandal | скандал*

# politics
election | выборы выборов
vote | голосование голос
referendum | референдум
parliament | парламент дума сенат депутат
president | президент
premier | премьер
minister | министр министерство
government | правительство
resign | отставка
coup | переворот путч
protest | протест митинг
strike-of-workers | забастовка профсоюз
sanction | санкции
summit | саммит
treaty | договор соглашение
negotiation | переговоры
ambassador | посол посольство дипломат
rights | права
party | партия
opposition | оппозици*
coalition | коалици*
candidate | кандидат*
campaign | кампания
poll | опрос
mayor | мэр
governor | губернатор
reform | реформ*
constitution | конституц*
democracy | демократи*
dictator | диктат* режим
impeachment | импичмент
citizen | граждан* паспорт
visa | виза
speech | речь выступлен* обращен*
meeting | встреча встретил*
visit | визит поездка
support | поддерж*
criticism | критик* раскритик*
reject | отверг* отриц*
approve | одобр* разреш* утверд*
crisis | кризис
chaos | хаос

# society
women | женщина женский
men | мужчины мужской
child | ребенок дети
baby | младенец рождение
family | семья
wedding | свадьба брак
divorce | развод
king | король королева принц
pope | папа ватикан
church | церковь собор
mosque | мечеть
school | школа школьник
university | университет студент вуз
teacher | учитель
apology | извинения извинился
racism | расизм расистский
gay | гей лгбт трансгендер
hotel | отель туризм турист деревня
animal | животное зоопарк
dog | собака
shark | акула кит дельфин
food | еда голод продовольствие
water | вода
house | жилье дом
building | здание башня
muslim | мусульман* ислам*
jewish | еврей антисемит* холокост
christian | епископ священник патриарх христиан*
pilgrimage | паломни* хадж
holiday | рождеств* пасха рамадан
anniversary | годовщина юбилей
tribute | почтить память
memorial | памятник монумент статуя
letter | письмо твит
parade | парад марш
father | отец сын брат дочь сестра
youth | молодеж* подрост*
road | дорога шоссе трасса

# medicine
virus | вирус коронавирус ковид пандемия эпидемия
vaccine | вакцин* прививк*
infected | заражен положительный инфекция
quarantine | карантин изоляция
hospital | больница госпиталь клиника
doctor | врач медик
cancer | рак онколог
mental-health | психическ* ментальн* депрессия
abortion | аборт
suicide | самоубийство суицид
heart | сердце инфаркт
surgery | операци* хирург трансплант*
medicine | лекарств* лечени* препарат
variant | вариант штамм дельта омикрон
dose | доза
mask | маска масок
diabetes | диабет ожирен*
alzheimer | альцгеймер* деменци* мозг
pregnant | беременн* мать матери
knee | колено лодыжк*

# economy
economy | экономика
inflation | инфляция цены
bank | банк
tax | налог пошлины тарифы
budget | бюджет дефицит
oil | нефть
gas | газ газопровод
electricity | электричество энергия электроэнергия
market | рынок биржа акции
company | компания фирма
layoffs | увольнение безработица
bitcoin | биткоин криптовалют крипто
debt | долг кредит
invest | инвести*
sell | продажа продал купил покупка
export | экспорт импорт
trade | торгов*
wage | зарплат*
job | работа работник* рабочие
poverty | бедност* нищет* бездомн*
million | миллион* млн
billion | миллиард* млрд
farm | фермер сельск* урожай
fish | рыба рыбак* рыболов*
rise | рост вырос* повыш*
open | откры*
close | закры*
build | строит*
project | проект план
factory | завод фабрика промышлен*

# science
climate | климат потепление
pollution | загрязнение мусор
space | космос космонавт космическ
satellite | спутник орбита
moon | луна лунный
mars | марс марсоход
scientist | ученый исследование
archaeology | археолог раскопки гробница
internet | интернет онлайн сайт
phone | телефон смартфон
artificial-intelligence | ии искусственный интеллект
forest | лес деревья
sea | море океан пляж побереж*
river | река озеро плотина дамба
mountain | гора эверест
meteor | астероид* метеор* комета
telescope | телескоп галактик* планета вселенн*
launch | запуск запустил*
discover | открыт* обнаруж*
dinosaur | динозавр окаменел*
history | истори*
technology | технолог* приложен*
robot | робот
privacy | данные слежк*

# culture
film | фильм кино
music | музыка песня певец певица альбом концерт
actor | актер актриса
book | книга роман писатель
museum | музей выставка галерея
award | премия награда оскар нобел
festival | фестиваль карнавал
journalist | журналист пресса
television | телевидение трансляция
interview | интервью
video | видео
photo | фото снимок фотограф*
art | художник картина
theatre | театр опера балет танец
fashion | мода модельер модель
game | игра

# sports
football | футбол футболист
basketball | баскетбол нба
volleyball | волейбол
handball | гандбол
rugby | регби
tennis | теннис уимблдон
badminton | бадминтон
golf | гольф
cycling | велоспорт велосипед велогонщик
swimming | плавание пловец пловчиха
diving | прыжки
athletics | атлетика спринтер
marathon | марафон
jump | прыжок прыгун
throw | копье диск метание ядро
gymnastics | гимнаст
boxing | бокс боксер
judo | дзюдо дзюдоист
taekwondo | тхэквондо карате каратэ
wrestling | борьба борец
weightlifting | штангист тяжелоатлет
fencing | фехтование саблист
rowing | гребля академическ
canoe | каноэ байдарка
sailing | парус регата
surfing | серфинг
skateboarding | скейтборд скейт
climbing | скалолазание альпинист
equestrian | конный лошадь
archery | лучник лук
hockey | хоккей
baseball | бейсбол софтбол
cricket | крикет
skiing | лыжи лыжник
formula-one | формула
chess | шахматы
olympics | олимпиада олимпийск
paralympics | паралимпи*
medal | медаль пьедестал
gold | золото
silver | серебро серебрян*
bronze | бронза бронзов*
champion | чемпион титул
final | финал финалист
semifinal | полуфинал
quarterfinal | четвертьфинал
record | рекорд
win | победа победил выиграл победитель
defeat | поражение проиграл
draw | ничья
goal | гол
coach | тренер
athlete | спортсмен атлет игрок
team | команда сборная
match | матч
transfer | трансфер переход
doping | допинг
qualify | квалификация
withdraw | снялся отказ отказался
disqualified | дисквалиф*
ceremony | церемония закрытие
flag | флаг знаменосец
spectator | зритель болельщик
stadium | стадион арена
referee | арбитр вар
postponed | перенос отменен отменили
debut | дебют
retire | пенсия завершил
race | гонка забег эстафет*
cup | кубок кубка
group-stage | группа
penalty | пенальти
club | клуб
return | возвращ* вернул*
arrive | прибыл* прибыт*
`;
