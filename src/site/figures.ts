import { scalesOf } from '../languages/scales.ts';
import { clean } from '../text/clean.ts';
import { findNumbers, type NumberStyle } from '../text/find-numbers.ts';
import { toWords } from '../text/words.ts';
import { toFeatures } from './alike.ts';
import { toKeptEntries } from './article-page.ts';
import type { InArticle, SiteArticle } from './index-content.ts';
import { type Excerpt, overlap, toSentences } from './sentences.ts';

/** A number or a date that an article states: the span is that of the printed figure. */
export interface Figure extends Excerpt {
  /** With what a number counts: `24 ships` */
  label: string;
  /** The sentence that states it. */
  sentence: Excerpt;
  /** The words right around it, which tell what it is about. */
  near: Excerpt;
  value:
    | { number: number; isShare: boolean; counts: ReadonlySet<string> }
    | { day: string; beside: ReadonlySet<string> };
}

const styles = new Map<string, NumberStyle>();

/** How a language prints numbers, as far as the platform and the table of scales know. */
const styleOf = (lang: string): NumberStyle => {
  const known = styles.get(lang);
  if (known !== undefined) return known;
  const parts = new Intl.NumberFormat(lang, { numberingSystem: 'latn' }).formatToParts(0.5);
  const decimal = parts.find(({ type }) => type === 'decimal')?.value === ',' ? ',' : '.';
  const style: NumberStyle = { decimal, scales: scalesOf(lang.split('-')[0] ?? lang) };
  styles.set(lang, style);
  return style;
};

/** So many words before and behind a figure tell what it is about. */
const reach = 9;
/** A number counts what the first words of weight behind it name, so many of them. */
const counted = 2;

/** The words around a figure in its sentence. */
const toNear = (line: string, sentence: Excerpt, start: number, end: number): Excerpt => {
  const before = toWords(line.slice(sentence.start, start)).slice(-reach)[0]?.start ?? start - sentence.start;
  const behind = toWords(line.slice(end, sentence.end)).slice(0, reach).at(-1);
  const [from, to] = [sentence.start + before, behind === undefined ? end : end + behind.start + behind.text.length];
  return { line: sentence.line, start: from, end: to, text: `${line.slice(from, start)} ${line.slice(end, to)}` };
};

/** What a number counts, by the words behind it up to the next mark or small word, and where those end: `24 old ships of the line` → old, ship */
const toCounted = (behind: string, lang: string): { counts: Set<string>; end: number } => {
  const clause = behind.split(/[.,;:،؛()«»“”"–—]/u)[0] ?? '';
  const words = toWords(clause)
    .slice(0, reach)
    .map(({ text, start }) => ({ features: toFeatures(text, lang), end: start + text.length }));
  const from = words.findIndex(({ features }) => features.size > 0);
  const weighty = from < 0 ? [] : words.slice(from, from + counted);
  const cut = weighty.findIndex(({ features }) => features.size === 0);
  const own = cut < 0 ? weighty : weighty.slice(0, cut);
  return { counts: new Set(own.flatMap(({ features }) => [...features])), end: own.at(-1)?.end ?? 0 };
};

/** What cuts a date off from the words beside it, as in datelines and signatures: `(Reuters) -`, `— Zoo (@zoo)`. */
const cutBefore = /[)\]—–-]\s*$/u;
const cutBehind = /^\s*[([—–-]/u;

/** The word of weight right before a date, else the one behind it: «signed on 22 January». */
const toBeside = (before: string, behind: string, lang: string): Set<string> => {
  const features = (words: { text: string }[]): Set<string>[] =>
    words.map(({ text }) => toFeatures(text, lang)).filter(({ size }) => size > 0);
  if (cutBefore.test(before) || cutBehind.test(behind)) return new Set();
  const clause = before.split(/[.;:،؛,]/u).at(-1) ?? '';
  return features(toWords(clause)).at(-1) ?? features(toWords(behind))[0] ?? new Set();
};

/** A figure in brackets says again what stands before it, in miles or dollars. */
const isAside = (before: string): boolean => /[([（][^)\]）]*$/u.test(before);

const isYear = (printed: string): boolean => /^(?:1[5-9]|20)\d\d$/.test(printed.trim());

const figuresIn = (article: SiteArticle, { it: sentence }: InArticle<Excerpt>, line: string): Figure[] => {
  const toFigure = (start: number, end: number, value: Figure['value'], more = 0): Figure => ({
    ...{ line: sentence.line, start, end, text: clean(line.slice(start, end)), value },
    label: clean(line.slice(start, end + more)),
    ...{ sentence, near: toNear(line, sentence, start, end) },
  });
  const dates = article.evidence.dates.filter((date) => overlap(date, sentence) && date.relative !== true);
  const numbers = findNumbers(line.slice(sentence.start, sentence.end), styleOf(article.lang)).flatMap((one) => {
    const [start, end] = [sentence.start + one.start, sentence.start + one.end];
    const { counts, end: more } = toCounted(line.slice(end, sentence.end), article.lang);
    const isDate = dates.some((date) => start < date.end && date.start < end);
    if (isDate || isYear(line.slice(start, end)) || (counts.size === 0 && !one.isShare)) return [];
    if (isAside(line.slice(sentence.start, start))) return [];
    return [toFigure(start, end, { number: one.value, isShare: one.isShare, counts }, more)];
  });
  const days = dates.map(({ start, end, day }) => {
    const beside = toBeside(line.slice(sentence.start, start), line.slice(end, sentence.end), article.lang);
    return toFigure(start, end, { day, beside });
  });
  return [...days, ...numbers];
};

/** Every number and date that an article prints in figures, with its sentence. */
export const toFigures = (article: SiteArticle): InArticle<Figure>[] => {
  const entries = toKeptEntries(article);
  return toSentences(article).flatMap((sentence) => {
    const entry = entries.find(
      ({ line, start, end }) => line === sentence.it.line && start <= sentence.it.start && end >= sentence.it.end,
    );
    const raw = ' '.repeat(entry?.start ?? 0) + (entry?.text ?? '');
    return figuresIn(article, sentence, raw).map((it) => ({ article, it }));
  });
};

/** Two days, of which one may say less: `XXXX-01-22` and `2025-01-22` are one. */
const isOneDay = (a: string, b: string): boolean => {
  const [[year = '', ...rest], [otherYear = '', ...otherRest]] = [a.split('-'), b.split('-')];
  const parts = Math.min(rest.length, otherRest.length);
  const isOneYear = year === otherYear || year === 'XXXX' || otherYear === 'XXXX';
  return isOneYear && rest.slice(0, parts).join() === otherRest.slice(0, parts).join();
};

/** Whether two figures print one number, or days that are one. */
export const isSame = (a: Figure, b: Figure): boolean =>
  'day' in a.value || 'day' in b.value ? isOneValue(a, b) : a.value.number === b.value.number;

/** «80» stands for 79: so near to each other, one number may be the other rounded. */
const rounding = 1.03;

/** Whether two figures may say the same. */
export const isOneValue = ({ value: a }: Figure, { value: b }: Figure): boolean => {
  if ('day' in a || 'day' in b) return 'day' in a && 'day' in b && isOneDay(a.day, b.day);
  const [small, large] = a.number < b.number ? [a.number, b.number] : [b.number, a.number];
  return small === large || (small > 0 && large / small <= rounding);
};

/** Whether two numbers count things of one name, or two dates are dates. */
export const isOneKind = ({ value: a }: Figure, { value: b }: Figure): boolean => {
  if ('day' in a || 'day' in b) return 'day' in a && 'day' in b;
  return a.isShare === b.isShare && (a.isShare || !a.counts.isDisjointFrom(b.counts));
};

/** `340,000` has two figures that say something, `846` three. */
const countTelling = (number: number): number => String(number).replace(/[.]|0+$/g, '').length;

type DayValue = Extract<Figure['value'], { day: string }>;

/** A day of a month, not a month. */
const isDay = (value: Figure['value']): value is DayValue => 'day' in value && value.day.length === 'XXXX-01-22'.length;

/** So telling a value that it hardly comes twice in a story by chance: a day, a number of three figures or more. */
export const isTelling = ({ value }: Figure): boolean =>
  'day' in value ? isDay(value) : countTelling(value.number) > 2;

/** Of two numbers for one thing neither is so many times the other. */
const farthest = 3;
/** Likeness of the words around two figures from which they tell one thing differently; less where more says so. */
const alike = { number: 0.4, lessPerWord: 0.08, least: 0.3, day: 0.2 };

/** The likeness that two figures of one kind need in order to tell one thing differently; more than there is where they cannot. */
export const toNeeded = ({ value: a }: Figure, { value: b }: Figure): number => {
  if ('day' in a || 'day' in b)
    return isDay(a) && isDay(b) && !a.beside.isDisjointFrom(b.beside) ? alike.day : Number.POSITIVE_INFINITY;
  if (Math.max(a.number, b.number) > farthest * Math.min(a.number, b.number)) return Number.POSITIVE_INFINITY;
  const shared = a.counts.intersection(b.counts).size;
  return Math.max(alike.least, alike.number - alike.lessPerWord * Math.max(0, shared - 1));
};
