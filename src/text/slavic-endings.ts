import { fold } from './fold.ts';

/** An ending as one number: three letters of sixteen bits. */
const pack = (a: number, b: number, c: number): number => a * 2 ** 32 + b * 2 ** 16 + c;

const toPacked = (endings: string): ReadonlySet<number> =>
  new Set(
    endings.split(' ').map((ending) => {
      const [a = 0, b = 0, c = 0] = [...fold(ending).padStart(3, '\0')].map((letter) => letter.charCodeAt(0));
      return pack(a, b, c);
    }),
  );

/** Endings of nouns, adjectives and family names in the cases of Russian and its neighbours. */
const plainEndings = toPacked(
  'ами ями ого его ому ему ыми ими ові еві єві ою єю ью ом ем єм ым им ам ям ах ях ых ую юю ая яя ое ые ие а я у ю е є и ы о ь і ї',
);
/** Those in a short i, of which folding leaves an i. */
const shortEndings = toPacked('ой ей ый й');
/** Before it, the adjectives of Ukrainian and Russian family names end in one more letter: Зеленский (Zelensky). */
const beforeAdjective = toPacked('ск цк ьк');

const isCyrillic = (unit: number): boolean => unit >= 0x400 && unit <= 0x4ff;

/** A shorter stem is another word: Крым (Crimea) ends in no case. */
const shortestStem = 3;

/** How many letters of a Cyrillic word are its ending of case. */
const lengthOfEnding = (letters: Uint16Array, to: number, most: number, isShort: boolean): number => {
  const [a, b, c] = [letters[to - 3] as number, letters[to - 2] as number, letters[to - 1] as number];
  const endings = isShort ? shortEndings : plainEndings;
  if (isShort && most > 1 && beforeAdjective.has(pack(0, letters[to - 4] as number, a))) return 2;
  if (most > 2 && endings.has(pack(a, b, c))) return 3;
  if (most > 1 && endings.has(pack(0, b, c))) return 2;
  return endings.has(pack(0, 0, c)) ? 1 : 0;
};

/**
 * Where a folded word that fills a part of `letters` ends without its ending of case, so that the cases of a Cyrillic
 * name meet; other words keep their end. `isShort` says that its last letter was a short i.
 *
 * `обамой`, `обаму` → `обам`
 */
export const withoutSlavicEnding = (letters: Uint16Array, from: number, to: number, isShort: boolean): number => {
  const most = to - from - shortestStem;
  if (most < 1) return to;
  for (let at = from; at < to; at += 1) if (!isCyrillic(letters[at] as number)) return to;
  return to - lengthOfEnding(letters, to, most, isShort);
};

/** Names whose first case looks like another one: Иерусалим (Jerusalem), Сергей (Sergei). */
const looksInflected = /(?<=[\u0400-\u04ff]{2})(?:[оеыиая]м|[аяы]х|ей)(?![\p{L}\p{M}])/gu;

/**
 * The genitive of a name whose nominative ends like a case: the other cases share its stem. Null for other names.
 *
 * `Иерусалим` → `Иерусалима`, `Сергей` → `Сергея`
 */
export const slavicGenitive = (name: string): string | null => {
  const genitive = name.replace(looksInflected, (ending) => (ending === 'ей' ? 'ея' : `${ending}а`));
  return genitive === name ? null : genitive;
};

const cyrillic = /^[\u0400-\u04ff]+$/;
const longestInflected = 40;
const draft = new Uint16Array(longestInflected);

/** The folded word of any script, a Cyrillic one without the ending of a Slavic case, so that the cases of a name meet. `Обамой` → `обам` */
export const toCaseless = (text: string): string => {
  const key = fold(text);
  if (key.length > longestInflected || !cyrillic.test(key)) return key;
  const { length } = key;
  for (let at = 0; at < length; at += 1) draft[at] = key.charCodeAt(at);
  return key.slice(0, withoutSlavicEnding(draft, 0, length, /[йЙ]$/u.test(text)));
};
