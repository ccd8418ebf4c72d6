import { toLineKey } from '../../text/line-key.ts';
import { wordsOf } from '../../text/words-of.ts';
import { isProse, type OpenEntry, type Page, settleWhere } from '../page.ts';
import { shareOf } from '../share-of.ts';
import type { Rule } from './rule.ts';

/** Taglines, slogans and footers that the file of an outlet lists, and lines that were learnt from its pages. */
export const outletFurniture: Rule = {
  id: 'outlet-furniture',
  description: 'A line that content/outlets or content/furniture lists as furniture of an outlet.',
  settle: (page) => {
    const isLearnt = toLearntTest(page);
    return settleWhere(
      page,
      { fate: 'dropped', by: 'outlet-furniture' },
      (entry) =>
        page.outlets.furniture.has(entry.folded) ||
        page.outlets.taglines.includes(entry.text.trim()) ||
        isLearnt(entry),
    );
  },
  examples: [{ text: 'No outlet lists this line.', settles: [] }],
};

/** A line whose words the text takes up to this share is the headline of this very page. */
const ownHeadline = 0.5;

const toLearntTest = (page: Page): ((entry: OpenEntry) => boolean) => {
  const { lines, endings } = page.outlets.here;
  if (lines.size === 0 && endings.length === 0) return () => false;
  const isListed = ({ text }: OpenEntry): boolean => lines.has(toLineKey(text)) || endings.includes(text.trim());
  const prose = page.entries.filter((entry) => isProse(entry) && !isListed(entry));
  const words = new Set(wordsOf(prose.map(({ bare }) => bare).join(' ')));
  return (entry) => isListed(entry) && (entry.stops || shareOf(entry, words) < ownHeadline);
};
