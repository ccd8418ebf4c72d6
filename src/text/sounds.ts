import anyAscii from 'any-ascii';
import { remember } from './remember.ts';

/*
 * The sounds of names, one ASCII letter each: a e i o u; y and w between vowel and consonant;
 * C as in church, S as in ship, Z as in measure, x as in Bach, G as in Baghdad, c as in tsar, T as in thin, D as in this.
 */

const arabic: Readonly<Record<string, string>> = {
  ...{ ا: 'a', أ: 'a', إ: 'i', آ: 'a', ٱ: 'a', ى: 'a', ة: 'a', ە: 'a', ع: 'a', ء: '', ئ: 'y', ؤ: 'w' },
  ...{ ب: 'b', پ: 'p', ت: 't', ٹ: 't', ث: 'T', ج: 'j', چ: 'C', ح: 'h', خ: 'x', د: 'd', ڈ: 'd', ذ: 'D', ر: 'r', ڑ: 'r' },
  ...{ ز: 'z', ژ: 'Z', س: 's', ش: 'S', ص: 's', ض: 'd', ط: 't', ظ: 'D', غ: 'G', ف: 'f', ڤ: 'v', ق: 'k', ك: 'k', ک: 'k' },
  ...{ گ: 'g', ڭ: 'g', ل: 'l', م: 'm', ن: 'n', ں: 'n', ه: 'h', ہ: 'h', ھ: 'h', و: 'w', ي: 'y', ی: 'y', ے: 'e' },
};

const hebrew: Readonly<Record<string, string>> = {
  ...{ א: 'a', ב: 'b', ג: 'g', ד: 'd', ה: 'h', ו: 'w', ז: 'z', ח: 'x', ט: 't', י: 'y', כ: 'k', ך: 'x', ל: 'l', מ: 'm' },
  ...{ ם: 'm', נ: 'n', ן: 'n', ס: 's', ע: '', פ: 'p', ף: 'f', צ: 'c', ץ: 'c', ק: 'k', ר: 'r', ש: 'S', ת: 't' },
};

const cyrillic: Readonly<Record<string, string>> = {
  ...{
    а: 'a',
    б: 'b',
    в: 'v',
    г: 'g',
    ґ: 'g',
    д: 'd',
    е: 'e',
    ё: 'yo',
    є: 'ye',
    ж: 'Z',
    з: 'z',
    и: 'i',
    і: 'i',
    ї: 'yi',
  },
  ...{ й: 'y', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ў: 'w', ф: 'f', х: 'x' },
  ...{
    ц: 'c',
    ч: 'C',
    ш: 'S',
    щ: 'S',
    ъ: '',
    ы: 'i',
    ь: '',
    э: 'e',
    ю: 'yu',
    я: 'ya',
    ћ: 'C',
    ђ: 'j',
    џ: 'j',
    љ: 'l',
    њ: 'n',
  },
};

const letters: Readonly<Record<string, string>> = { ...arabic, ...hebrew, ...cyrillic };

/** Pairs of letters of other scripts that write one sound; the Hebrew ones carry the geresh. */
const pairs: readonly (readonly [RegExp, string])[] = [
  [/تش/g, 'C'], // teh, sheen
  [/دج/g, 'j'], // dal, jeem
  [/כש/g, 'kS'], // kaf, shin
  [/צ['׳’]|ץ['׳’]/g, 'C'],
  [/ג['׳’]/g, 'j'],
  [/ז['׳’]/g, 'Z'],
  [/וו/g, 'w'], // double vav
  [/יי/g, 'y'], // double yod
  [/дж/g, 'j'],
];

/** Spellings of the Latin script, in the order in which they are read. */
const latin: readonly (readonly [RegExp, string])[] = [
  [/x/g, 'ks'], // first: x stands for another sound from here on
  [/tsch|tch/g, 'C'],
  [/sch|sh|ş|š|ś/g, 'S'],
  [/ch|č|ć|cz/g, 'C'],
  [/zh|ž|ż|ź/g, 'Z'],
  [/kh/g, 'x'],
  [/igh(?=t)/g, 'ai'],
  [/gh|ğ/g, 'G'],
  [/ph/g, 'f'],
  [/th/g, 'T'],
  [/dh/g, 'D'],
  [/dj|dg(?=[ei])/g, 'j'],
  [/ck|q(?:u(?=[aeiou]))?/g, 'k'],
  [/ç/g, 's'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/ts|tz/g, 'c'],
  [/eau|aux?(?=$| )/g, 'o'],
  [/ou|oo|oe/g, 'u'],
  [/ee|ie|ea/g, 'i'],
];

const rewrite = (text: string, rules: readonly (readonly [RegExp, string])[]): string =>
  rules.reduce((sofar, [pattern, sound]) => sofar.replace(pattern, sound), text);

const kept = /[šşśčćžżźğç]/;

/** Latin letters whose diacritic changes the sound keep it until the spellings are read. */
const plainLatin = (word: string): string =>
  /^[a-z]*$/.test(word)
    ? word
    : [...word.normalize('NFC')]
        .map((letter) => (kept.test(letter) ? letter : anyAscii(letter).toLowerCase()))
        .join('');

/** Pairs are written in other scripts. */
const isLatin = /^[\0-\u024f]*$/;

const readSounds = (word: string): string => {
  if (isLatin.test(word)) return toPlainSounds(rewrite(plainLatin(word), latin));
  const known = [...rewrite(word.normalize('NFC').replace(/[\u064b-\u0652\u0591-\u05c7]/g, ''), pairs)];
  const foreign = known.some((letter) => letters[letter] !== undefined);
  const sounds = foreign
    ? known
        .map((letter) => letters[letter] ?? (/[A-Za-z]/.test(letter) ? letter : anyAscii(letter).toLowerCase()))
        .join('')
    : rewrite(plainLatin(word), latin);
  return toPlainSounds(sounds);
};

const toPlainSounds = (sounds: string): string => sounds.replace(/[^a-zA-Z]/g, '').replace(/([a-zA-Z])\1+/g, '$1');

/** Names share their words. */
const wordSounds = remember(readSounds, 20_000);

/**
 * The sounds of each word of a name, whatever its script, as far as spelling shows them.
 *
 * `Boukadoum` → [`bukadum`], `بوقادوم` → [`bwkadwm`]
 */
export const toSounds = (name: string): string[] =>
  name
    .toLowerCase()
    .split(/[\s\-‐‑_.,]+/u)
    .map(wordSounds)
    .filter((sounds) => sounds !== '');
