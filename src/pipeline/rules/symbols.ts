import type { Verdict } from '../types.ts';
import type { Rule } from './rule.ts';

/** What is left of icons, separators and counters. */
export const symbols: Rule = {
  id: 'symbols',
  description: 'Holds no letter: a bullet, a separator, a counter.',
  settle: ({ entries }) =>
    new Map(
      entries
        .filter(
          ({ text, verdict }) =>
            verdict === null && !/\p{L}/u.test(text) && !/\d{4}|\d[\d\s]*[-/.:]/u.test(text) && !isOtherDigits(text),
        )
        .map(({ index }): [number, Verdict] => [index, { fate: 'dropped', by: 'symbols' }]),
    ),
  examples: [
    { text: '#\n•\n|\n7\nA line of text', settles: [1, 2, 3, 4] },
    { text: '13-03-2025\n١٣-٠٣-٢٠٢٥', settles: [] },
  ],
};

/** Several digits of another script than Latin: a date, perhaps. */
const isOtherDigits = (text: string): boolean => (text.match(/\p{Nd}/gu)?.length ?? 0) >= 6;
