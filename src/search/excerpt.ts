import { toSearchForms } from '../text/search-forms.ts';
import { toWords, type Word } from '../text/words.ts';

/** A stretch of a text, marked where it answers the question. */
export interface Stretch {
  text: string;
  isMatch: boolean;
}

/** Words shown before and after the first match. */
const before = 8;
const after = 28;
/** A typed word finds longer ones from so many letters on. */
const shortestBeginning = 3;

const toAsked = (question: string): ReadonlySet<string> =>
  new Set(toWords(question).flatMap(({ text }) => toSearchForms(text)));

const isMatch = (word: string, asked: ReadonlySet<string>): boolean =>
  toSearchForms(word).some(
    (form) => asked.has(form) || [...asked].some((one) => one.length >= shortestBeginning && form.startsWith(one)),
  );

/** Whether a text holds a word that is asked for. */
export const hasMatch = (text: string, question: string): boolean =>
  markMatches(text, question).some((stretch) => stretch.isMatch);

/** Cuts a text into marked and unmarked stretches. */
export const markMatches = (text: string, question: string): Stretch[] => {
  const asked = toAsked(question);
  const stretches: Stretch[] = [];
  let from = 0;
  for (const word of toWords(text).filter((one) => isMatch(one.text, asked))) {
    if (word.start > from) stretches.push({ text: text.slice(from, word.start), isMatch: false });
    stretches.push({ text: word.text, isMatch: true });
    from = word.end;
  }
  return from < text.length ? [...stretches, { text: text.slice(from), isMatch: false }] : stretches;
};

/** The part of a text around its first match, or its beginning; cut between words, with … where something was left out. */
export const toExcerpt = (text: string, question: string): Stretch[] => {
  const asked = toAsked(question);
  const words = toWords(text);
  const found = Math.max(
    0,
    words.findIndex((word) => isMatch(word.text, asked)),
  );
  const first = words[Math.max(0, found - before)] as Word | undefined;
  const last = words[Math.min(words.length - 1, found + after)];
  if (first === undefined || last === undefined) return [];
  const start = first === words[0] ? 0 : first.start;
  const end = last === words.at(-1) ? text.length : last.end;
  const part = `${start > 0 ? '… ' : ''}${text.slice(start, end)}${end < text.length ? ' …' : ''}`;
  return markMatches(part, question);
};

/** Names that are shown of one thing. */
const mostNames = 8;

/** Some of the names of one thing, those that answer the question first, each cut into its stretches: names of several scripts are no running text. */
export const toNamesShown = (names: readonly string[], question: string): Stretch[][] => {
  const marked = [...new Set(names)].map((name) => markMatches(name, question));
  const answers = (stretches: readonly Stretch[]): boolean => stretches.some((stretch) => stretch.isMatch);
  return marked.toSorted((a, b) => Number(answers(b)) - Number(answers(a))).slice(0, mostNames);
};
