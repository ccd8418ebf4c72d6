/** Persian words of news by the concept that they stand for; `../concepts.ts` says how they are read. */
export const fa = `
# disasters
earthquake | زلزله
flood | سیل سیلاب
storm | طوفان توفان
hurricane | تندباد
heatwave | گرما
drought | خشکسالی
volcano | آتشفشان
tsunami | سونامی
landslide | رانش
explosion | انفجار
crash | تصادف سانحه
plane | هواپیما
train | قطار
ship | کشتی قایق
dead | مرگ درگذشت
injured | زخمی مصدوم
missing | مفقود ناپدید
rescue | نجات امداد
airport | فرودگاه پرواز
car | خودرو ماشین راننده
bus | اتوبوس
bridge | پل
snow | برف بهمن
rain | باران بارندگی
weather | هوا
leak | نشت
poison | سم مسموم
collapse | ریزش فروریخت
victim | قربانی قربانیان
funeral | تشییع خاکسپاری سوگواری
emergency | اضطراری
evacuate | تخلیه
aid | کمک کمکهای بشردوستانه
ice | یخ یخچال قطب
fall | سقوط* کاهش
helicopter | بالگرد هلیکوپتر
pilot | خلبان خدمه
passenger | مسافر مسافران
mine | معدن زغال

# conflicts
rocket | موشک
war | جنگ
attack | حمله
bomb | بمب
peace | صلح
army | ارتش نظامی
hostage | گروگان
refugee | پناهنده مهاجر
border | مرز
weapon | سلاح اسلحه
shooting | تیراندازی
terror | تروریس
spy | جاسوس
nuclear | اتمی
threat | تهدید هشدار
safety | امنیت
intelligence | اطلاعاتی
soldier | سرباز سربازان
drone | پهپاد پهپادی
tank | تانک
invade | اشغال تهاجم
independence | استقلال جداییطلب
colony | استعمار بردگی
deport | دیپورت
clash | درگیری شورش
revolution | انقلاب شورشیان

# crimes
police | پلیس
murder | قتل ترور
arrest | بازداشت دستگیر
prison | زندان
court | دادگاه قاضی
convict | محکوم
corruption | فساد رشوه
fraud | کلاهبرداری
robbery | سرقت دزدی
rape | تجاوز
drug | مواد مخدر
kidnap | ربودن
law | قانون لایحه
ban | ممنوع
hack | هکر سایبری
charge | اتهام متهم شکایت
lawyer | وکیل
prosecutor | دادستان
appeal | تجدیدنظر
investigate | بازجویی
suspect | مظنون
witness | شاهد شهادت
crime | جنایت جرم باند مافیا
smuggling | قاچاق
stabbing | چاقو
abuse | خشونت
scandal | رسوایی جنجال

# politics
election | انتخابات
vote | رای
parliament | مجلس پارلمان
president | رئیس
minister | وزیر وزارت
government | دولت
resign | استعفا
coup | کودتا
protest | اعتراض تظاهرات
strike-of-workers | اعتصاب
sanction | تحریم
summit | اجلاس نشست
treaty | توافق پیمان قرارداد
negotiation | مذاکره
ambassador | سفیر سفارت دیپلمات
rights | حقوق
party | حزب احزاب
opposition | اپوزیسیون مخالفان
coalition | ائتلاف
candidate | نامزد کاندیدا
campaign | کارزار
poll | نظرسنجی
mayor | شهردار
governor | استاندار
reform | اصلاحات
constitution | اساسی
democracy | دموکراسی
dictator | دیکتاتور رژیم
impeachment | استیضاح
citizen | شهروند گذرنامه تابعیت
visa | ویزا روادید
speech | سخنرانی
meeting | جلسه
visit | سفر بازدید
support | حمایت پشتیبانی
criticism | انتقاد
reject | رد تکذیب
approve | تصویب تایید
crisis | بحران
chaos | هرجومرج آشوب

# society
women | زن زنان بانوان
men | مردان
child | کودک کودکان
baby | نوزاد
family | خانواده
wedding | ازدواج عروسی
divorce | طلاق
king | پادشاه ملکه شاهزاده
pope | پاپ واتیکان
church | کلیسا
mosque | مسجد
school | مدرسه
university | دانشگاه دانشجو
teacher | معلم
apology | عذرخواهی
racism | نژادپرستی
gay | همجنسگرا
hotel | هتل گردشگری دهکده
animal | حیوان
dog | سگ
shark | کوسه نهنگ
food | غذا گرسنگی
water | آب
house | مسکن خانه
building | ساختمان برج
muslim | مسلمان مسلمانان اسلام
jewish | یهود
christian | مسیحی کشیش اسقف
pilgrimage | حج زائر زائران
holiday | عید نوروز رمضان
anniversary | سالگرد سالروز
tribute | یادبود بزرگداشت
memorial | مجسمه یادمان
letter | نامه توییت
parade | رژه راهپیمایی
father | پدر پسر برادر دختر خواهر
youth | جوان جوانان نوجوان
road | جاده بزرگراه

# medicine
virus | ویروس کرونا کووید
vaccine | واکسن
infected | مبتلا ابتلا مثبت
quarantine | قرنطینه
hospital | بیمارستان
doctor | پزشک دکتر
cancer | سرطان
mental-health | روانی افسردگی
abortion | سقط
suicide | خودکشی
heart | قلب سکته
surgery | جراحی عمل پیوند
medicine | دارو درمان
variant | سویه دلتا اومیکرون
dose | دوز
mask | ماسک
diabetes | دیابت چاقی
alzheimer | آلزایمر مغز
pregnant | باردار مادر
knee | زانو مچ

# economy
economy | اقتصاد
inflation | تورم قیمت
bank | بانک
tax | مالیات تعرفه
budget | بودجه
oil | نفت
gas | گاز
electricity | برق انرژی
market | بازار بورس سهام
company | شرکت
layoffs | بیکاری اخراج
bitcoin | رمزارز
debt | بدهی وام
invest | سرمایهگذاری سرمایه
sell | فروش خرید
export | صادرات واردات
trade | تجارت تجاری بازرگانی
wage | دستمزد
job | کارگر کارگران شغل
poverty | فقر فقیر
million | میلیون
billion | میلیارد
farm | کشاورز
fish | ماهیگیر
rise | افزایش
open | بازگشایی
close | تعطیل بسته
build | ساخت احداث
project | پروژه طرح
factory | کارخانه صنعت

# science
climate | اقلیم
pollution | آلودگی زباله
space | فضا فضانورد
satellite | ماهواره مدار
moon | ماه
mars | مریخ
scientist | دانشمند پژوهشگر تحقیق
archaeology | باستان مقبره
internet | اینترنت آنلاین
phone | تلفن گوشی
artificial-intelligence | هوش مصنوعی
forest | جنگل درخت
sea | دریا اقیانوس ساحل
river | رود رودخانه دریاچه سد
mountain | کوه کوهنورد
meteor | سیارک شهابسنگ
telescope | تلسکوپ کهکشان سیاره
discover | کشف
dinosaur | دایناسور
history | تاریخ
technology | فناوری تکنولوژی
robot | ربات روبات
privacy | داده حریم

# culture
film | فیلم سینما
music | موسیقی آهنگ خواننده کنسرت
actor | بازیگر
book | کتاب رمان نویسنده
museum | موزه نمایشگاه
award | جایزه اسکار نوبل
festival | جشنواره
journalist | خبرنگار روزنامه
television | تلویزیون پخش
interview | مصاحبه گفتگو
video | ویدئو
photo | عکس تصویر
art | هنر هنرمند نقاشی
theatre | تئاتر اپرا رقص
fashion | مد طراح
game | بازی بازیهای

# sports
football | فوتبال
basketball | بسکتبال
volleyball | والیبال
handball | هندبال
rugby | راگبی
tennis | تنیس
badminton | بدمینتون
golf | گلف
cycling | دوچرخه
swimming | شنا شناگر
diving | شیرجه
athletics | دوومیدانی
marathon | ماراتن
jump | پرش
throw | پرتاب دیسک
gymnastics | ژیمناستیک
boxing | بوکس
judo | جودو
taekwondo | تکواندو کاراته
fencing | شمشیربازی
rowing | قایقرانی
canoe | کایاک
sailing | بادبان
skateboarding | اسکیت
equestrian | اسب سوارکاری
archery | تیر کمان
hockey | هاکی
baseball | بیسبال
cricket | کریکت
skiing | اسکی
formula-one | فرمول
chess | شطرنج
olympics | المپیک
paralympics | پارالمپیک
medal | مدال
gold | طلا
silver | نقره
bronze | برنز
champion | قهرمان
final | فینال
record | رکورد
win | پیروزی برد پیروز
defeat | شکست باخت
draw | تساوی
goal | گل
coach | مربی سرمربی
athlete | ورزشکار بازیکن
team | تیم
match | مسابقه دیدار
transfer | انتقال
doping | دوپینگ
qualify | مقدماتی صعود
withdraw | انصراف
disqualified | محروم
ceremony | افتتاحیه مراسم اختتامیه
flag | پرچم
spectator | تماشاگر هوادار
stadium | ورزشگاه استادیوم
referee | داور
postponed | تعویق لغو
debut | نخستین
retire | بازنشستگی خداحافظی
race | دو
cup | جام
group-stage | گروه
penalty | پنالتی
club | باشگاه
return | بازگشت
arrive | رسید
`;
