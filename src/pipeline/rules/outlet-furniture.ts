import { settleWhere } from '../page.ts';
import type { Rule } from './rule.ts';

/** Taglines, slogans and footers that the file of an outlet lists. */
export const outletFurniture: Rule = {
  id: 'outlet-furniture',
  description: 'A line that content/outlets lists as furniture of an outlet.',
  settle: (page) =>
    settleWhere(
      page,
      { fate: 'dropped', by: 'outlet-furniture' },
      ({ folded, text }) => page.outlets.furniture.has(folded) || page.outlets.taglines.includes(text.trim()),
    ),
  examples: [{ text: 'No outlet lists this line.', settles: [] }],
};
