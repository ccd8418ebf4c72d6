import type { LineVerdict } from '../../schema/correction.ts';
import type { Verdict } from '../types.ts';
import type { Rule } from './rule.ts';

/** What the sidecar says of lines. It is the first rule, so nothing overrules it. */
export const editor: Rule = {
  id: 'editor',
  description: 'What the sidecar beside the dump says of its lines.',
  settle: ({ entries, correction }) => {
    const said = new Map<number, Verdict>();
    for (const [range, word] of Object.entries(correction?.lines ?? {})) {
      const [first = 0, last = first] = range.split('-').map(Number);
      for (const { index, line, bare } of entries) {
        if (line >= first && line <= last && bare !== '') said.set(index, toVerdict(word));
      }
    }
    return said;
  },
  examples: [{ text: 'A page without a sidecar.', settles: [] }],
};

const toVerdict = (word: LineVerdict): Verdict => {
  if (word === 'drop') return { fate: 'dropped', by: 'editor' };
  if (word === 'lead' || word === 'paragraph' || word === 'subheading') return { fate: 'kept', as: word, by: 'editor' };
  return { fate: 'metadata', field: word, by: 'editor' };
};
