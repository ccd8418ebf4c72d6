/** What made-up pages in one language are built of. `{P}` person, `{L}` place, `{O}` organisation, `{t}` topic, `{q}` quality, `{n}` number. */
export interface Vocabulary {
  lang: string;
  titles: readonly string[];
  sentences: readonly string[];
  topics: readonly string[];
  qualities: readonly string[];
  menu: readonly string[];
  share: readonly string[];
  related: string;
  rights: string;
  source: string;
}

const en: Vocabulary = {
  lang: 'en',
  titles: [
    '{P} opens {q} {t} in {L}',
    '{L} and {O} agree on {q} {t}',
    '{O} praises {q} {t} of {L}',
    'A {q} {t} for {L}, says {P}',
    '{t} and {t}: what {L} expects of {O}',
  ],
  sentences: [
    'The {q} {t} in {L} drew {n} visitors on its first day, among them {P} and a delegation of {O}.',
    '{P} said that the {t} would stay open for {n} days, and thanked {O} for its {q} help.',
    'For the people of {L} the {t} is more than a {q} {t}: it took {n} years to prepare.',
    '“We have waited for a {q} {t} for {n} years”, said {P}, who visited {L} together with experts of {O}.',
    'According to {O}, the {t} brings together {n} teams from {L} and from the neighbouring towns.',
    'The {t} stands beside the old {t}, which was restored in {L} after {n} months of {q} work.',
    'Nobody in {L} remembers a {q} {t} like this one, although {O} has held {n} of them.',
    '{O} will publish a report on the {t} after {n} weeks, and {P} has promised to read it in {L}.',
    'Teachers and pupils wrote {n} letters about the {t}, and {P} answered each with a {q} card.',
    'In the evening {P} walked with {n} guests from the {t} to the {q} {t} at the edge of {L}.',
  ],
  topics: words(
    'library harbour observatory garden bridge festival museum orchestra railway lighthouse market theatre laboratory archive exhibition stadium vineyard lake workshop school aqueduct telescope choir bakery ferry greenhouse tower atlas dictionary calendar manuscript mosaic fountain regatta marathon tournament expedition satellite reef forest glacier desert valley orchard pottery carpet lantern compass printing-press fair',
  ),
  qualities: words(
    'new small quiet long bright careful common open early late rare warm patient curious modest great old young blue green white light steady slow wide deep',
  ),
  menu: ['Home', 'News', 'Sport', 'Culture', 'Science', 'Video', 'Contact us', 'Log in', 'Search'],
  share: ['Share on Facebook', 'Copy link', 'Print'],
  related: 'Related stories',
  rights: 'All rights reserved',
  source: 'Source',
};

const fr: Vocabulary = {
  lang: 'fr',
  titles: [
    '{P} inaugure {t} à {L}',
    '{L} : {O} salue {t}',
    'Avec {t}, {L} attire {n} visiteurs',
    '{O} prépare {t} pour {L}',
    '{t} et {t} : ce que {L} attend de {P}',
  ],
  sentences: [
    'À {L}, {t} a reçu {n} visiteurs dès le premier jour, dont {P} et une délégation de {O}.',
    '{P} a déclaré que {t} resterait ouverte au public pendant {n} jours et a remercié {O}.',
    'Pour les habitants de {L}, {t} compte autant que {t} : il a fallu {n} ans de travail.',
    '« Nous attendions {t} depuis {n} ans », a dit {P}, venue à {L} avec des experts de {O}.',
    'Selon {O}, {t} réunit {n} équipes de {L} et des communes voisines autour de {t}.',
    'Près de {t}, les artisans de {L} ont travaillé {n} mois avec patience et sans bruit.',
    'Personne à {L} ne se souvient d’une journée aussi {q}, même si {O} en a connu {n} autres.',
    '{O} publiera un rapport sur {t} dans {n} semaines, et {P} a promis de le lire à {L}.',
    'Des élèves ont écrit {n} lettres au sujet de {t}, et {P} a répondu à chacune d’elles.',
    'Le soir, {P} a marché avec {n} invités jusqu’à {t}, dans une lumière {q} et calme.',
  ],
  topics: words(
    'la_bibliothèque le_port l’observatoire le_jardin le_pont le_festival le_musée l’orchestre la_gare le_phare le_marché le_théâtre le_laboratoire l’archive l’exposition le_stade le_vignoble le_lac l’atelier l’école l’aqueduc le_télescope la_chorale la_boulangerie le_bac la_serre la_tour l’atlas le_dictionnaire le_calendrier le_manuscrit la_mosaïque la_fontaine la_régate le_marathon le_tournoi l’expédition le_satellite le_récif la_forêt le_glacier le_désert la_vallée le_verger la_poterie le_tapis la_lanterne la_boussole l’imprimerie la_foire',
  ),
  qualities: words('claire calme longue rare tiède heureuse tranquille douce simple vive'),
  menu: ['Accueil', 'Actualités', 'Sport', 'Culture', 'Sciences', 'Vidéos', 'Contact', 'Se connecter', 'Recherche'],
  share: ['Partager sur Facebook', 'Copier le lien', 'Imprimer'],
  related: 'Lire aussi',
  rights: 'Tous droits réservés',
  source: 'Source',
};

// Arabic: the same small world of libraries, harbours and gardens.
const ar: Vocabulary = {
  lang: 'ar',
  titles: [
    '{P} يفتتح {t} في {L}',
    '{O} تشيد بـ{t} في {L}',
    '{t} في {L} يستقبل {n} زائر',
    '{L} و{O} تتفقان على {t}',
    '{t} و{t}.. ماذا تنتظر {L} من {O}',
  ],
  sentences: [
    'استقبل {t} في {L} منذ يومه الأول {n} زائر، من بينهم {P} ووفد من {O}.',
    'وقال {P} إن {t} سيبقى مفتوحا أمام الجمهور {n} يوما، وشكر {O} على دعمها.',
    'ويعني {t} لسكان {L} أكثر من {t}، فقد استغرق إعداده {n} سنوات من العمل.',
    '«انتظرنا {t} منذ {n} سنوات»، هكذا قال {P} الذي زار {L} مع خبراء من {O}.',
    'وأضافت {O} أن {t} يجمع {n} فريقا من {L} ومن المدن المجاورة حول {t}.',
    'وإلى جانب {t} عمل الحرفيون في {L} {n} أشهر بصبر وهدوء حتى اكتمل {t}.',
    'ولا يتذكر أحد في {L} يوما {q} مثل هذا، رغم أن {O} نظمت {n} مناسبة من قبل.',
    'ومن المقرر أن تنشر {O} تقريرا عن {t} بعد {n} أسابيع، ووعد {P} بقراءته في {L}.',
    'وكتب التلاميذ {n} رسالة عن {t}، ورد {P} على كل واحدة منها ببطاقة من {L}.',
    'وفي المساء سار {P} مع {n} ضيفا من {t} إلى {t} عند أطراف {L}.',
  ],
  topics: words(
    'المكتبة_الجديدة الميناء_القديم المرصد_الفلكي الحديقة_العامة الجسر_المعلق المهرجان_السنوي المتحف_البحري الأوركسترا_الوطنية محطة_القطار المنارة_البيضاء السوق_المركزي المسرح_البلدي المختبر_العلمي الأرشيف_الوطني معرض_الكتاب الملعب_الأولمبي كروم_العنب البحيرة_الكبرى الورشة_المفتوحة المدرسة_الابتدائية قناة_المياه التلسكوب_الجديد فرقة_الإنشاد المخبز_الشعبي العبارة_النهرية البيت_الزجاجي البرج_الحجري أطلس_المدن القاموس_الكبير مخطوطات_الرحالة لوحة_الفسيفساء النافورة_القديمة سباق_القوارب الماراثون_الدولي بطولة_الشطرنج البعثة_العلمية القمر_الصناعي الشعاب_المرجانية الغابة_الشمالية وادي_النخيل بستان_الزيتون صناعة_الفخار سوق_السجاد المطبعة_الأولى', // library, harbour, observatory … printing press
  ),
  qualities: words('جميلا هادئا طويلا نادرا دافئا سعيدا'), // lovely, calm, long, rare, warm, happy
  menu: ['الرئيسية', 'سياسة', 'رياضة', 'ثقافة', 'علوم', 'فيديو', 'اتصل بنا', 'بحث'], // home, politics, sport, culture, science, video, contact us, search
  share: ['مشاركة', 'نسخ الرابط', 'طباعة'], // share, copy link, print
  related: 'اقرأ أيضا', // read also
  rights: 'جميع الحقوق محفوظة', // all rights reserved
  source: 'المصدر', // source
};

function words(line: string): string[] {
  return line.split(' ').map((word) => word.replaceAll('_', ' '));
}

/** One vocabulary per language of the generated corpus. */
export const vocabularies: readonly Vocabulary[] = [ar, fr, en];
