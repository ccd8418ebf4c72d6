import { remember } from '../text/remember.ts';
import type { FurnitureKind, LabelKind, Language } from './language.ts';
import { languages } from './languages.ts';
import { createPhraseIndex } from './phrase-index.ts';
import { type PhrasePattern, toBareRange, toPattern, toPhraseKey, withoutNumbers } from './phrase-pattern.ts';

/** A line known as furniture: what it is for, in which language, and the phrase that says so, as its list writes it. */
export interface Furniture {
  kind: FurnitureKind;
  lang: string;
  phrase: string;
}

/** Longest line that any phrase can be. */
const longestLine = 600;

/** Legal notices name companies and years at length. */
const isLegal = (kind: FurnitureKind): boolean => kind === 'rights' || kind === 'cookies' || kind === 'newsletter';

/** Words that a phrase at the beginning of a sentence may have. */
const openingWords = { fewest: 2, most: 5 } as const;

type OpenPhrase = Furniture & PhrasePattern;

const whole = new Map<string, Furniture>();
/** The first two words of every whole phrase. */
const openings = new Set<string>();
const sectionNames = new Set<string>();
const openPhrases = createPhraseIndex<OpenPhrase>();

const addPhrase = (furniture: Furniture): void => {
  const { phrase, kind } = furniture;
  if (!phrase.includes('…')) {
    const key = toPhraseKey(phrase);
    if (!whole.has(key)) whole.set(key, furniture);
    openings.add(key.split(' ').slice(0, openingWords.fewest).join(' '));
    return;
  }
  const pattern = toPattern(phrase);
  openPhrases.add({ ...furniture, ...pattern, longestLine: isLegal(kind) ? longestLine : pattern.longestLine });
};

const addLanguage = ({ code, furniture, sections = [] }: Language): void => {
  for (const kind of Object.keys(furniture) as FurnitureKind[]) {
    for (const phrase of furniture[kind]) addPhrase({ kind, lang: code, phrase });
  }
  for (const phrase of sections) {
    sectionNames.add(toPhraseKey(phrase));
    addPhrase({ kind: 'menu', lang: code, phrase });
  }
};

for (const language of languages) addLanguage(language);

/** Recognises a whole line as furniture of a news page, or gives null. `• Share on Facebook` → share */
export const findFurniture = (line: string): Furniture | null => {
  if (line.length > longestLine) return null;
  const key = toPhraseKey(line);
  if (key === '') return null;
  const found = whole.get(key) ?? whole.get(withoutNumbers(key)) ?? openPhrases.find(key);
  return found === undefined ? null : { kind: found.kind, lang: found.lang, phrase: found.phrase };
};

/** UTF-16 units in which so many words stand. */
const longestOpening = 120;

/** Recognises a sentence that begins with a phrase of furniture, or gives null. `Get the app and never miss a story` → app-promo */
export const findFurnitureOpening = (sentence: string): Furniture | null => {
  const words = toPhraseKey(sentence.slice(0, longestOpening)).split(' ');
  if (!openings.has(words.slice(0, openingWords.fewest).join(' '))) return null;
  for (let count = openingWords.fewest; count <= Math.min(openingWords.most, words.length); count += 1) {
    const found = whole.get(words.slice(0, count).join(' '));
    if (found !== undefined) return found;
  }
  return null;
};

/** Whether a line is nothing but the name of a section of a paper. `• Politics` → true */
export const isSectionName = (line: string): boolean => sectionNames.has(toPhraseKey(line));

/** What a line announces, and the value on it: `''` when the label stands alone; `valueStart` is an offset in the line. */
export interface Label {
  kind: LabelKind;
  lang: string;
  value: string;
  valueStart: number;
}

const labelKinds: readonly LabelKind[] = [
  'author',
  'source',
  'published',
  'updated',
  'section',
  'tags',
  'photo',
  'latest',
];

const labels = new Map<string, { kind: LabelKind; lang: string }>();
/** Kind and key of a label → the languages that have it. */
const labelLanguages = new Map<string, string[]>();
for (const kind of labelKinds) {
  for (const { code, labels: own } of languages) {
    for (const label of own[kind]) {
      const key = toPhraseKey(label);
      if (!labels.has(key)) labels.set(key, { kind, lang: code });
      const known = labelLanguages.get(`${kind} ${key}`) ?? [];
      if (!known.includes(code)) labelLanguages.set(`${kind} ${key}`, [...known, code]);
    }
  }
}

/** What a word or a phrase announces when it is a label as a whole, or undefined. `Published on` → published */
export const findLabelKind = (phrase: string): LabelKind | undefined => readLabelKind(phrase) ?? undefined;

const readLabelKind = remember((phrase): LabelKind | null => labels.get(toPhraseKey(phrase))?.kind ?? null, 20_000);

/** Languages in which a phrase announces something of a kind. `Por` → es, pt */
export const findLabelLanguages = (phrase: string, kind: LabelKind): readonly string[] =>
  labelLanguages.get(`${kind} ${toPhraseKey(phrase)}`) ?? [];

/** Letters by which it is seen that a line begins with no label. */
const headLetters = 4;

/** Longest label, in words, and longest labelled line, in UTF-16 units. */
const longestLabel = 6;
const longestLabelledLine = 400;

const labelHeads = new Set([...labels.keys()].map((key) => key.slice(0, headLetters)));

/** Every label that a line can begin with is the beginning of its key. `by jane` → true */
export const mayBeginWithLabel = (key: string): boolean => {
  for (let letters = headLetters; letters > 0; letters -= 1) if (labelHeads.has(key.slice(0, letters))) return true;
  return false;
};

/** Recognises `label: value`, a label before a name or a date, or a label alone. `By Jane Doe` → author, `Jane Doe` */
export const findLabel = (line: string): Label | null => {
  if (line.length > longestLabelledLine) return null;
  const [start, end] = toBareRange(line);
  const key = toPhraseKey(line.slice(start, end));
  if (!mayBeginWithLabel(key)) return null;
  const alone = labels.get(key);
  if (alone !== undefined) return { ...alone, value: '', valueStart: line.length };
  return findMarkedLabel(line, start, end) ?? findOpenLabel(line, start, end);
};

/** `label: value`; picture credits also have a comma, or a full stop. */
const findMarkedLabel = (line: string, start: number, end: number): Label | null => {
  const mark = /[:：،,|]|(?<=\.)\s/u.exec(line.slice(start, end));
  if (mark === null) return null;
  const found = labels.get(toPhraseKey(line.slice(start, start + mark.index)));
  if (found === undefined || (!/[:：|]/u.test(mark[0]) && found.kind !== 'photo')) return null;
  return toLabel(found, line, start + mark.index + mark[0].length);
};

/** A label and a value with only a space between them, where the value shows by itself that it is one. */
const findOpenLabel = (line: string, start: number, end: number): Label | null => {
  const ends = [...line.slice(start, end).matchAll(/\s+(?=\S)/gu)].slice(0, longestLabel);
  for (const gap of ends.reverse()) {
    const found = labels.get(toPhraseKey(line.slice(start, start + gap.index)));
    if (found === undefined) continue;
    const label = toLabel(found, line, start + gap.index + gap[0].length);
    if (isValueOf(label, line.slice(start, start + gap.index))) return label;
  }
  return null;
};

/** The value without the marks around it; a byline ends where a date or a second statement begins. */
const toLabel = (found: { kind: LabelKind; lang: string }, line: string, from: number): Label => {
  const rest = line.slice(from);
  const [start] = toBareRange(rest);
  const cut = found.kind === 'author' ? rest.slice(start).search(/\s*(?:[|•·،,]\s|\s[-–—]\s|\p{Nd})/u) : -1;
  const value = (cut > 0 ? rest.slice(start, start + cut) : rest.slice(start)).trim();
  return { ...found, value, valueStart: value === '' ? line.length : from + start };
};

const isValueOf = ({ kind, value }: Label, label: string): boolean => {
  if (kind === 'author') return isName(value);
  if (kind === 'published' || kind === 'updated')
    return value.length <= 80 && /^\P{Ll}{0,24}\p{Nd}|\p{Nd}{4}/u.test(value);
  if (kind === 'latest') return /\s/u.test(label.trim()) && value.length <= 60 && !/[.!?؟]$/u.test(value);
  if (kind === 'photo') return /\s/u.test(label.trim()) && isName(value);
  return false;
};

/** Up to six words, each with a capital where the script has them, no sentence: particles such as `de` may be small. */
const isName = (value: string): boolean => {
  const words = value.split(/\s+/);
  if (words.length > 6 || value.length > 60 || /[.!?؟:؛;"“”«»]$|\p{Nd}/u.test(value)) return false;
  if (!/\p{Lu}|\p{Ll}/u.test(value)) return words.length <= 4 && /\p{L}{2}/u.test(value);
  return /^\p{Lu}/u.test(value) && words.filter((word) => /^\p{Ll}{4,}/u.test(word)).length === 0;
};
