import { fold } from '../text/fold.ts';
import { toInitial } from './initial.ts';
import type { Text } from './names.ts';

/** What an index sorts by: an Arabic name without its article «ال» (the) and marks. `الجزائر` → `جزاير`, `Élysée` stays */
export const toSortKey = ({ text, lang }: Text): string => {
  if (lang !== 'ar') return text;
  const folded = fold(text).trim();
  return folded.length > 3 && folded.startsWith('ال') ? folded.slice(2) : folded;
};

/** Items by first letter, letters and items in the alphabetical order of `lang`. */
export const toAlphabet = <T extends Text>(items: readonly T[], lang: string): { letter: string; items: T[] }[] => {
  const { compare } = new Intl.Collator(lang);
  const keyed = items
    .map((item) => ({ item, key: toSortKey(item) }))
    .sort((a, b) => compare(a.key, b.key) || compare(a.item.text, b.item.text));
  const letters = Map.groupBy(keyed, ({ key }) => toInitial(key, lang));
  return [...letters]
    .map(([letter, group]) => ({ letter, items: group.map(({ item }) => item) }))
    .sort((a, b) => compare(a.letter, b.letter));
};
