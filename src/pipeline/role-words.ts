import { fold } from '../text/fold.ts';
import { toFoldedWords } from '../text/folded-words.ts';

/** Words for what a person is, by language; words of one line may stand for the same person. */
const roles: Readonly<Record<string, readonly string[]>> = {
  // ambassador and diplomat, minister, president, spokesman, commander, director, secretary, deputy, expert, envoy …
  ar: [
    'سفير دبلوماسي',
    'سفيرة دبلوماسية',
    'وزير',
    'وزيرة',
    'رئيس',
    'رئيسة',
    'ناطق',
    'قائد جنرال',
    'مدير',
    'مديرة',
    'أمين',
    'أمينة',
    'نائب',
    'خبير',
    'خبيرة',
    'محلل',
    'باحث عالم',
    'باحثة عالمة',
    'محامي',
    'مدرب',
    'لاعب مهاجم قائد',
    'كاتب',
    'مبعوث',
    'ملك عاهل',
    'أمير',
    'عمدة',
    'مفوض',
    'مسؤول',
    'مسؤولة',
  ],
  en: [
    'ambassador envoy diplomat',
    'minister',
    'president',
    'spokesman spokeswoman spokesperson',
    'commander general',
    'director',
    'secretary',
    'chief chairman chairwoman chair',
    'senator lawmaker',
    'mayor',
    'governor',
    'coach',
    'captain',
    'professor researcher scientist astronomer',
    'economist analyst',
    'lawyer attorney',
    'king',
    'archbishop',
    'official',
  ],
  fr: [
    'ambassadeur ambassadrice diplomate',
    'ministre',
    'président présidente',
    'porte',
    'général commandant',
    'directeur directrice',
    'secrétaire',
    'maire',
    'sélectionneur entraîneur',
    'capitaine',
    'chercheur chercheuse astronome',
    'archevêque',
    'roi',
    'responsable',
  ],
  es: [
    'embajador embajadora diplomático',
    'ministro ministra',
    'presidente presidenta',
    'portavoz',
    'general comandante',
    'director directora',
    'secretario secretaria',
    'alcalde alcaldesa',
    'seleccionador entrenador técnico',
    'capitán',
    'astrónomo astrónoma investigador investigadora',
    'arzobispo',
    'rey',
  ],
  // ambassador, minister, president, spokesman, commander, director, secretary, coach
  fa: ['سفیر دیپلمات', 'وزیر', 'رئیس‌جمهور رئیس', 'سخنگو سخنگوی', 'فرمانده', 'مدیر', 'دبیر دبیرکل', 'سرمربی مربی'],
};

const tables = new Map<string, ReadonlyMap<string, number>>();

const tableOf = (lang: string): ReadonlyMap<string, number> => {
  const table =
    tables.get(lang) ??
    new Map((roles[lang] ?? []).flatMap((line, at) => line.split(' ').map((word) => [fold(word), at])));
  tables.set(lang, table);
  return table;
};

/** Number of the role that a folded word names in a language, with or without the Arabic article; null for other words. */
export const roleOf = (key: string, lang: string): number | null => {
  const table = tableOf(lang);
  const bare = lang === 'ar' ? key.replace(/^[وفبكل]?(?:ال|لل)/u, '') : key;
  return table.get(key) ?? table.get(bare) ?? null;
};

/** Words that stand for whoever spoke last: the speaker, he, she. */
const sameSpeaker = toFoldedWords({
  ar: 'المتحدث المتحدثة نفسه ذاته هو هي', // the speaker, himself, the same, he, she
  en: 'he she they him her',
  fr: 'il elle ils elles lui t',
  es: 'él ella ellos',
  fa: 'او وی', // he or she
  de: 'er sie',
});

/** True for a folded word that stands for whoever spoke last. */
export const isSameSpeaker = (key: string, lang: string): boolean => sameSpeaker.get(lang)?.has(key) === true;

/** Words after which quotation marks hold a name or a title: newspaper, site, film, title, called … */
const named = toFoldedWords({
  ar: 'صحيفة جريدة موقع مجلة قناة وكالة إذاعة منصة كتاب كتابه فيلم رواية برنامج مسلسل عنوان بعنوان شركة حزب مؤسسة نظام طراز عملية اسم باسم لقب يسمى تسمى المسمى المسماة شعار أغنية',
  en: 'newspaper magazine film movie book novel titled entitled called named dubbed song album series headlined known nicknamed',
  fr: 'journal quotidien magazine film livre roman intitulé intitulée appelé appelée baptisé baptisée surnommé dit dite nommé chanson série titre',
  es: 'diario periódico revista película libro novela titulado titulada llamado llamada denominado denominada canción serie apodado',
  fa: 'روزنامه مجله فیلم کتاب عنوان نام سریال برنامه', // newspaper, magazine, film, book, title, name, series, programme
  de: 'Zeitung Zeitschrift Film Buch Roman Titel genannt namens sogenannte sogenannten Lied Album',
});

/** True for a folded word that announces a name or a title in quotation marks. */
export const announcesName = (key: string, lang: string): boolean =>
  named.get(lang)?.has(key) === true ||
  (lang === 'ar' && [...(named.get(lang) ?? [])].some((word) => key.endsWith(word) && key.length - word.length <= 2));
