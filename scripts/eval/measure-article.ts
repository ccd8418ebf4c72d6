import { z } from 'zod';
import { toPlain } from './gold-sight.ts';
import { likeness, toPlainForm } from './gold-words.ts';
import { overlap } from './overlap.ts';
import type { PlainArticle } from './read-dump.ts';
import { type Column, type Measures, meanOf, sumOf } from './table.ts';

/** What gold knows of the article of a dump. */
export const goldArticleSchema = z.object({
  body: z.string().nullish(),
  with: z.array(z.string()).nullish(),
  without: z.array(z.string()).nullish(),
  title: z.string().nullish(),
  /** Whether the dump prints it; else nobody can find it. */
  titleInDump: z.boolean().nullish(),
  date: z.string().nullish(),
  dateInDump: z.boolean().nullish(),
  lang: z.string().nullish(),
  /** Where the gold language is from: what only a detector says is no gold. */
  langSource: z.string().nullish(),
  authors: z.array(z.string()).nullish(),
});
export type GoldArticle = z.infer<typeof goldArticleSchema>;

const knownLanguage = ['source', 'html+detector'];
/** From here on two titles are near, or two names the same. */
const near = { title: 0.8, author: 0.6 } as const;
const day = 86_400_000;

const yes = (right: boolean): number => (right ? 1 : 0);

const measureBody = ({ body }: GoldArticle, found: string): Measures => {
  if (!body) return {};
  const { precision, recall, f1 } = overlap(body, found);
  return { body: 1, precision, recall, f1 };
};

/** Only the segments that gold knows are looked for, as printed. */
export const measureSegments = ({ with: wanted, without }: GoldArticle, found: string): Measures => {
  if (wanted == null || wanted.length === 0) return {};
  const body = toPlain(found);
  const held = (segments: readonly string[]): number =>
    segments.filter((segment) => body.includes(toPlain(segment))).length;
  return { wanted: wanted.length, held: held(wanted), unwanted: without?.length ?? 0, intruded: held(without ?? []) };
};

const measureTitle = ({ title, titleInDump }: GoldArticle, found: string | null): Measures =>
  title && titleInDump
    ? {
        exact: yes(toPlainForm(found ?? '') === toPlainForm(title)),
        near: yes(likeness(found ?? '', title) >= near.title),
      }
    : {};

/** One day beside the gold day is not wrong: time zones. Without a date in the dump any other day is invented. */
const measureDate = ({ date, dateInDump }: GoldArticle, found: string | null): Measures => {
  if (!date) return {};
  const off = found !== null && !(Math.abs(Date.parse(found) - Date.parse(date)) <= day);
  return dateInDump ? { dateRight: yes(found === date), dateWrong: yes(off) } : { dateInvented: yes(off) };
};

const measureRest = ({ lang, langSource, authors }: GoldArticle, found: PlainArticle): Measures => ({
  lang: lang && knownLanguage.includes(langSource ?? 'source') ? yes(found.lang === lang) : null,
  author: authors && authors.length > 0 ? yes(authors.some((name) => isAuthor(name, found.author ?? ''))) : null,
});

const isAuthor = (name: string, found: string): boolean =>
  found !== '' && (likeness(name, found) >= near.author || toPlainForm(found).includes(toPlainForm(name)));

/** Precision and recall of the texts as one number, each the mean over the dumps. */
const bodyF1 = (cases: readonly Measures[]): number | null => {
  const [precision, recall] = [meanOf('precision')(cases) ?? 0, meanOf('recall')(cases) ?? 0];
  if (sumOf(cases, 'body') === 0) return null;
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
};

const segmentF1 = (cases: readonly Measures[]): number | null => {
  const [held, intruded, wanted] = ['held', 'intruded', 'wanted'].map((key) => sumOf(cases, key)) as [
    number,
    number,
    number,
  ];
  return wanted === 0 ? null : held === 0 ? 0 : (2 * held) / (held + intruded + wanted);
};

/** Share of the segments that are where gold says: those of the text in it, the others not. */
export const segmentsRight = (cases: readonly Measures[]): number | null => {
  const [held, intruded, wanted, unwanted] = ['held', 'intruded', 'wanted', 'unwanted'].map((key) =>
    sumOf(cases, key),
  ) as [number, number, number, number];
  return wanted === 0 ? null : (held + unwanted - intruded) / (wanted + unwanted);
};

/** The figures of article extraction. */
export const articleColumns: readonly Column[] = [
  { name: 'bodies', counts: true, of: (cases) => sumOf(cases, 'body') },
  { name: 'P', of: meanOf('precision') },
  { name: 'R', of: meanOf('recall') },
  { name: 'F1', of: bodyF1 },
  { name: 'mean F1', of: meanOf('f1') },
  { name: 'seg. F1', of: segmentF1 },
  { name: 'seg. right', of: segmentsRight },
  { name: 'title', of: meanOf('exact') },
  { name: 'near', of: meanOf('near') },
  { name: 'date', of: meanOf('dateRight') },
  { name: 'wrong', of: meanOf('dateWrong') },
  { name: 'invented', of: meanOf('dateInvented') },
  { name: 'lang', of: meanOf('lang') },
  { name: 'author', of: meanOf('author') },
];

/** All measures of one article; null when gold knows nothing of it. */
export const measureArticle = (gold: GoldArticle, found: PlainArticle): Measures | null =>
  gold.body || gold.with?.length || gold.title || gold.date || gold.lang
    ? {
        ...measureBody(gold, found.body),
        ...measureSegments(gold, found.body),
        ...measureTitle(gold, found.title),
        ...measureDate(gold, found.date),
        ...measureRest(gold, found),
      }
    : null;
