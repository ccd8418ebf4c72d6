import type { Verdict } from '../types.ts';
import type { Rule } from './rule.ts';

/** What an editor wrote at the top of a dump: it has been heard, and is no text of the page. */
export const frontMatter: Rule = {
  id: 'front-matter',
  description: 'The editor’s front matter at the top of the dump.',
  settle: ({ entries, frontMatterEnd }) =>
    new Map(
      entries
        .filter(({ line, text }) => line <= frontMatterEnd && text.trim() !== '')
        .map(({ index }): [number, Verdict] => [index, { fate: 'dropped', by: 'front-matter' }]),
    ),
  examples: [{ text: '---\nA rule across the page is no front matter.\n---', settles: [] }],
};
