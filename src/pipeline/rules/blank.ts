import type { Verdict } from '../types.ts';
import type { Rule } from './rule.ts';

/** Lines that hold nothing, or only white space and bullets. */
export const blank: Rule = {
  id: 'blank',
  description: 'Holds nothing but white space.',
  settle: ({ entries }) =>
    new Map(
      entries
        .filter(({ text }) => /^[\s\u200b-\u200f\u202a-\u202e\ufeff]*$/.test(text))
        .map(({ index }): [number, Verdict] => [index, { fate: 'blank', by: 'blank' }]),
    ),
  examples: [
    { text: 'One\n\n \t\nTwo', settles: [2, 3] },
    { text: '#\n•', settles: [] },
  ],
};
