import { kindsAt, unitKinds } from '../../text/unit-kinds.ts';
import { toWords } from '../../text/words.ts';
import { passageWords } from '../passage-words.ts';
import type { Passage } from '../types.ts';
import { findHints, type NameHint } from './name-hints.ts';
import type { NameKind } from './name-labels.ts';
import { wordShapeOf } from './word-shape.ts';

/** The words that an article prints in small letters. */
export const toSmallWords = (passages: readonly Passage[]): ReadonlySet<string> => {
  const small = new Set<string>();
  for (const passage of passages) {
    const { text, starts, ends, count } = passageWords(passage);
    for (let at = 0; at < count; at += 1) {
      const start = starts[at] as number;
      if ((kindsAt(text, start) & unitKinds.lower) !== 0) small.add(text.slice(start, ends[at]));
    }
  }
  return small;
};

const ofPeople: readonly NameHint[] = ['given', 'family', 'person'];

const isKnownAs = (word: string, lang: string, hints: readonly NameHint[]): boolean =>
  findHints(word, lang).some((hint) => hints.includes(hint));

/**
 * Whether what looks like a name is a phrase that a heading or a new sentence gave its capitals: the article prints all its
 * words in small letters, too, and none of them is what organisations are called; or the first word of a person, and
 * nobody is known to be called so.
 *
 * `Price Range` beside «the range of its price» → true; `Oakwell Range` → false; `Electoral Commission` → false; `Although Oakwell` beside «although» → true
 */
export const isPlainPhrase = (name: string, kind: NameKind, lang: string, small: ReadonlySet<string>): boolean => {
  const words = toWords(name).map(({ text }) => text);
  const isSmall = (word: string): boolean => wordShapeOf(word) === 'capital' && small.has(word.toLowerCase());
  if (words.filter((word) => wordShapeOf(word) !== 'lower').every(isSmall))
    return kind !== 'organisations' || words.length === 1 || !words.some((word) => isKnownAs(word, lang, ['body']));
  const [first = ''] = words;
  return kind === 'people' && isSmall(first) && !isKnownAs(first, lang, ofPeople);
};
