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

const known = new Map<number, string>();

const scriptOf = (char: string, unit: number): string => {
  let script = known.get(unit);
  if (script === undefined) {
    script = /\p{L}/u.test(char) ? (scripts.find(([, expression]) => expression.test(char))?.[0] ?? '') : '';
    known.set(unit, script);
  }
  return script;
};

/** How much of a text each script has, in letters. */
export const countScripts = (text: string): Map<string, number> => {
  const counts = new Map<string, number>();
  for (let at = 0; at < text.length; at += 1) {
    const script = scriptOf(text[at] ?? '', text.charCodeAt(at));
    if (script !== '') counts.set(script, (counts.get(script) ?? 0) + (dense.has(script) ? 2 : 1));
  }
  return counts;
};

/** Japanese uses Chinese characters with its own; this share of its own shows that a text is Japanese. */
const kanaShare = 0.1;

/** The script that most of a text is in, or null without letters; Japanese is `Kana`. */
export const findScript = (text: string): { script: string; share: number } | null => {
  const counts = countScripts(text);
  const kana = counts.get('Kana') ?? 0;
  const han = counts.get('Hani') ?? 0;
  if (kana > 0 && kana >= han * kanaShare) counts.set('Kana', kana + han).delete('Hani');
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best === undefined ? null : { script: best[0], share: best[1] / total };
};
