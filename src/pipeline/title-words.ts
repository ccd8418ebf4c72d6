import { wordsOfFolded } from '../text/words-of.ts';
import { isProse, type OpenEntry } from './page.ts';
import { type PageWords, rarityOf } from './page-words.ts';
import { wordsOfLine } from './see-line.ts';
import type { TitleCandidate, TitleSearch } from './title-candidates.ts';
import { createShareSteps, createSteps } from './title-steps.ts';

/** The steps of what is counted. */
const step = {
  textShare: createShareSteps('text-share', [0, 15, 30, 45, 60, 80]),
  textRare: createShareSteps('text-rare', [0, 20, 40, 60, 80]),
  textWords: createSteps('text-words', [0, 1, 2, 3, 4, 6, 8]),
  leadShare: createShareSteps('lead-share', [0, 12, 25, 40, 55, 75]),
  leadRare: createShareSteps('lead-rare', [0, 15, 30, 50, 70]),
  aboveShares: createShareSteps('above-shares', [0, 20, 40, 60, 80]),
  belowShares: createShareSteps('below-shares', [0, 20, 40, 60, 80]),
  standfirst: createSteps('standfirst', [0, 1, 2, 3]),
  topHolds: createShareSteps('top-holds', [0, 30, 50, 70, 90, 99]),
  topAlike: createShareSteps('top-alike', [0, 20, 35, 50, 65, 80, 95]),
  top: createSteps('top', [0, 1, 4]),
};

/** The words of an article's text, and those of its beginning. */
export interface TextWords {
  counts: ReadonlyMap<string, number>;
  lead: ReadonlySet<string>;
}

/** Letters of a text that are read, and words of it that are its beginning. */
const longest = { text: 8_000, lead: 900, leadWords: 90 } as const;

/** The words that a title may take up. */
export const toTextWords = ({ page, body }: TitleSearch): TextWords => {
  const entries = page.entries.slice(body.first, body.last + 1);
  const counts = new Map<string, number>();
  for (const word of sample(entries, longest.text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const lead = sample(entries.filter(isProse), longest.lead).slice(0, longest.leadWords);
  return { counts, lead: new Set(lead) };
};

/** The words of the first letters of some lines. */
const sample = (entries: readonly OpenEntry[], letters: number): string[] => {
  const words: string[] = [];
  let left = letters;
  for (const entry of entries) {
    if (left <= 0) break;
    const { length } = entry.folded;
    words.push(...(length <= left ? wordsOfLine(entry) : wordsOfFolded(entry.folded.slice(0, left))));
    left -= length + 1;
  }
  return words;
};

/** Of letters that make words of two, every word counts; of others only those of three letters and more. */
const isTelling = (word: string): boolean =>
  word.length > 2 || /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Hangul}]/u.test(word);

/** A line of fewer words, or of words less rare, cannot reach the full share: two words are met again by chance. */
const fullShare = { words: 4, rarity: 8 } as const;

interface Shared {
  count: number;
  share: number;
  rareShare: number;
}

const toShared = ({ pageWords }: TitleSearch, words: readonly string[], holds: (word: string) => boolean): Shared => {
  const telling = words.filter(isTelling);
  const shared = telling.filter(holds);
  const rarity = (some: readonly string[]): number => some.reduce((sum, word) => sum + rarityOf(pageWords, word), 0);
  return {
    count: shared.length,
    share: telling.length < 2 ? 0 : shared.length / Math.max(telling.length, fullShare.words),
    rareShare: rarity(shared) / Math.max(rarity(telling), fullShare.rarity),
  };
};

/** What the text takes up of a line: the line's own words do not count where it stands in the text. */
export const featuresOfText = (candidate: TitleCandidate, search: TitleSearch, text: TextWords): string[] => {
  const own = candidate.side === 'inside' ? 1 : 0;
  const whole = toShared(search, candidate.words, (word) => (text.counts.get(word) ?? 0) > own);
  const lead = toShared(search, candidate.words, (word) => text.lead.has(word));
  return [
    step.textShare(whole.share),
    step.textRare(whole.rareShare),
    step.textWords(whole.count),
    step.leadShare(lead.share),
    step.leadRare(lead.rareShare),
    step.standfirst(countStandfirst(candidate, search)),
    step.aboveShares(shareBeside(candidate, search, text, -1)),
    step.belowShares(shareBeside(candidate, search, text, 1)),
  ];
};

/** Lines beside a line among which another headline is looked for. */
const beside = 6;

/** How much of the best headline beside a line, above it or below, the text takes up. */
const shareBeside = (
  { at, shape }: TitleCandidate,
  search: TitleSearch,
  { counts }: TextWords,
  way: 1 | -1,
): number => {
  const { lines, pageWords, first } = search;
  const shares = Array.from({ length: beside }, (_, count) => {
    const place = at + way * (count + 1);
    const line = lines[place];
    if (line === undefined || !line.isHeadline || !line.isOpen || line.entry.folded === shape.folded) return 0;
    const own = place >= first ? 1 : 0;
    return toShared(search, pageWords.words[place] ?? [], (word) => (counts.get(word) ?? 0) > own).rareShare;
  });
  return Math.max(...shares);
};

/** Lines below a title among which its standfirst stands, and words that the standfirst has. */
const standfirst = { reach: 7, words: 10 } as const;

const countStandfirst = ({ at, words }: TitleCandidate, { pageWords }: TitleSearch): number => {
  const counts = pageWords.lines.slice(at + 1, at + 1 + standfirst.reach).map((line, below) => {
    if (line.words < standfirst.words) return 0;
    const own = setOf(pageWords, at + 1 + below, line);
    return words.filter((word) => word.length > 2 && own.has(word)).length;
  });
  return Math.max(0, ...counts);
};

/** The words of one of the lines of a page, or of its beginning; several lines above ask for them. */
const setOf = ({ words, sets }: PageWords, at: number, line: OpenEntry): ReadonlySet<string> => {
  const known = words[at] ?? [];
  const own = sets.get(at) ?? new Set(known.length > 0 ? known : wordsOfFolded(line.folded.slice(0, longest.lead)));
  sets.set(at, own);
  return own;
};

const pageTitle = ['page-title:0', 'page-title:1', 'page-title:2', 'page-title:3'];

/** Words of one of the first lines of a page. */
const wordsOfTop = ({ lines, words }: PageWords, line: OpenEntry): readonly string[] =>
  words[lines.indexOf(line)] ?? [];

/** How the first lines of the page, where browsers save its own title, agree with a line below them. */
export const featuresOfTop = ({ entry, shape, words }: TitleCandidate, { top, pageWords }: TitleSearch): string[] => {
  const isCut = shape.bare.length < entry.bare.length;
  const others = top.filter(({ index }) => index < entry.index || (isCut && index === entry.index));
  const alike = others
    .filter(({ words: count }) => words.length > 1 && count > 2)
    .map((line) => {
      const own = wordsOfTop(pageWords, line);
      return { shared: words.filter((word) => own.includes(word)).length, count: own.length };
    });
  const place = top.indexOf(entry);
  return [
    pageTitle[Math.max(0, ...others.map((line) => toLikeness(line, shape.folded)))] ?? '',
    step.topHolds(Math.max(0, ...alike.map(({ shared }) => shared / Math.max(3, words.length)))),
    step.topAlike(Math.max(0, ...alike.map(({ shared, count }) => (2 * shared) / (words.length + count)))),
    place === -1 ? 'top:far' : step.top(place),
    ...(isCut ? ['site-name'] : []),
  ];
};

/** Letters from which on a line is found inside another one. */
const longPart = 15;

/** 3: the line and a site's name behind a mark; 2: the same or a part; 1: the same short words; 0: another line. */
const toLikeness = (line: OpenEntry, folded: string): number => {
  if (line.folded === folded) return line.words > 2 ? 2 : 1;
  if (line.folded.startsWith(folded) && /^\s*[^\p{L}\p{N}\s]/u.test(line.folded.slice(folded.length))) return 3;
  return folded.length >= longPart && line.folded.includes(folded) ? 2 : 0;
};
