import { type Columns, toColumn, toFlag, toSums } from './columns.ts';
import type { LineFacts } from './line-facts.ts';

/** Lines above and below in which a line looks for its like. */
const alikeReach = 6;
const periodReach = 8;
/** Lines of a list come round every two to four lines: headline, date, teaser. */
const periods = [2, 3, 4] as const;
const mostAlike = 8;
/** Lines above and below among which sentences are looked at for what stands above them. */
const teaserReaches = [4, 12] as const;

/** Whether lines look or begin like others of the page: entries of a list, cards of a menu. */
export const toPatternColumns = (lines: readonly LineFacts[]): Columns => {
  const forms = lines.map(toForm);
  return {
    alike: toColumn(lines, (_, at) => countAlike(forms, at)),
    period: toColumn(lines, (_, at) => Math.max(...periods.map((period) => countPeriod(forms, at, period)))),
    ...Object.fromEntries(teaserReaches.map((reach) => [`teased${reach}`, countTeased(lines, reach)])),
    sameBeginning: countSame(lines, ({ numbers }) => [numbers[0], numbers[1]]),
    sameEnd: countSame(lines, ({ numbers }) => [numbers.at(-1), numbers.at(-2)]),
  };
};

/** Lines of about one length, alike in stop and bullet, have one form. */
const toForm = ({ words, entry }: LineFacts): number =>
  Math.min(4, Math.floor(Math.sqrt(words))) * 4 + (entry.stops ? 2 : 0) + (entry.bullet ? 1 : 0);

const countAlike = (forms: readonly number[], at: number): number => {
  let count = 0;
  const last = Math.min(forms.length - 1, at + alikeReach);
  for (let other = Math.max(0, at - alikeReach); other <= last; other += 1)
    if (other !== at && forms[other] === forms[at]) count += 1;
  return count;
};

/** How often around a line a form comes back after `period` lines with another one right below it. */
const countPeriod = (forms: readonly number[], at: number, period: number): number => {
  let count = 0;
  for (let from = Math.max(0, at - periodReach); from <= at + periodReach - period; from += 1) {
    const form = forms[from];
    if (form !== undefined && form === forms[from + period] && form !== forms[from + 1]) count += 1;
  }
  return count;
};

/** Share of the sentences around each line that stand right below a line without any: a teaser has its headline, a paragraph hardly. */
const countTeased = (lines: readonly LineFacts[], reach: number): Float32Array => {
  const teased = toSums(toColumn(lines, ({ prose }, at) => toFlag(prose && lines[at - 1]?.prose === false)));
  const prose = toSums(toColumn(lines, (line) => toFlag(line.prose)));
  return toColumn(lines, (_, at) => teased(at - reach, at + reach) / Math.max(1, prose(at - reach, at + reach)));
};

/** The numbers of two words, where a line has as many. */
type WordPair = readonly [number | undefined, number | undefined];

/** More words than the longest dump has. */
const mostNumbers = 2 ** 24;

/** How many lines of the page share two words. */
const countSame = (lines: readonly LineFacts[], wordsOf: (line: LineFacts) => WordPair): Float32Array => {
  const keys = lines.map((line) => {
    const [one = -1, two = -1] = wordsOf(line);
    return (one + 1) * mostNumbers + two + 1;
  });
  const counts = new Map<number, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return toColumn(keys, (key) => Math.min(mostAlike, counts.get(key) ?? 0));
};
