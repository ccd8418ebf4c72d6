/** Arabic words of news by the concept that they stand for; `../concepts.ts` says how they are read. */
export const ar = `
# disasters
earthquake | زلزال زلازل
flood | فيضان سيول
wildfire | حريق حرائق
storm | عاصفة عواصف
hurricane | إعصار
heatwave | حرارة الحر
drought | جفاف
volcano | بركان
tsunami | تسونامي
landslide | انهيار
explosion | انفجار
crash | حادث اصطدام
plane | طائرة
train | قطار
ship | سفينة قارب زورق
dead | وفاة مقتل موت
injured | إصابة جرحى مصاب
missing | مفقود اختفاء
rescue | إنقاذ
airport | مطار رحلة طيران
car | سيارة سائق
bus | حافلة
bridge | جسر
fire-service | إطفاء
snow | ثلج ثلوج
rain | مطر أمطار
weather | طقس
leak | تسرب تسريب
poison | سم تسمم سامة
collapse | انهار
victim | ضحية ضحايا
funeral | جنازة تشييع حداد
emergency | طوارئ
evacuate | إجلاء إخلاء
aid | مساعدات إغاثة إنسانية تبرع
ice | جليد القطب
fall | سقوط سقط هبوط
helicopter | مروحية هليكوبتر
pilot | طيار طاقم
passenger | راكب ركاب
mine | منجم مناجم فحم

# conflicts
rocket | صاروخ صواريخ
war | حرب
attack | هجوم هجمات
bomb | قنبلة قصف
ceasefire | هدنة
peace | سلام
army | جيش عسكري قوات
hostage | رهينة رهائن
refugee | لاجئ مهاجر
border | حدود
weapon | سلاح أسلحة
shooting | إطلاق رصاص
terror | إرهاب
spy | تجسس جاسوس
nuclear | نووي مفاعل
threat | تهديد يهدد تحذير يحذر
safety | أمن أمان
intelligence | استخبارات مخابرات
soldier | جندي جنود مقاتل
drone | مسيرة درون
tank | دبابة
invade | غزو احتلال اجتياح
independence | استقلال انفصال
colony | استعمار عبودية
deport | ترحيل طرد
clash | اشتباكات مواجهات شغب
revolution | ثورة متمردين تمرد

# crimes
police | شرطة
murder | قتل اغتيال
arrest | اعتقال توقيف
prison | سجن
court | محكمة قاض محاكمة
convict | حكم إدانة مدان
corruption | فساد رشوة
fraud | احتيال
robbery | سرقة
rape | اغتصاب جنسي
drug | مخدرات كوكايين
kidnap | اختطاف خطف
law | قانون
ban | حظر منع
hack | قرصنة سيبراني هاكر
charge | اتهام متهم دعوى تهمة
lawyer | محام
prosecutor | نيابة مدع
appeal | استئناف طعن
investigate | تحقيق
suspect | مشتبه مشبوه
witness | شاهد شهادة شهود
crime | جريمة جرائم عصابة مافيا
smuggling | تهريب مهرب
stabbing | سكين طعنا
abuse | عنف تحرش اعتداء
scandal | فضيحة جدل

# politics
election | انتخابات
vote | تصويت اقتراع
referendum | استفتاء
parliament | برلمان نواب مجلس
president | رئيس رئاسية
premier | وزراء
minister | وزير وزارة
government | حكومة
resign | استقالة يستقيل
coup | انقلاب
protest | احتجاج مظاهرة
strike-of-workers | إضراب نقابة
sanction | عقوبات
summit | قمة
treaty | اتفاق معاهدة
negotiation | مفاوضات محادثات
ambassador | سفير سفارة دبلوماس
rights | حقوق
party | حزب أحزاب
opposition | معارضة
coalition | ائتلاف تحالف
candidate | مرشح
campaign | حملة
poll | استطلاع
mayor | عمدة
governor | محافظ والي
reform | إصلاح
constitution | دستور
democracy | ديمقراطية
dictator | ديكتاتور نظام
citizen | مواطن جواز
visa | تأشيرة
speech | خطاب كلمة
meeting | لقاء اجتماع
visit | زيارة جولة
support | دعم تضامن
criticism | انتقاد ينتقد
reject | رفض يرفض نفى
approve | موافقة يوافق إقرار
crisis | أزمة
chaos | فوضى

# society
women | امرأة نساء سيدات نسائي
men | رجال
child | طفل أطفال
baby | رضيع مولود ولادة
family | عائلة أسرة
wedding | زفاف زواج
divorce | طلاق
king | ملك أمير
pope | بابا فاتيكان
church | كنيسة كاتدرائية
mosque | مسجد جامع
school | مدرسة مدارس تلاميذ
university | طلاب
teacher | معلم أستاذ
apology | اعتذار يعتذر
racism | عنصرية
gay | مثليين متحول
hotel | فندق سياحة سائح قرية
animal | حيوان
dog | كلب كلاب
shark | قرش حوت
food | غذاء مجاعة جوع
water | مياه ماء
house | سكن منزل بيت
building | مبنى برج
muslim | مسلم إسلام
jewish | يهود
christian | مسيحي كنسي أسقف قس
pilgrimage | حج حجاج عمرة
holiday | عيد رمضان
anniversary | ذكرى
tribute | تكريم تأبين
memorial | نصب تمثال
letter | رسالة تغريدة
parade | استعراض موكب
father | أب ابن أخ شقيق
youth | شباب شاب مراهق
road | طريق طرق

# medicine
virus | فيروس كورونا كوفيد وباء جائحة
vaccine | لقاح تطعيم
infected | عدوى إيجابية
quarantine | حجر عزل إغلاق
hospital | مستشفى
doctor | طبيب أطباء طبي
cancer | سرطان
mental-health | نفسية اكتئاب
abortion | إجهاض
suicide | انتحار
heart | قلب
surgery | جراحة زرع
medicine | دواء علاج أدوية
variant | متحور دلتا أوميكرون
dose | جرعة
mask | كمامة
diabetes | سكري سمنة
alzheimer | زهايمر دماغ
pregnant | حامل أم والدة
knee | كاحل

# economy
economy | اقتصاد
inflation | تضخم أسعار
bank | بنك مصرف بنوك
tax | ضريبة ضرائب رسوم
budget | ميزانية موازنة عجز
oil | نفط
gas | غاز
electricity | كهرباء طاقة
market | سوق بورصة أسهم
company | شركة
layoffs | بطالة تسريح
bitcoin | بتكوين بيتكوين مشفرة
debt | دين ديون قرض
invest | استثمار مستثمر
sell | بيع شراء استحواذ
export | صادرات تصدير استيراد
trade | تجارة
wage | أجور رواتب راتب
job | عمل عمال عامل توظيف
poverty | فقر فقراء مشرد
million | مليون ملايين
billion | مليار
farm | زراعة مزارع محصول
fish | سمك صيد أسماك
rise | ارتفاع يرتفع زيادة
open | فتح
close | يغلق مغلق
build | بناء تشييد*
project | مشروع خطة
factory | مصنع صناعة مصانع

# science
climate | مناخ احتباس
pollution | تلوث نفايات
space | فضاء فضائية رائد
satellite | قمر مدار
mars | مريخ
scientist | علماء باحث دراسة
archaeology | آثار أثري مقبرة
internet | إنترنت موقع
phone | هاتف
artificial-intelligence | ذكاء اصطناعي
forest | غابة أشجار
sea | بحر محيط شاطئ ساحل
river | نهر بحيرة سد
mountain | جبل جبال
meteor | كويكب نيزك مذنب
telescope | تلسكوب مجرة كوكب
launch | يطلق أطلق
discover | اكتشاف يكتشف اكتشف
dinosaur | ديناصور أحفورة
history | تاريخ
technology | تكنولوجيا تقنية تطبيق
robot | روبوت
privacy | بيانات خصوصية

# culture
film | فيلم سينما أفلام
music | موسيقى أغنية مغني ألبوم حفل
actor | ممثل
book | كتاب رواية كاتب
museum | متحف معرض
award | جائزة أوسكار نوبل
festival | مهرجان كرنفال
journalist | صحفي صحافة
television | تلفزيون بث
interview | مقابلة حوار
video | فيديو
photo | صورة مصور
art | فن فنان لوحة
theatre | مسرح أوبرا رقص
fashion | موضة أزياء عارضة
game | لعبة

# sports
football | كرة القدم
basketball | سلة
handball | يد
rugby | رجبي ركبي
tennis | تنس ويمبلدون
table-tennis | طاولة
badminton | ريشة
golf | غولف
cycling | دراجات
swimming | سباحة
diving | غطس
athletics | ألعاب قوى عداء
marathon | ماراثون
jump | قفز وثب
throw | رمح قرص رمي
gymnastics | جمباز
boxing | ملاكمة
judo | جودو
taekwondo | تايكواندو كاراتيه
wrestling | مصارعة
weightlifting | أثقال رباع
fencing | مبارزة
rowing | تجديف
canoe | كاياك كانوي
sailing | شراع
surfing | ركمجة
skateboarding | تزلج
climbing | تسلق
equestrian | فروسية حصان خيل
archery | رماية سهام
hockey | هوكي
baseball | بيسبول
cricket | كريكيت
formula-one | فورمولا
chess | شطرنج
olympics | أولمبياد أولمبي
paralympics | بارالمبي
medal | ميدالية منصة
gold | ذهب
silver | فضة فضية
bronze | برونز
champion | بطل بطلة بطولة لقب
final | نهائي
semifinal | نصف قبل
quarterfinal | ربع
record | قياسي
win | فوز فاز يفوز تغلب
defeat | هزيمة خسارة خسر
draw | تعادل
goal | هدف أهداف
coach | مدرب
athlete | رياضي لاعب
team | فريق منتخب
match | مباراة مباريات
transfer | انتقال صفقة تعاقد
doping | منشطات
qualify | تأهل تصفيات
withdraw | انسحاب ينسحب
disqualified | استبعاد إقصاء
ceremony | افتتاح ختام
flag | علم
spectator | جمهور مشجع جماهير
stadium | ملعب استاد
postponed | تأجيل إلغاء
debut | ظهور أول
retire | اعتزال تقاعد
race | سباق تتابع
cup | كأس
group-stage | مجموعة
penalty | جزاء ركلات
club | نادي أندية
return | عودة يعود عاد
arrive | وصول يصل وصل
`;
