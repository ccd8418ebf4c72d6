import { toUnitTest } from '../text/unit-test.ts';

/** The scripts that news is written in, by ISO 15924 code; Hani stands for Chinese characters alone, Kana for Japanese. */
const scripts: readonly (readonly [code: string, expression: RegExp])[] = (
  [
    ['Latn', 'Latin'],
    ['Arab', 'Arabic'],
    ['Cyrl', 'Cyrillic'],
    ['Hebr', 'Hebrew'],
    ['Hani', 'Han'],
    ['Kana', 'Katakana}\\p{Script=Hiragana'],
    ['Hang', 'Hangul'],
    ['Deva', 'Devanagari'],
    ['Grek', 'Greek'],
    ['Armn', 'Armenian'],
    ['Geor', 'Georgian'],
    ['Beng', 'Bengali'],
    ['Guru', 'Gurmukhi'],
    ['Taml', 'Tamil'],
    ['Telu', 'Telugu'],
    ['Gujr', 'Gujarati'],
    ['Knda', 'Kannada'],
    ['Mlym', 'Malayalam'],
    ['Orya', 'Oriya'],
    ['Thai', 'Thai'],
    ['Laoo', 'Lao'],
    ['Khmr', 'Khmer'],
    ['Mymr', 'Myanmar'],
    ['Sinh', 'Sinhala'],
    ['Ethi', 'Ethiopic'],
    ['Tibt', 'Tibetan'],
    ['Thaa', 'Thaana'],
  ] as const
).map(([code, name]) => [code, new RegExp(`[\\p{Script=${name}}]`, 'u')]);

/** Scripts whose characters say about as much as two letters of an alphabet. */
const dense = new Set(['Hani', 'Kana', 'Hang']);

const known = new Map<string, string>();

const scriptOf = (letter: string): string => {
  let script = known.get(letter);
  if (script === undefined) {
    script = scripts.find(([, expression]) => expression.test(letter))?.[0] ?? '';
    known.set(letter, script);
  }
  return script;
};

const isLetter = toUnitTest(/\p{L}/u);

/** By UTF-16 unit; all zero between two texts. */
const seen = new Uint32Array(0x10000);

/** How often each letter stands in a text. */
export const countLetters = (text: string): Map<string, number> => {
  const met: number[] = [];
  const { length } = text;
  for (let at = 0; at < length; at += 1) {
    const unit = text.charCodeAt(at);
    if (!isLetter(unit)) continue;
    const before = seen[unit] ?? 0;
    if (before === 0) met.push(unit);
    seen[unit] = before + 1;
  }
  const counts = new Map(met.map((unit) => [String.fromCharCode(unit), seen[unit] ?? 0]));
  for (const unit of met) seen[unit] = 0;
  return counts;
};

/** How much of a text each script has, given its letters. */
const countScripts = (letters: ReadonlyMap<string, number>): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const [letter, count] of letters) {
    const script = scriptOf(letter);
    if (script !== '') counts.set(script, (counts.get(script) ?? 0) + count * (dense.has(script) ? 2 : 1));
  }
  return counts;
};

/** Japanese uses Chinese characters with its own; this share of its own shows that a text is Japanese. */
const kanaShare = 0.1;

/** The script that most letters of a text are in, or null without letters; Japanese is `Kana`. */
export const findScript = (letters: ReadonlyMap<string, number>): { script: string; share: number } | null => {
  const counts = countScripts(letters);
  const kana = counts.get('Kana') ?? 0;
  const han = counts.get('Hani') ?? 0;
  if (kana > 0 && kana >= han * kanaShare) counts.set('Kana', kana + han).delete('Hani');
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best === undefined ? null : { script: best[0], share: best[1] / total };
};
