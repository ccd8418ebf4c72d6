import {
  findFurniture,
  findLabelKind,
  findLabelLanguages,
  isSectionName,
  mayBeginWithLabel,
} from '../languages/furniture.ts';
import { languageOf } from '../languages/languages.ts';
import { toPhraseKey } from '../languages/phrase-pattern.ts';
import { fold } from '../text/fold.ts';
import { remember } from '../text/remember.ts';
import type { DateReading } from './date-reading.ts';
import { partsBetween } from './parts-between.ts';
import { plainWordsOf } from './plain-words.ts';

/** A person’s name printed on a line, or several joined by «and»: its place, and the label before it. */
export interface PrintedName {
  start: number;
  end: number;
  text: string;
  /** The words that announce an author right before it; `own` when the article’s language uses them so. */
  label: 'own' | 'foreign' | null;
}

/** Letters by which it is seen that a part begins with no label. */
const labelHead = 30;
/** Longest label, in words. */
const longestLabel = 5;
/** Most words of one name. */
const longestName = 5;
/** Small words inside names: particles and the conjunctions between two authors. */
const particles = new Set(
  'de del della di da do dos das du des la le van von der den ter ten zu zum el al bin ibn ben y e et und and en og och i a ve dan'.split(
    ' ',
  ),
);

/** Degrees in small letters behind `Dr.`, without their stop. */
const degrees = new Set('med rer nat phil jur ing habil dent vet pol theol oec'.split(' '));

/** A word ends where a handle or a long dash is glued to it: `Nadia Selim@nadia`. */
const wordPattern = /[^\s,،、@—–]+/gu;

/** What stands behind an author label at the beginning of a part: offset of the value, and whether the label is of the language. */
const findAuthorLabel = (part: string, lang: string): { end: number; own: boolean } | null => {
  const glued = /^\p{L}\p{Ll}{1,3}(?=\p{Lu})/u.exec(part)?.[0];
  if (glued !== undefined && findLabelLanguages(glued, 'author').includes(lang))
    return { end: glued.length, own: true };
  const opening = /^\p{L}+(?=\s+\p{Lu})/u.exec(part)?.[0];
  if (opening !== undefined && languageOf(lang)?.bylineWords?.includes(opening) === true)
    return { end: opening.length + 1, own: true };
  if (!mayBeginWithLabel(toPhraseKey(part.slice(0, labelHead)))) return null;
  const ends = [...part.matchAll(/[^\s:：]+/gu)].slice(0, longestLabel).map((word) => word.index + word[0].length);
  for (const end of ends.reverse()) {
    const phrase = part.slice(0, end);
    if (findLabelKind(phrase) !== 'author') continue;
    const marks = /^[\s:：]*/u.exec(part.slice(end))?.[0].length ?? 0;
    return { end: end + marks, own: findLabelLanguages(phrase, 'author').includes(lang) };
  }
  return null;
};

/** Where the label stands behind the name, what stands before it: offset of its end. `박지훈 기자` → 3 */
const findLabelBehind = (part: string, lang: string): number | null => {
  if (languageOf(lang)?.authorLabelBehind !== true) return null;
  const behind = /[\s　]+(\S+)$/u.exec(part);
  const label = behind?.[1];
  if (behind === null || label === undefined) return null;
  return findLabelLanguages(label, 'author').includes(lang) ? behind.index : null;
};

const nameWord = /^[\p{L}\p{M}.'’‘´-]+$/u;
const capital = /^\p{Lu}|^[dl]['’]\p{Lu}/u;

/** Name words from the beginning of a text: how far they reach, and how many they are. */
const readName = (text: string, lang: string): { end: number; words: number } => {
  const isCased = /\p{Lu}|\p{Ll}/u.test(text);
  const others = plainWordsOf(lang);
  let [end, words, at] = [0, 0, 0];
  for (const { 0: printed, index } of text.matchAll(wordPattern)) {
    const word = printed.length > 3 ? printed.replace(/[.;:]+$/u, '') : printed;
    const isDegree = words > 0 && degrees.has(word);
    const isParticle = isDegree || (words > 0 && particles.has(word.toLowerCase()));
    const isName = nameWord.test(word) && (isParticle || !others.has(fold(word))) && (!isCased || capital.test(word));
    if (text.slice(at, index).trim() !== '' || !(isName || isParticle)) break;
    const kind = findLabelKind(word);
    if (words > 0 && (kind === 'published' || kind === 'updated')) break;
    words += 1;
    at = index + (isDegree ? printed : word).length;
    if (isName) end = at;
    if (words === longestName * 2 || (word.length < printed.length && !isDegree)) break;
  }
  return { end, words };
};

/** Between the names of two authors. */
const joint = /^\s*[,،、&;]\s*/u;

/** A further author has a first and a last name, and is no role: `Nadia Selim, Omar Haddad and others`. */
const readNames = (text: string, lang: string): number => {
  let { end } = readName(text, lang);
  for (let mark = joint.exec(text.slice(end)); mark !== null && end > 0; mark = joint.exec(text.slice(end))) {
    const from = end + mark[0].length;
    const next = readName(text.slice(from), lang);
    const name = text.slice(from, from + next.end);
    if (next.words < 2 || findLabelKind(name.split(/\s+/u).at(-1) ?? '') !== undefined) break;
    end = from + next.end;
  }
  return end;
};

/** The rest of a time: `AM EST`. */
const clock = /^[ap]\.?m\.?(?:\s|$)/iu;

const isUsable = (name: string): boolean =>
  /\p{L}\p{M}*\p{L}/u.test(name) &&
  !clock.test(name) &&
  findFurniture(name) === null &&
  !isSectionName(name) &&
  findLabelKind(name) === undefined;

/** A whole name is one word in these scripts: 박지훈, 陈立文. */
const wholeName = /^[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2,6}$/u;

/** How many words a name has, as other scripts count. */
export const countNameWords = (name: string): number => (wholeName.test(name) ? 2 : name.split(/\s+/u).length);

/** The name at the beginning of a line, below one that is nothing but the label of an author; a single word is the place of a correspondent. */
export const findLabelledName = (line: string, lang: string): PrintedName | null => {
  const end = readNames(line, lang);
  const text = line.slice(0, end);
  return end === 0 || countNameWords(text) < 2 || !isUsable(text) ? null : { start: 0, end, text, label: 'own' };
};

/** The name in a part of a line, with its place in that part. */
const readPart = (part: string, lang: string): PrintedName | null => {
  const to = findLabelBehind(part, lang);
  const text = part.slice(0, to ?? part.length);
  const label = to === null ? findAuthorLabel(text, lang) : { end: 0, own: true };
  if (label !== null && findFurniture(part)?.kind === 'menu') return null;
  const start = label?.end ?? 0;
  const rest = text.slice(start);
  const { words, ...first } = readName(rest, lang);
  const end = label === null ? first.end : readNames(rest, lang);
  const name = rest.slice(0, end);
  const behind = rest.slice(end).trim();
  if (end === 0 || !isUsable(name) || (label === null && words < 2)) return null;
  if (label === null && (words > longestName || !/^(?:$|[,，(@])/u.test(behind))) return null;
  return { start, end: start + end, text: name, label: label === null ? null : label.own ? 'own' : 'foreign' };
};

/** As many parts of lines are remembered for each language: pages of one site share most of theirs. */
const mostParts = 5_000;

const readers = new Map<string, (part: string) => PrintedName | null>();

const readerOf = (lang: string): ((part: string) => PrintedName | null) => {
  const reader = readers.get(lang) ?? remember((part) => readPart(part, lang), mostParts);
  readers.set(lang, reader);
  return reader;
};

/**
 * The names on a line that may be its author's: beside a label, or making up a part of the line between bars, commas
 * and dates. `By Nadia Selim | 3 March 2024` → `Nadia Selim`, label `own`
 */
export const findPrintedNames = (line: string, dates: readonly DateReading[], lang: string): PrintedName[] => {
  const read = readerOf(lang);
  return partsBetween(line, dates).flatMap(({ text, at }) => {
    const name = read(text);
    return name === null ? [] : [{ ...name, start: at + name.start, end: at + name.end }];
  });
};
