import { fold } from './fold.ts';

/** Lists of words by language, each as the set of its folded words. `{ en: 'He she' }` → en: `he`, `she` */
export const toFoldedWords = (lists: Readonly<Record<string, string>>): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(Object.entries(lists).map(([lang, list]) => [lang, new Set(list.split(' ').map(fold))]));
