import type { LineVerdict } from '../schema/correction.ts';
import { type Doubt, shorten } from './doubt.ts';
import type { OpenEntry, Page } from './page.ts';

/** Verdicts that a person should confirm, and how they are said. */
const doubtful: Readonly<Record<string, string>> = {
  'no-rule': 'no rule knows this line',
  'reader-comment': 'taken for a reader’s comment',
};

/** Below this a line is more likely the other thing, but for where it stands; of shorter lines it matters less. */
const unsure = 0.5;
const fewestWords = 12;
/** So many doubtful lines are reported of one page, the most doubtful first: nobody reads a longer list. */
const mostLines = 3;

/** Lines that no rule knew, lines taken for a comment, and the most doubtful of those that were kept or dropped. */
export const checkLines = (page: Page): Doubt[] => [...checkUnknown(page), ...checkWeighed(page)];

/** One problem per text: what a page prints again says nothing new. */
const checkUnknown = ({ entries }: Page): Doubt[] => {
  const told = new Set<string>();
  return entries.flatMap((entry) => {
    const said = doubtful[entry.verdict?.by ?? ''];
    if (said === undefined || told.has(entry.folded)) return [];
    told.add(entry.folded);
    return [toText(entry, entry.verdict?.by ?? '', said)];
  });
};

const checkWeighed = (page: Page): Doubt[] =>
  page.entries
    .filter(({ verdict, words }) => (verdict?.confidence ?? 1) < unsure && words >= fewestWords)
    .filter(({ verdict }) => verdict?.fate === 'kept' || (verdict?.fate === 'dropped' && verdict.by !== 'no-rule'))
    .sort((a, b) => (a.verdict?.confidence ?? 1) - (b.verdict?.confidence ?? 1) || a.index - b.index)
    .slice(0, mostLines)
    .map((entry) =>
      entry.verdict?.fate === 'kept'
        ? toNoText(entry, entry.verdict.as)
        : toText(entry, 'doubtful-line', `dropped (${entry.verdict?.by}), perhaps text of the article`),
    );

const toText = ({ line, bare }: OpenEntry, rule: string, said: string): Doubt => ({
  rule,
  line,
  message: `${said}: ${shorten(bare)}`,
  when: 'if it is text of the article (if not, with "drop" as its word)',
  fix: { lines: { [line]: 'paragraph' } },
  why: `Line ${line} is text of the article.`,
});

const toNoText = ({ line, bare }: OpenEntry, as: LineVerdict): Doubt => ({
  rule: 'doubtful-line',
  line,
  message: `kept, perhaps no text of the article: ${shorten(bare)}`,
  when: `if it is none (if it is text, with "${as}" as its word)`,
  fix: { lines: { [line]: 'drop' } },
  why: `Line ${line} is not part of the article.`,
});
