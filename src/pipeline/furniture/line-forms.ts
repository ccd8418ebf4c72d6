import type { LedgerEntry } from '../../schema/ledger.ts';
import { fromFirstSign, splitPointer, withoutNumbers } from '../../text/line-key.ts';
import { lastSentence } from '../../text/split-sentences.ts';

/** A whole line, one with a number that changes, one that points to another page, or the last sentence of a paragraph. */
export type LineKind = 'line' | 'counter' | 'pointer' | 'ending';

/** One of the ways in which an entry may be met again: as printed, with the kind in front, so that kinds do not meet. */
export interface LineForm {
  kind: LineKind;
  key: string;
}

const marks = { line: '', counter: '# ', pointer: '→ ', ending: '… ' } as const;

/** A line with a number that changes is no longer than this, in letters. */
const longestCounter = 80;
/** An ending is a sentence of a few words. */
const endingLetters = { fewest: 16, most: 240 } as const;

/** The ways in which an entry of a ledger may be met again. Only paragraphs have endings. */
export const toLineForms = ({ text, as }: LedgerEntry): LineForm[] => {
  const line = fromFirstSign(text);
  if (line === '') return [];
  const forms: LineForm[] = [{ kind: 'line', key: line }];
  if (line.length <= longestCounter && /\p{Nd}/u.test(line))
    forms.push({ kind: 'counter', key: marks.counter + withoutNumbers(line) });
  const head = splitPointer(line)?.head;
  if (head !== undefined) forms.push({ kind: 'pointer', key: `${marks.pointer}${head}: {headline}` });
  const ending = as === undefined || as === 'subheading' ? null : lastSentence(text);
  if (ending !== null && ending.length >= endingLetters.fewest && ending.length <= endingLetters.most)
    forms.push({ kind: 'ending', key: marks.ending + ending });
  return forms;
};

const kinds = ['counter', 'pointer', 'ending'] as const;

/** The kind of a key, and the text that it recognises. `# {number} readers` → counter, `{number} readers` */
export const readFormKey = (key: string): { kind: LineKind; text: string } => {
  const kind = kinds.find((each) => key.startsWith(marks[each])) ?? 'line';
  return { kind, text: key.slice(marks[kind].length) };
};
