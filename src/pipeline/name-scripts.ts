const scripts = ['Arabic', 'Hebrew', 'Latin', 'Cyrillic', 'Greek', 'Han', 'Hangul', 'Devanagari', 'Thai'];
const patterns = scripts.map((script) => new RegExp(`\\p{sc=${script}}`, 'u'));
const codes = ['Arab', 'Hebr', 'Latn', 'Cyrl', 'Grek', 'Hani', 'Hang', 'Deva', 'Thai'];

/** By UTF-16 unit: the place of its script in the list and 1, 0 where it is not yet known; the last one for no script. */
const known = new Uint8Array(0x10000);

const scriptOfUnit = (unit: number): number => {
  const script = known[unit] as number;
  if (script > 0) return script;
  const found = patterns.findIndex((pattern) => pattern.test(String.fromCharCode(unit)));
  known[unit] = found < 0 ? scripts.length + 1 : found + 1;
  return known[unit] as number;
};

/** Number of the first script in a fixed list that a text has letters of; −1 for none. */
export const scriptOf = (text: string): number => {
  const { length } = text;
  let first = scripts.length + 1;
  for (let at = 0; at < length; at += 1) first = Math.min(first, scriptOfUnit(text.charCodeAt(at)));
  return first > scripts.length ? -1 : first - 1;
};

const scriptOfLanguage = new Map<string, number>();

/** Number of the script in which a language is written; −1 for one outside the list. */
export const mainScript = (lang: string): number => {
  let script = scriptOfLanguage.get(lang);
  if (script === undefined) {
    const own = new Intl.Locale(lang).maximize().script ?? 'Latn';
    script = codes.indexOf({ Hans: 'Hani', Hant: 'Hani', Jpan: 'Hani', Kore: 'Hang' }[own] ?? own);
    scriptOfLanguage.set(lang, script);
  }
  return script;
};
