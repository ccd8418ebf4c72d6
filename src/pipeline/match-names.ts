import type { NameEntry, NameIndex, NameNode } from './name-index.ts';
import { stepOf } from './name-index.ts';
import type { NameWord } from './name-words.ts';
import { isUsable } from './usable-names.ts';
import { withoutEndings, withoutPrefixes } from './word-variants.ts';

/** Names that begin at a word and end before another (`end`), with the particle «and» in front or not. */
export interface NameMatch {
  start: number;
  end: number;
  entries: readonly NameEntry[];
  and: boolean;
}

const none: readonly NameEntry[] = [];

const usable = (node: NameNode | undefined, words: readonly NameWord[], lang: string): readonly NameEntry[] =>
  node === undefined || node.entries.length === 0
    ? none
    : node.entries.filter((entry) => entry.kind === 'not' || isUsable(entry, words, lang));

type Found = Pick<NameMatch, 'end' | 'entries'>;

/** All names on the path that begins with `key` at `start`, shortest first. */
const namesFrom = (words: readonly NameWord[], start: number, key: string, lang: string, index: NameIndex): Found[] => {
  const found: Found[] = [];
  let node: NameNode | undefined = index;
  for (let at = start; node !== undefined && at < words.length; at += 1) {
    const word = words[at] as NameWord;
    if (at > start && word.joint === 'break') break;
    const step = at === start ? key : stepOf(word, false);
    const before: NameNode = node;
    node = before.next.get(step);
    const endings = withoutEndings(step, lang);
    if (node === undefined && endings.length === 0) break;
    const printed = words.slice(start, at + 1);
    let entries = usable(node, printed, lang);
    if (entries.length === 0) entries = endings.flatMap((rest) => usable(before.next.get(rest), printed, lang));
    if (entries.length > 0) found.push({ end: at + 1, entries });
  }
  return found;
};

const isName = (match: Found): boolean => match.entries.some((entry) => entry.kind !== 'not');

/**
 * Names of the catalogue that begin at a word, longest first. Particles in front of the word are taken off only when the
 * whole word begins no name: بوقادوم (Boukadoum) and ليبيا (Libya) keep their first letter.
 */
export const namesAt = (words: readonly NameWord[], start: number, lang: string, index: NameIndex): NameMatch[] => {
  const word = words[start] as NameWord;
  let matches = namesFrom(words, start, word.key, lang, index).map((found) => ({ ...found, start, and: false }));
  if (!matches.some(isName))
    for (const { key, and } of withoutPrefixes(word.key, lang))
      matches = matches.concat(namesFrom(words, start, key, lang, index).map((found) => ({ ...found, start, and })));
  return matches.sort((a, b) => b.end - a.end);
};
