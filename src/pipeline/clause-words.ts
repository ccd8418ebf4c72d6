import { toFoldedWords } from '../text/folded-words.ts';
import { roleOf } from './role-words.ts';

const clauseWords = toFoldedWords({
  ar: 'أن إن بأن أنه إنه أنها إنها بأنه الذي التي قائلا قائلة بقوله', // that, who, saying
  en: 'that who which',
  fr: 'que qu qui',
  es: 'que quien',
  fa: 'که', // that
  de: 'dass der die das',
});

/** True for a folded word that begins a clause: that, who. */
export const isClauseWord = (key: string, lang: string): boolean => clauseWords.get(lang)?.has(key) === true;

/** Words that begin an adverbial: the subject is then the one before. */
const adverbials = toFoldedWords({
  ar: 'عن إلى على في من مع خلال حول بشأن أمام ضمن أيضا كذلك أمس اليوم قائلا قائلة بقوله ردا عقب بعد قبل وقت سابق لدى عبر', // about, to, on, in …
  en: 'in on at to with during after before about of for from as later also again yesterday today monday tuesday wednesday thursday friday saturday sunday and but by when while',
  fr: 'dans sur à au aux avec lors après avant de du des pour par hier lundi mardi mercredi jeudi vendredi samedi dimanche et mais aussi encore en',
  es: 'en sobre a al con durante tras después antes de del para por ayer lunes martes miércoles jueves viernes sábado domingo y pero también',
  fa: 'در به از با برای و اما نیز', // in, to, from, with, for, and, but, also
  de: 'in im am auf zu mit nach vor bei und aber auch',
});

/** True for a folded word that begins an adverbial, so that the subject is the one before. */
export const isAdverbial = (key: string, lang: string): boolean =>
  adverbials.get(lang)?.has(key) === true ||
  (lang === 'ar' && /^(?:لل|بال|ل|ب)\p{L}{3,}/u.test(key) && roleOf(key, lang) === null);
