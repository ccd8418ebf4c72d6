import { languageOf } from '../../languages/languages.ts';
import { wordsOf } from '../../text/words-of.ts';
import { dateLinesOf } from '../date-lines-of.ts';
import { countRepeats, isProse, type OpenEntry, type Page } from '../page.ts';

/** What is looked up once of a non-blank line and used by many columns. */
export interface LineFacts {
  entry: OpenEntry;
  /** At most `mostWords`. */
  words: number;
  /** It stops like a sentence or holds the end of one. */
  sentence: boolean;
  /** Sentences that stand once on the page and that no rule or list knows as something else. */
  prose: boolean;
  proseWords: number;
  /** A list or a rule knows it as furniture. */
  furniture: boolean;
  /** Neither long nor a sentence: a menu word, a heading, a name. */
  short: boolean;
  date: boolean;
  repeats: number;
  /** Folded words of its beginning. */
  terms: readonly string[];
  /** Its different words without function words and very short ones. */
  content: readonly string[];
  contentSet: ReadonlySet<string>;
  /** Share of function words of the page's language among its words; -1 in a language whose words are not known. */
  functionShare: number;
}

const mostWords = 120;
const mostProseWords = 80;
/** Words of a line of prose: fewer make a heading or a menu entry. */
const shortLine = 10;
/** UTF-16 units of a line whose words are looked at, and words that are counted for the share. */
const lookedAt = 800;
const counted = 60;

/** The non-blank lines of a page with what is known of each, in order. */
export const toLineFacts = (page: Page, lang: string): LineFacts[] => {
  const dates = dateLinesOf(page, lang);
  const functionWords = functionWordsOf(lang);
  return page.entries
    .filter(({ bare }) => bare !== '')
    .map((entry) => {
      const words = Math.min(mostWords, entry.words);
      const sentence = entry.stops || entry.innerStops > 0;
      const furniture = entry.furniture !== null || entry.verdict?.fate === 'dropped';
      const repeats = countRepeats(page, entry);
      const prose = isProse(entry) && repeats === 1 && !furniture;
      const terms = wordsOf(entry.bare.slice(0, lookedAt));
      const contentSet = toContent(terms, functionWords);
      return {
        entry,
        words,
        sentence,
        prose,
        proseWords: prose ? Math.min(mostProseWords, words) : 0,
        furniture,
        short: words < shortLine && !sentence,
        date: dates.has(entry.index),
        repeats,
        terms,
        content: [...contentSet],
        contentSet,
        functionShare: shareOf(terms, functionWords),
      };
    });
};

/** A Latin word of three letters or fewer says little; other scripts write less per word. */
const isContent = (word: string): boolean => word.length > 3 || word.charCodeAt(0) > 0x24f;

const toContent = (terms: readonly string[], functionWords: ReadonlySet<string> | null): Set<string> => {
  const content = new Set<string>();
  for (const word of terms) if (isContent(word) && functionWords?.has(word) !== true) content.add(word);
  return content;
};

const shareOf = (terms: readonly string[], functionWords: ReadonlySet<string> | null): number => {
  if (functionWords === null) return -1;
  const looked = Math.min(counted, terms.length);
  let found = 0;
  for (let at = 0; at < looked; at += 1) if (functionWords.has(terms[at] ?? '')) found += 1;
  return looked === 0 ? 0 : found / looked;
};

const known = new Map<string, ReadonlySet<string> | null>();

const functionWordsOf = (lang: string): ReadonlySet<string> | null => {
  const before = known.get(lang);
  if (before !== undefined) return before;
  const words = languageOf(lang)?.functionWords;
  const folded = words === undefined ? null : new Set(words.flatMap(wordsOf));
  known.set(lang, folded);
  return folded;
};
