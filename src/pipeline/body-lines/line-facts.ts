import { languageOf } from '../../languages/languages.ts';
import { wordsOf } from '../../text/words-of.ts';
import { dateLinesOf } from '../date-lines-of.ts';
import { countRepeats, isProse, type OpenEntry, type Page } from '../page.ts';
import { startWordNumbers, type WordNumbers } from './word-numbers.ts';

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
  /** Its words by their numbers on the page, in order. */
  numbers: readonly number[];
  /** Numbers of its different words without function words and very short ones. */
  content: readonly number[];
  /** Share of function words of the page's language among its words; -1 in a language whose words are not known. */
  functionShare: number;
}

const mostWords = 120;
const mostProseWords = 80;
/** Words of a line of prose: fewer make a heading or a menu entry. */
const shortLine = 10;
/** Words that are counted for the share. */
const counted = 60;

/** The non-blank lines of a page with what is known of each, in order. */
export const toLineFacts = (page: Page, lang: string): LineFacts[] => {
  const dates = dateLinesOf(page, lang);
  const functionWords = functionWordsOf(lang);
  const known = startWordNumbers(functionWords ?? new Set());
  return page.entries
    .filter(({ bare }) => bare !== '')
    .map((entry) => {
      const words = Math.min(mostWords, entry.words);
      const sentence = entry.stops || entry.innerStops > 0;
      const furniture = entry.furniture !== null || entry.verdict?.fate === 'dropped';
      const repeats = countRepeats(page, entry);
      const prose = isProse(entry) && repeats === 1 && !furniture;
      const numbers = entry.terms.map(known.numberOf);
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
        numbers,
        content: known.contentOf(numbers),
        functionShare: functionWords === null ? -1 : shareOf(numbers, known),
      };
    });
};

const shareOf = (numbers: readonly number[], { isFunctionWord }: WordNumbers): number => {
  const looked = Math.min(counted, numbers.length);
  let found = 0;
  for (let at = 0; at < looked; at += 1) if (isFunctionWord(numbers[at] ?? 0)) found += 1;
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
