import { findLabelKind } from '../languages/furniture.ts';
import type { LabelKind } from '../languages/language.ts';
import { isUnspaced, toWords } from '../text/words.ts';
import type { DayReading } from './dated-lines.ts';

/** A date of a line with what the words around it say. */
export interface LabelledDate {
  reading: DayReading;
  /** What the date is announced as; `other` for a label that no list knows: the date of something else. */
  label: 'published' | 'updated' | 'other' | null;
  /** An author is named before it. */
  author: boolean;
}

/** Words before and after a date among which its label may stand. */
const wordsBefore = 7;
const wordsAfter = 6;
/** Letters of a script without spaces that stand for one word. */
const lettersPerWord = 2;
/** Longest label, in words or in letters of a script without spaces. */
const longestLabel = 10;
/** Behind a date only a word as long as a participle announces it: «on 3 March published», not «in». */
const shortestBehind = 5;

/** The labels inside a text, with where each ends. */
const findLabels = (text: string, most: number): { kind: LabelKind; end: number }[] => {
  const all = toWords(text);
  const words = all.slice(isUnspaced(all.at(-1)?.text ?? '') ? -most * lettersPerWord : -most);
  const labels: { kind: LabelKind; end: number }[] = [];
  for (const [at, word] of words.entries()) {
    // An hour may be glued to the label behind it.
    const start = word.start + word.text.search(/\P{Nd}|$/u);
    if (start < (labels.at(-1)?.end ?? 0)) continue;
    for (let length = Math.min(longestLabel, words.length - at); length > 0; length -= 1) {
      const end = words[at + length - 1]?.end ?? start;
      const kind = findLabelKind(text.slice(start, end));
      if (kind === undefined) continue;
      labels.push({ kind, end });
      break;
    }
  }
  return labels;
};

const isDateLabel = (kind: LabelKind | undefined): kind is 'published' | 'updated' =>
  kind === 'published' || kind === 'updated';

/** A word and a colon right before the date. */
const announced = /[\p{L}\p{M}.]\s?[:：]\s*$/u;

/** Reads what the words around each date of a line say of it. `Registered: 3.3.2019` → other */
export const labelDates = (line: string, readings: readonly DayReading[]): LabelledDate[] =>
  readings.map((reading, at) => {
    const before = line.slice(readings[at - 1]?.end ?? 0, reading.start);
    const labels = findLabels(before, wordsBefore);
    const author = labels.some(({ kind }) => kind === 'author');
    const label = labels.map(({ kind }) => kind).findLast(isDateLabel);
    const behind = at < readings.length - 1 ? undefined : labelBehind(line.slice(reading.end));
    const named = labels.at(-1)?.end === before.search(/[\s:：]*$/u);
    return { reading, author, label: label ?? behind ?? (announced.test(before) && !named ? 'other' : null) };
  });

/** A label with figures of its own behind it speaks of those: `3 March 2024 Updated at 10:30`. */
const labelBehind = (text: string): 'published' | 'updated' | undefined => {
  const words = toWords(text).slice(0, wordsAfter);
  const found = words.find((word) => word.text.length >= shortestBehind && isDateLabel(findLabelKind(word.text)));
  if (found === undefined || /\p{Nd}/u.test(text.slice(found.end))) return undefined;
  return findLabelKind(found.text) === 'updated' ? 'updated' : 'published';
};

/**
 * Of the dates of one line the day of publication: the one announced as such, else the first in time, for a revision
 * comes later; null where all are announced as something else. `28 June 2019 14 January 2020` → 28 June 2019
 */
export const pickPublished = (line: string, readings: readonly DayReading[]): LabelledDate | null => {
  const dates = labelDates(line, readings).filter(({ label }) => label !== 'other');
  const published = dates.filter(({ label }) => label === 'published');
  const [first] = (published.length > 0 ? published : dates).sort((a, b) => (a.reading.iso < b.reading.iso ? -1 : 1));
  return first ?? null;
};
