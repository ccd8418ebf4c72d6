import type { FurnitureKind } from '../../src/languages/language.ts';
import { languageOf } from '../../src/languages/languages.ts';
import type { Line } from '../../src/pipeline/types.ts';
import { wordsOf } from '../../src/text/words-of.ts';
import { type Gold, other, text, toLineLabels } from './line-labels.ts';

/** A dump and what is known of its text. */
export interface KnownDump {
  raw: readonly Line[];
  gold: Gold;
}

/** Lines as a dump holds them. */
export const toLines = (lines: readonly string[]): Line[] => lines.map((line, at) => ({ line: at + 1, text: line }));

/** The lines of a dump, and which of them are text. */
export const readDump = ({ raw, gold }: KnownDump): { lines: string[]; labels: Int8Array } => {
  const lines = raw.map((line) => line.text);
  return { lines, labels: toLineLabels(lines, gold) };
};

/** Lines around a text that a person who copies only the text takes along. */
const takenAlong = [0, 1, 3, 8] as const;

/** The same page as someone pastes it who copies the text alone: with few lines above and below it, or none. */
export const cutOut = (dump: KnownDump): Line[] => {
  const { lines, labels } = readDump(dump);
  const [first, last] = [labels.indexOf(text), labels.lastIndexOf(text)];
  const [above, below] = [takenAlong[first % takenAlong.length] ?? 0, takenAlong[last % takenAlong.length] ?? 0];
  return first === -1 ? [] : toLines(lines.slice(Math.max(0, first - above), last + 1 + below));
};

/** Words of a headline. */
const [fewest, most] = [4, 16];
/** A text of fewer lines is hardly interrupted. */
const shortestText = 4;
const mostHeadlines = 3;

/** A line of so many words that stops like no sentence. */
export const isHeadline = (line: string): boolean => {
  const words = wordsOf(line).length;
  return words >= fewest && words <= most && !/[.!?。:؟।]\s*$/u.test(line);
};

/** Phrases of a kind in the language of the page, as they are printed; none where they are not known. */
const phrasesOf = (lang: string, kind: FurnitureKind): string[] =>
  (languageOf(lang)?.furniture[kind] ?? []).filter((phrase) => !/[…#]/u.test(phrase));

/** So many of a list, from a place on and round to its beginning. */
export const take = <T>(list: readonly T[], turn: number, count: number): T[] =>
  list.length === 0 ? [] : Array.from({ length: count }, (_, at) => list[(turn + at) % list.length] as T);

/** «Read also», every other time with a colon. */
export const toHeading = (lang: string, turn: number): string[] =>
  take(phrasesOf(lang, 'related'), turn, 1).map((phrase) =>
    phrase.endsWith(':') || turn % 2 === 0 ? phrase : `${phrase}:`,
  );

/** What sites put between paragraphs to be pressed. */
const buttons: readonly FurnitureKind[] = ['share', 'newsletter', 'app-promo', 'advertisement'];

const toButtons = (lang: string, turn: number): string[] =>
  take(buttons, turn, 1 + (turn % 2)).flatMap((kind) => take(phrasesOf(lang, kind), turn, 1));

/** «Story continues below advertisement», above every other one of the things that interrupt a text. */
const toContinues = (lang: string, turn: number): string[] =>
  turn % 2 === 0 ? [] : take(phrasesOf(lang, 'continues'), turn >> 1, 1);

/** Day and hour as the language writes them. */
const toTime = (lang: string, turn: number): string =>
  new Intl.DateTimeFormat(lang, {
    ...{ day: 'numeric', month: 'long', hour: 'numeric', minute: 'numeric' },
    timeZone: 'UTC',
  }).format(Date.UTC(2024, turn % 12, 1 + (turn % 28), turn % 24, turn % 60));

/** «Read also: Council plans a second tram line» */
const toPointer = (headlines: readonly string[], lang: string, turn: number): string[] =>
  toHeading(lang, turn).flatMap((heading) =>
    headlines.slice(0, 1).map((one) => `${heading.replace(/:$/, '')}: ${one}`),
  );

/** What stands between two paragraphs: a headline with its time; buttons; a headline behind «Read also:», or several below it. */
const toInterruption = (headlines: readonly string[], lang: string, turn: number): string[] => {
  if (turn % 5 === 0) return [...toContinues(lang, turn), ...headlines.slice(0, 1), toTime(lang, turn)];
  if (turn % 5 === 1) return [...toContinues(lang, turn), ...toButtons(lang, turn)];
  if (turn % 5 === 2) return toPointer(headlines, lang, turn);
  return [...toHeading(lang, turn), ...headlines.slice(0, 1 + (turn % mostHeadlines))];
};

/**
 * The same page as sites print it that interrupt a text for other things. The headlines are those that the page prints
 * elsewhere. Nothing where it has none, or hardly a text.
 */
export const interrupt = (dump: KnownDump, lang: string): Line[] => {
  const { lines, labels } = readDump(dump);
  const ofText = lines.flatMap((_, at) => (labels[at] === text ? [at] : []));
  const headlines = lines.filter((line, at) => labels[at] === other && isHeadline(line));
  if (ofText.length < shortestText || headlines.length === 0) return [];
  const turn = lines.length + ofText.length;
  const below = ofText[turn % (ofText.length - 1)] ?? 0;
  const chosen = headlines.slice(turn % headlines.length);
  return toLines([...lines.slice(0, below + 1), ...toInterruption(chosen, lang, turn), ...lines.slice(below + 1)]);
};
