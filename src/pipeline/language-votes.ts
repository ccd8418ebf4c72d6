import { kindsAt, unitKinds } from '../text/unit-kinds.ts';
import { addWord, findWord, newWordTable, type WordTable } from '../text/word-table.ts';
import { clues, type LanguageClues } from './language-clues.ts';

/** The languages by the script in which they are written. */
export const byScript = Map.groupBy(clues, ({ script }) =>
  script === 'Jpan' ? 'Kana' : script === 'Hans' || script === 'Hant' ? 'Hani' : script,
);

/** What speaks for some languages, each by its place in `clues`, and how loudly. */
type Votes = readonly (readonly [place: number, weight: number])[];

/** The place of each language in `clues`. */
export const places = new Map(clues.map((clue, place) => [clue, place]));

/** The words of the languages of a script, and by their numbers what they say. */
interface WordVotes {
  numbers: WordTable;
  votes: Votes[];
}

/** A word speaks the louder for a language the fewer others use it. */
const toWordVotes = (candidates: readonly LanguageClues[]): WordVotes => {
  const byWord = new Map<string, Set<number>>();
  for (const clue of candidates) {
    for (const word of clue.words) byWord.set(word, (byWord.get(word) ?? new Set()).add(places.get(clue) ?? 0));
  }
  const [numbers, votes]: [WordTable, Votes[]] = [newWordTable(), []];
  for (const [word, users] of byWord) {
    const letters = Uint16Array.from(word.split(''), (letter) => letter.charCodeAt(0));
    const number = addWord(numbers, letters, 0, letters.length);
    votes[number] = [...users].map((place) => [place, 1 / users.size]);
  }
  return { numbers, votes };
};

const wordVotes = new Map([...byScript].map(([script, candidates]) => [script, toWordVotes(candidates)]));

const apostrophe = "'".charCodeAt(0);
const printedApostrophe = '’'.charCodeAt(0);

const isOfWord = (kinds: number, unit: number): boolean =>
  (kinds & unitKinds.mark) !== 0 ||
  ((kinds & unitKinds.letter) !== 0 && (kinds & unitKinds.number) === 0) ||
  unit === apostrophe;

/** What each word of a text says, one word after the other. */
const readVotes = (text: string, { numbers, votes }: WordVotes): (Votes | undefined)[] => {
  const { length } = text;
  const letters = new Uint16Array(length);
  const found: (Votes | undefined)[] = [];
  let start = 0;
  for (let at = 0, next = 0; at < length; at = next) {
    const kinds = kindsAt(text, at);
    next = at + ((kinds & unitKinds.pair) === 0 ? 1 : 2);
    const unit = text.charCodeAt(at);
    letters[at] = unit === printedApostrophe ? apostrophe : unit;
    if (next > at + 1) letters[at + 1] = text.charCodeAt(at + 1);
    if (isOfWord(kinds, letters[at] as number)) continue;
    if (start < at) found.push(votes[findWord(numbers, letters, start, at)]);
    start = next;
  }
  if (start < length) found.push(votes[findWord(numbers, letters, start, length)]);
  return found;
};

/** The share of a text's words that speak for each language, by its place in `clues`. */
export const countWords = (text: string, script: string): { votes: Float64Array; words: number } => {
  const known = wordVotes.get(script);
  const said = known === undefined ? [] : readVotes(text, known);
  const votes = new Float64Array(clues.length);
  for (const word of said)
    for (const [place, weight] of word ?? none) votes[place] = (votes[place] ?? 0) + weight / said.length;
  return { votes, words: said.length };
};

const none: Votes = [];

/** The languages, by their places in `clues`, that have a letter in a list of theirs. */
const toUsers = (lettersOf: (clue: LanguageClues) => string): Map<string, number[]> => {
  const users = new Map<string, number[]>();
  for (const [place, clue] of clues.entries())
    for (const letter of lettersOf(clue)) users.set(letter, [...(users.get(letter) ?? []), place]);
  return users;
};

const nobody: readonly number[] = [];

const toShares = (users: ReadonlyMap<string, readonly number[]>, counts: ReadonlyMap<string, number>): Float64Array => {
  const found = new Float64Array(clues.length);
  let total = 0;
  for (const [letter, count] of counts) {
    total += count;
    for (const place of users.get(letter) ?? nobody) found[place] = (found[place] ?? 0) + count;
  }
  return found.map((count) => Math.min(1, (count / total) * 20));
};

const usersOfOwn = toUsers(({ letters }) => letters);
const usersOfForeign = toUsers(({ foreign }) => foreign);

/** The share of letters that each language has and its neighbours lack, by its place in `clues`, counted so that a few are enough. */
export const shareOfOwn = (counts: ReadonlyMap<string, number>): Float64Array => toShares(usersOfOwn, counts);

/** The share of letters that each language does not have, counted alike. */
export const shareOfForeign = (counts: ReadonlyMap<string, number>): Float64Array => toShares(usersOfForeign, counts);
