/** What made-up pages in one language are built of. `{P}` person, `{L}` place, `{O}` organisation, `{t}` topic, `{q}` quality, `{n}` number, `{N}` a name that no catalogue knows. */
export interface Vocabulary {
  lang: string;
  titles: readonly string[];
  sentences: readonly string[];
  topics: readonly string[];
  qualities: readonly string[];
  menu: readonly string[];
  share: readonly string[];
  /** Cookies, newsletter, app: what pages say of themselves. */
  notices: readonly string[];
  byline: string;
  comments: string;
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
    '{N}, who has led the {t} since its first day, thanked {N} and the {n} members of the {N} society.',
    'The plan of {N} was drawn by {N} and {N}; it leaves room for a {q} {t} beside the {N} canal.',
    'Asked about the cost, {N} named {n} million crowns, of which {N} has paid {n} so far.',
    '"The {t} belongs to everyone in {N}," {N} told a meeting that lasted {n} minutes.',
    'Doctors {N} and {N} counted {n} birds on the roof of the {N} hall, more than in any {q} year.',
  ],
  topics: words(
    'library harbour observatory garden bridge festival museum orchestra railway lighthouse market theatre laboratory archive exhibition stadium vineyard lake workshop school aqueduct telescope choir bakery ferry greenhouse tower atlas dictionary calendar manuscript mosaic fountain regatta marathon tournament expedition satellite reef forest glacier desert valley orchard pottery carpet lantern compass printing-press fair',
  ),
  qualities: words(
    'new small quiet long bright careful common open early late rare warm patient curious modest great old young blue green white light steady slow wide deep',
  ),
  menu: ['Home', 'News', 'Sport', 'Culture', 'Science', 'Video', 'Contact us', 'Log in', 'Search'],
  share: ['Share on Facebook', 'Copy link', 'Print'],
  notices: ['We use cookies to improve your experience.', 'Sign up for our newsletter', 'Download our app'],
  byline: 'By',
  comments: 'Comments',
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
    '{N}, à la tête du projet depuis le premier jour, a remercié {N} et les {n} membres du cercle {N}.',
    'Le plan de {N} a été dessiné par {N} et {N} ; il laisse une place à {t} près du canal {N}.',
    'Interrogée sur le prix, {N} a cité {n} millions de couronnes, dont {n} déjà payés par {N}.',
    '« {t} appartient à tous les habitants de {N} », a rappelé {N} après {n} minutes de débat.',
    'Les docteurs {N} et {N} ont compté {n} oiseaux sur le toit de la salle {N} en une année {q}.',
  ],
  topics: words(
    'la_bibliothèque le_port l’observatoire le_jardin le_pont le_festival le_musée l’orchestre la_gare le_phare le_marché le_théâtre le_laboratoire l’archive l’exposition le_stade le_vignoble le_lac l’atelier l’école l’aqueduc le_télescope la_chorale la_boulangerie le_bac la_serre la_tour l’atlas le_dictionnaire le_calendrier le_manuscrit la_mosaïque la_fontaine la_régate le_marathon le_tournoi l’expédition le_satellite le_récif la_forêt le_glacier le_désert la_vallée le_verger la_poterie le_tapis la_lanterne la_boussole l’imprimerie la_foire',
  ),
  qualities: words('claire calme longue rare tiède heureuse tranquille douce simple vive'),
  menu: ['Accueil', 'Actualités', 'Sport', 'Culture', 'Sciences', 'Vidéos', 'Contact', 'Se connecter', 'Recherche'],
  share: ['Partager sur Facebook', 'Copier le lien', 'Imprimer'],
  notices: ['Nous utilisons des cookies', 'Inscrivez-vous à notre newsletter', 'Téléchargez notre application'],
  byline: 'Par',
  comments: 'Commentaires',
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
    'وشكر {N}، الذي يقود {t} منذ يومه الأول، {N} وأعضاء جمعية {N} وعددهم {n}.',
    'ورسم مخطط {N} كل من {N} و{N}، وهو يترك مكانا لـ{t} قرب قناة {N}.',
    'وردا على سؤال عن الكلفة ذكر {N} مبلغ {n} مليون كرونة، دفع منها {N} حتى الآن {n}.',
    'وأكد {N} أن {t} ملك لجميع سكان {N}، وذلك في اجتماع دام {n} دقيقة.',
    'وأحصى الطبيبان {N} و{N} على سطح قاعة {N} نحو {n} طائرا، وكان عاما {q}.',
  ],
  topics: words(
    'المكتبة_الجديدة الميناء_القديم المرصد_الفلكي الحديقة_العامة الجسر_المعلق المهرجان_السنوي المتحف_البحري الأوركسترا_الوطنية محطة_القطار المنارة_البيضاء السوق_المركزي المسرح_البلدي المختبر_العلمي الأرشيف_الوطني معرض_الكتاب الملعب_الأولمبي كروم_العنب البحيرة_الكبرى الورشة_المفتوحة المدرسة_الابتدائية قناة_المياه التلسكوب_الجديد فرقة_الإنشاد المخبز_الشعبي العبارة_النهرية البيت_الزجاجي البرج_الحجري أطلس_المدن القاموس_الكبير مخطوطات_الرحالة لوحة_الفسيفساء النافورة_القديمة سباق_القوارب الماراثون_الدولي بطولة_الشطرنج البعثة_العلمية القمر_الصناعي الشعاب_المرجانية الغابة_الشمالية وادي_النخيل بستان_الزيتون صناعة_الفخار سوق_السجاد المطبعة_الأولى', // library, harbour, observatory … printing press
  ),
  qualities: words('جميلا هادئا طويلا نادرا دافئا سعيدا'), // lovely, calm, long, rare, warm, happy
  menu: ['الرئيسية', 'سياسة', 'رياضة', 'ثقافة', 'علوم', 'فيديو', 'اتصل بنا', 'بحث'], // home, politics, sport, culture, science, video, contact us, search
  share: ['مشاركة', 'نسخ الرابط', 'طباعة'], // share, copy link, print
  notices: ['نستخدم ملفات تعريف الارتباط', 'اشترك في النشرة البريدية', 'حمل التطبيق'], // cookies, newsletter, app
  byline: 'بقلم', // by
  comments: 'التعليقات', // comments
  related: 'اقرأ أيضا', // read also
  rights: 'جميع الحقوق محفوظة', // all rights reserved
  source: 'المصدر', // source
};

const de: Vocabulary = {
  lang: 'de',
  titles: [
    '{P} eröffnet {t} in {L}',
    '{L} und {O} einigen sich auf {t}',
    '{O} lobt {t} in {L}',
    'Wie {t} das Leben in {L} verändert',
    '{t} und {t}: was {L} von {O} erwartet',
  ],
  sentences: [
    'In {L} zählte {t} am ersten Tag {n} Gäste, unter ihnen {P} und eine Abordnung von {O}.',
    '{P} sagte, {t} bleibe {n} Tage lang geöffnet, und dankte {O} für die Hilfe.',
    'Für die Menschen in {L} ist {t} mehr als {t}: die Vorbereitung dauerte {n} Jahre.',
    '„Darauf haben wir {n} Jahre gewartet“, sagte {P} bei einem Besuch in {L} mit Fachleuten von {O}.',
    'Nach Angaben von {O} bringt {t} {n} Mannschaften aus {L} und den Nachbarorten zusammen.',
    'Neben {t} arbeiteten Handwerker aus {L} {n} Monate lang ruhig und mit Geduld.',
    '{O} will in {n} Wochen einen Bericht über {t} vorlegen, und {P} will ihn in {L} lesen.',
    '{N}, seit dem ersten Tag an der Spitze, dankte {N} und den {n} Mitgliedern des Vereins {N}.',
    'Den Plan von {N} zeichneten {N} und {N}; er lässt Platz für {t} am Kanal von {N}.',
    'Auf die Frage nach den Kosten nannte {N} {n} Millionen Kronen, von denen {N} bisher {n} bezahlt hat.',
    '„Das gehört allen in {N}“, sagte {N} nach einer Sitzung von {n} Minuten über {t}.',
    'Die Ärzte {N} und {N} zählten auf dem Dach der Halle {N} {n} Vögel, so viele wie nie.',
  ],
  topics: words(
    'die_Bibliothek der_Hafen die_Sternwarte der_Garten die_Brücke das_Festival das_Museum das_Orchester der_Bahnhof der_Leuchtturm der_Markt das_Theater das_Labor das_Archiv die_Ausstellung das_Stadion der_Weinberg der_See die_Werkstatt die_Schule die_Wasserleitung das_Fernrohr der_Chor die_Bäckerei die_Fähre das_Gewächshaus der_Turm der_Atlas das_Wörterbuch der_Kalender die_Handschrift das_Mosaik der_Brunnen die_Regatta der_Marathon das_Turnier der_Satellit das_Riff der_Wald der_Gletscher die_Wüste das_Tal der_Obstgarten die_Töpferei der_Teppich die_Laterne der_Kompass die_Druckerei die_Messe',
  ),
  qualities: words('neu klein ruhig lang hell selten warm still'),
  menu: ['Startseite', 'Politik', 'Sport', 'Kultur', 'Wissen', 'Video', 'Kontakt', 'Anmelden', 'Suche'],
  share: ['Auf Facebook teilen', 'Link kopieren', 'Drucken'],
  notices: ['Wir verwenden Cookies', 'Newsletter abonnieren', 'App herunterladen'],
  byline: 'Von',
  comments: 'Kommentare',
  related: 'Mehr zum Thema',
  rights: 'Alle Rechte vorbehalten',
  source: 'Quelle',
};

const es: Vocabulary = {
  lang: 'es',
  titles: [
    '{P} inaugura {t} en {L}',
    '{L} y {O} acuerdan abrir {t}',
    '{O} elogia {t} de {L}',
    'Así cambia {t} la vida en {L}',
    '{t} y {t}: lo que {L} espera de {O}',
  ],
  sentences: [
    'En {L}, {t} recibió a {n} visitantes el primer día, entre ellos {P} y una delegación de {O}.',
    '{P} dijo que {t} seguirá abierto {n} días y agradeció la ayuda de {O}.',
    'Para los vecinos de {L}, {t} vale tanto como {t}: hicieron falta {n} años de trabajo.',
    '«Esperábamos esto desde hace {n} años», dijo {P}, que visitó {L} con expertos de {O}.',
    'Según {O}, {t} reúne a {n} equipos de {L} y de los pueblos cercanos.',
    'Junto a {t}, los artesanos de {L} trabajaron {n} meses con paciencia y sin ruido.',
    '{O} publicará en {n} semanas un informe sobre {t}, y {P} ha prometido leerlo en {L}.',
    '{N}, al frente desde el primer día, dio las gracias a {N} y a los {n} socios del círculo {N}.',
    'El plano de {N} lo dibujaron {N} y {N}; deja sitio para {t} cerca del canal de {N}.',
    'Preguntado por el precio, {N} habló de {n} millones de coronas, de los que {N} ha pagado {n}.',
    '«Es de todos los vecinos de {N}», recordó {N} tras una reunión de {n} minutos sobre {t}.',
    'Los médicos {N} y {N} contaron {n} aves en el tejado de la sala {N}, más que nunca.',
  ],
  topics: words(
    'la_biblioteca el_puerto el_observatorio el_jardín el_puente el_festival el_museo la_orquesta la_estación el_faro el_mercado el_teatro el_laboratorio el_archivo la_exposición el_estadio el_viñedo el_lago el_taller la_escuela el_acueducto el_telescopio el_coro la_panadería el_transbordador el_invernadero la_torre el_atlas el_diccionario el_calendario el_manuscrito el_mosaico la_fuente la_regata el_maratón el_torneo la_expedición el_satélite el_arrecife el_bosque el_glaciar el_desierto el_valle el_huerto la_alfarería la_alfombra el_farol la_brújula la_imprenta la_feria',
  ),
  qualities: words('nuevo pequeño tranquilo largo claro raro'),
  menu: ['Inicio', 'Política', 'Deportes', 'Cultura', 'Ciencia', 'Vídeos', 'Contacto', 'Iniciar sesión', 'Buscar'],
  share: ['Compartir en Facebook', 'Copiar enlace', 'Imprimir'],
  notices: ['Utilizamos cookies', 'Suscríbete a nuestro boletín', 'Descarga nuestra aplicación'],
  byline: 'Por',
  comments: 'Comentarios',
  related: 'Te puede interesar',
  rights: 'Todos los derechos reservados',
  source: 'Fuente',
};

function words(line: string): string[] {
  return line.split(' ').map((word) => word.replaceAll('_', ' '));
}

/** One vocabulary per language of the generated corpus. */
export const vocabularies: readonly Vocabulary[] = [ar, fr, en, de, es];
