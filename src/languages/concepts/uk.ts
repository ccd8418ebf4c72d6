/** Ukrainian words of news by the concept that they stand for; `../concepts.ts` says how they are read. */
export const uk = `
# disasters
earthquake | землетрус
flood | повінь паводок
wildfire | пожежа
storm | буря шторм
hurricane | ураган тайфун циклон
heatwave | спека
drought | посуха
volcano | вулкан виверження
tsunami | цунамі
landslide | зсув
explosion | вибух
crash | аварія зіткнення
plane | літак
train | поїзд потяг
ship | корабель судно
dead | смерть загинули помер
injured | травма поранен
missing | зник зниклий
rescue | рятувальник врятували
airport | аеропорт рейс
car | автомобіль авто водій
bus | автобус
bridge | міст
fire-service | пожежники вогонь
snow | сніг снігопад лавина
rain | дощ злива
weather | погода
leak | витік
poison | отру* токсичн*
collapse | обвал*
victim | жертва
funeral | похорон жалоба
emergency | надзвичайн*
evacuate | евакуа*
aid | допомога гуманітарн*
ice | льодовик арктик* антаркт*
fall | падін* впал*
helicopter | гелікоптер вертоліт
pilot | пілот екіпаж
passenger | пасажир*
mine | шахта шахтар вугілля

# conflicts
rocket | ракета
war | війна
attack | атака напад удар
bomb | бомба
ceasefire | перемир'я
peace | мир мирний
army | армія війська
hostage | заручник
refugee | біженець біженці мігрант
border | кордон
weapon | зброя
shooting | стрілянина
terror | терор*
spy | шпигун
nuclear | ядерн* атомн* реактор
threat | загроз* погроз* попере*
safety | безпек*
intelligence | розвідк*
soldier | солдат боєц*
drone | безпілотник дрон
tank | танк
invade | вторгнен* окупац*
independence | незалежн* сепаратис* автоном*
colony | колоніал* рабств*
deport | депорт* видвор*
clash | сутички заворуш*
revolution | революц* повстан*

# crimes
police | поліція
murder | вбивство
arrest | арешт затримали
prison | в'язниця
court | суд суддя
convict | вирок засуджений
corruption | корупція хабар
fraud | шахрайство
robbery | крадіжка
rape | зґвалтування
drug | наркотик кокаїн
kidnap | викрадення
law | закон
ban | заборона
hack | хакер кібер*
charge | звинуват* позов
lawyer | адвокат юрист
prosecutor | прокурор прокуратура
appeal | апеляц*
investigate | розслідув* слідств*
suspect | підозр*
witness | свідок свідч*
crime | злочин* банда мафія
smuggling | контрабанд*
stabbing | ніж ножем
abuse | насильств* домаган*
scandal | скандал*

# politics
election | вибори виборів
vote | голосування
referendum | референдум
parliament | парламент рада депутат
president | президент
minister | міністр міністерство
government | уряд
resign | відставка
coup | переворот путч
protest | протест мітинг
strike-of-workers | страйк профспілка
sanction | санкції
summit | саміт
treaty | договір угода
negotiation | переговори
ambassador | посол посольство дипломат
rights | права
party | партія
opposition | опозиці*
coalition | коаліці*
candidate | кандидат*
campaign | кампанія
poll | опитування
mayor | мер мерія
governor | губернатор
reform | реформ*
constitution | конституц*
democracy | демократі*
dictator | диктат* режим
impeachment | імпічмент
citizen | громадян* паспорт
visa | віза
speech | промов* виступ
meeting | зустріч
visit | візит поїздка
support | підтрим*
criticism | критик* розкритик*
reject | відмов* відхил*
approve | схвал* дозв* затверд*
crisis | криза
chaos | хаос

# society
women | жінка жіноч
men | чоловіки чоловіч
child | дитина діти
baby | немовля народження
family | сім'я родина
wedding | весілля шлюб
divorce | розлучення
king | король королева принц
pope | папа ватикан
church | церква собор
mosque | мечеть
school | школа школяр
university | університет студент
teacher | вчитель
apology | вибачення
racism | расизм
gay | гей лгбт трансгендер
hotel | готель туризм турист село
animal | тварина зоопарк
dog | собака пес
shark | акула кит дельфін
food | їжа голод продовольство
water | вода
house | житло будинок
building | будівля вежа
muslim | мусульман* іслам*
jewish | єврей євреї антисеміт* голокост
christian | єпископ священник християн*
pilgrimage | паломн* прощ*
holiday | різдв* велик*
anniversary | річниця ювілей
tribute | пошан*
memorial | монумент
letter | лист твіт
parade | парад марш
father | батько син брат дочка сестра
youth | молод* підліт*
road | дорога траса

# medicine
virus | вірус коронавірус ковід пандемія епідемія
vaccine | вакцин* щеплен*
infected | інфекція заражен позитивний
quarantine | карантин ізоляція
hospital | лікарня клініка
doctor | лікар медик
cancer | рак онколог
mental-health | психічн* ментальн* депресія
abortion | аборт
suicide | самогубство
heart | серце інфаркт
surgery | операці* хірург
medicine | ліки лікуван* препарат
variant | варіант штам дельта омікрон
dose | доза
mask | маска
diabetes | діабет ожирін*
alzheimer | альцгеймер* мозок
pregnant | вагітн* мати матері
knee | коліно

# economy
economy | економіка
inflation | інфляція ціни
bank | банк
tax | податок мита тарифи
budget | бюджет дефіцит
oil | нафта
gas | газ газопровід
electricity | електроенергія енергія
market | ринок біржа акції
company | компанія фірма
layoffs | звільнення безробіття
bitcoin | біткоїн криптовалют
debt | борг кредит
invest | інвести*
sell | продаж купив купівля
export | експорт імпорт
trade | торгівл* торговел*
wage | зарплат*
job | робота працівник*
poverty | бідніст* бездомн*
million | мільйон* млн
billion | мільярд* млрд
farm | фермер урожай
fish | риба рибал*
rise | зростан* підвищ*
open | відкри*
close | закри*
build | будів*
project | проєкт план
factory | завод фабрика промислов*

# science
climate | клімат потепління
pollution | забруднення сміття
space | космос космонавт космічн
satellite | супутник орбіта
moon | місяць місячний
mars | марс марсохід
scientist | вчений дослідження
archaeology | археолог розкопки
internet | інтернет онлайн сайт
phone | телефон смартфон
artificial-intelligence | штучний інтелект
forest | ліс дерева
sea | море океан пляж узбереж*
river | річка озеро дамба
mountain | гора еверест
meteor | астероїд* метеор* комета
telescope | телескоп галактик* планета всесвіт
launch | запуск запустил*
discover | виявл*
dinosaur | динозавр
history | істори*
technology | технолог* застос*
privacy | дані стеженн*

# culture
film | фільм кіно
music | музика пісня співак співачка альбом концерт
actor | актор актриса
book | книга роман письменник
museum | музей виставка галерея
award | премія нагорода оскар нобел
festival | фестиваль карнавал
journalist | журналіст преса
television | телебачення трансляція
interview | інтерв'ю
video | відео
photo | фото знімок фотограф*
art | мистецтво художник картина
theatre | театр опера балет танець
fashion | мода модельєр модель
game | гра гри

# sports
football | футбол футболіст
basketball | баскетбол нба
volleyball | волейбол
handball | гандбол
rugby | регбі
tennis | теніс вімблдон
badminton | бадмінтон
golf | гольф
cycling | велоспорт велосипед
swimming | плавання плавець
diving | стрибки
athletics | атлетика спринтер
marathon | марафон
jump | стрибок стрибун
throw | спис диск метання
gymnastics | гімнаст
boxing | бокс боксер
judo | дзюдо дзюдоїст
taekwondo | тхеквондо карате
wrestling | боротьба борець
weightlifting | штангіст важкоатлет
fencing | фехтування
rowing | веслування
canoe | каное байдарка
sailing | вітрильн* регата
surfing | серфінг
skateboarding | скейтборд
climbing | скелелазіння альпініст
equestrian | кінний
archery | лучник
hockey | хокей
baseball | бейсбол софтбол
cricket | крикет
skiing | лижі лижник
formula-one | формула
chess | шахи
olympics | олімпіада олімпійськ ігри
paralympics | паралімпі*
medal | медаль п'єдестал
gold | золот*
silver | срібло срібн*
bronze | бронза бронзов*
champion | чемпіон титул
final | фінал фіналіст
semifinal | півфінал
quarterfinal | чвертьфінал
record | рекорд
win | перемога переміг виграв переможець
defeat | поразка програв
draw | нічия
goal | гол
coach | тренер
athlete | спортсмен атлет гравець
team | команда збірна
match | матч
transfer | трансфер
doping | допінг
qualify | кваліфікація
withdraw | знявся
disqualified | дискваліф*
ceremony | церемонія відкриття закриття
flag | прапор прапороносець
spectator | глядач вболівальник
stadium | стадіон арена
referee | арбітр рефері
postponed | перенесли скасували
debut | дебют
retire | пенсія
race | гонка забіг естафет*
cup | кубок кубка
group-stage | група
penalty | пенальті
club | клуб
return | повернен* поверн*
arrive | прибул* прибут*
`;
