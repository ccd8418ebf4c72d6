import { fold } from '../text/fold.ts';
import { rememberWords } from '../text/remember-words.ts';
import { kindsAt, unitKinds } from '../text/unit-kinds.ts';

/** A number, a word, or what stands between them, as the grammar of dates reads a text. */
export interface DateToken {
  kind: 'number' | 'word' | 'mark';
  start: number;
  end: number;
  /** Number: its digits in ASCII. Word: the form that spellings share. Mark: its one character, or `x` for several. */
  key: string;
}

/** Scripts whose words lose nothing when vowel signs are folded away; in the others those signs tell months apart. */
const foldable =
  /^[\p{Script=Latin}\p{Script=Arabic}\p{Script=Cyrillic}\p{Script=Hebrew}\p{Script=Greek}\p{Script=Armenian}]/u;

/** The form of a word in which spellings of a month meet. `Février` → `fevrier`, `जून` → `जून` */
export const toWordKey = (word: string): string => {
  const bare = word.replaceAll(/[\p{Cf}ʻʼ"׳״]/gu, '');
  return foldable.test(bare) ? fold(bare) : bare.normalize('NFC').toLowerCase();
};

const { letter, mark, digit, number, pair } = unitKinds;

const isLetter = (kinds: number): boolean => (kinds & letter) !== 0 && (kinds & number) === 0;

const afterChar = (at: number, kinds: number): number => at + ((kinds & pair) === 0 ? 1 : 2);

type Run = 'digits' | 'letters' | 'rest';

const runOf = (kinds: number): Run => ((kinds & digit) !== 0 ? 'digits' : isLetter(kinds) ? 'letters' : 'rest');

/** Where a run of characters of one kind ends. */
const endOf = (text: string, from: number, run: Run): number => {
  const { length } = text;
  let at = from;
  while (at < length) {
    const kinds = kindsAt(text, at);
    if (runOf(kinds) !== run) break;
    at = afterChar(at, kinds);
  }
  return at;
};

/** Joiners of Persian and Indian words stand inside a word, and a single apostrophe or quotation mark before a letter does. */
const joins = (text: string, at: number): boolean => {
  const char = text.charAt(at);
  if ('\u200c\u200d'.includes(char)) return true;
  return '\'’׳״"'.includes(char) && at + 1 < text.length && isLetter(kindsAt(text, at + 1));
};

const endOfWord = (text: string, from: number): number => {
  const { length } = text;
  let at = from;
  while (at < length) {
    const kinds = kindsAt(text, at);
    if (!isLetter(kinds) && (kinds & mark) === 0 && !joins(text, at)) break;
    at = afterChar(at, kinds);
  }
  return at;
};

const toMark = (text: string): string => {
  if (text === ' ') return '';
  const bare = text.replaceAll(/[\s\p{Cf}\p{M}()[\]]/gu, '');
  if (bare === '،' || bare === '、') return ',';
  if (/^[.॰׳'’]$/u.test(bare)) return '.';
  if (bare === '–' || bare === '—' || bare === '‑' || bare === '−') return '-';
  return bare.length > 1 ? toPair(bare) : bare;
};

/** An abbreviation's full stop before a comma is that comma. */
const toPair = (bare: string): string => (/^[.׳'’॰][,،.-]$/u.test(bare) ? (bare[1] ?? 'x').replace('،', ',') : 'x');

/** `YoungNovember`: a small letter and a capital with nothing between them part two words. */
const readParts = rememberWords(
  (word): readonly { length: number; key: string }[] =>
    word.split(/(?<=\p{Ll})(?=\p{Lu})/u).map((part) => ({ length: part.length, key: toWordKey(part) })),
  50_000,
);

const addWords = (tokens: DateToken[], text: string, start: number, end: number): void => {
  let at = start;
  for (const { length, key } of readParts(text, start, end)) {
    tokens.push({ kind: 'word', start: at, end: at + length, key });
    at += length;
  }
};

/** Cuts a text into numbers, words and marks; white space alone gives no token, and what is glued to a year or a month is cut off it. */
export const toDateTokens = (text: string): DateToken[] => {
  const tokens: DateToken[] = [];
  const { length } = text;
  for (let start = 0, end = 0; start < length; start = end) {
    const run = runOf(kindsAt(text, start));
    if (run === 'digits') {
      end = endOf(text, start, run);
      tokens.push(...toNumbers(fold(text.slice(start, end)), text, start, end));
    } else if (run === 'letters') {
      end = endOfWord(text, start);
      addWords(tokens, text, start, end);
    } else {
      end = endOf(text, start, run);
      const key = toMark(text.slice(start, end));
      if (key !== '') tokens.push({ kind: 'mark', start, end, key });
    }
  }
  return tokens;
};

/** `202207:59` is the year 2022 and the time 07:59, `201914. January` the year 2019 and the 14th. */
const toNumbers = (digits: string, text: string, start: number, end: number): DateToken[] => {
  const glued = /^(?:19|20)\d{3,4}$/.test(digits) && /^(?::\p{Nd}{2}|\.?\s?\p{L}{3})/u.test(text.slice(end, end + 5));
  if (!glued) return [{ kind: 'number', start, end, key: digits }];
  return [
    { kind: 'number', start, end: start + 4, key: digits.slice(0, 4) },
    { kind: 'number', start: start + 4, end, key: digits.slice(4) },
  ];
};
