import { fold } from '../text/fold.ts';

/** The first Chinese character, in the order of pinyin, of each initial: 阿 ā, 八 bā, 嚓 cā … 帀 zā. No syllable begins with I, U or V. */
const pinyin = {
  initials: 'ABCDEFGHJKLMNOPQRSTWXYZ',
  first: [...'阿八嚓哒妸发旮哈讥咔垃痳拏噢妑七呥扨它穵夕丫帀'],
};

const collators = new Map<string, Intl.Collator>();

/** Tells whether two letters are one letter of the alphabet: in Spanish `á` and `a`, but not `ñ` and `n`. */
const baseOf = (lang: string): Intl.Collator => {
  let collator = collators.get(lang);
  if (collator === undefined) {
    collator = new Intl.Collator(lang, { sensitivity: 'base' });
    collators.set(lang, collator);
  }
  return collator;
};

/** `京` (jīng) → `J` */
const toPinyinInitial = (char: string): string => {
  const { compare } = baseOf('zh');
  const at = pinyin.first.findLastIndex((first) => compare(first, char) <= 0);
  return pinyin.initials[at] ?? '#';
};

/**
 * The letter that a word stands under in an index of `lang`, in capitals; `#` when it begins with none. A letter with a mark
 * joins its plain one unless the language counts it by itself: `es`: `Ávila` → `A`, `Ñuñoa` → `Ñ`; `zh`: `北京` (Beijing) → `B`.
 * A Chinese character with several readings stands under the first of them.
 */
export const toInitial = (word: string, lang: string): string => {
  const char = /^[^\p{L}\p{N}]*(\p{L})/u.exec(word)?.[1]?.normalize('NFC');
  if (char === undefined) return '#';
  if (lang === 'zh' && /\p{Script=Han}/u.test(char)) return toPinyinInitial(char);
  const plain = /\p{Script=Latin}/u.test(char) ? fold(char) : (char.normalize('NFD')[0] ?? char);
  const letter = baseOf(lang).compare(char, plain) === 0 ? ([...plain][0] ?? char) : char;
  return letter.toLocaleUpperCase(lang);
};
