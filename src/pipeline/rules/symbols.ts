import type { Verdict } from '../types.ts';
import type { Rule } from './rule.ts';

/** What is left of icons, separators and counters. */
export const symbols: Rule = {
  id: 'symbols',
  description: 'Holds no word: a bullet, a separator, a counter, an hour.',
  settle: ({ entries }) =>
    new Map(
      entries
        .filter(
          ({ text, verdict }) => verdict === null && (isHour.test(text) || (!/\p{L}/u.test(text) && !mayBeDate(text))),
        )
        .map(({ index }): [number, Verdict] => [index, { fate: 'dropped', by: 'symbols' }]),
    ),
  examples: [
    { text: '#\n•\n|\n7\nA line of text', settles: [1, 2, 3, 4] },
    { text: '13-03-2025\n١٣-٠٣-٢٠٢٥', settles: [] },
    { text: '16:20\n9:05 am\n14.58 BST\n3.50 euros', settles: [1, 2, 3] },
  ],
};

/** The hour of an entry in a live page, with its half of the day or its zone. */
const isHour =
  /^\s*(?:[01]?\p{Nd}|2[0-3])[:.h][0-5]\p{Nd}(?::[0-5]\p{Nd})?\s?(?:[AaPp]\.?[Mm]\.?|[A-Z]{2,4}|Uhr)?\s*$/u;

const mayBeDate = (text: string): boolean => /\d{4}|\d[\d\s]*[-/.:]/u.test(text) || isOtherDigits(text);

/** Several digits of another script than Latin: a date, perhaps. */
const isOtherDigits = (text: string): boolean => (text.match(/\p{Nd}/gu)?.length ?? 0) >= 6;
