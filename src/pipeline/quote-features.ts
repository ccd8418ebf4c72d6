import { fold } from '../text/fold.ts';
import { toWords, type Word } from '../text/words.ts';
import type { Stretch } from './pair-marks.ts';
import type { CountPrints, QuotingText } from './quoting-text.ts';
import { endOfSentence, startOfSentence } from './sentence-breaks.ts';
import { spansWithin } from './spans-within.ts';
import { announcesName, isAdverbial, isClauseWord, isFunctionWord } from './speech-words.ts';
import { createShareSteps, createSteps } from './title-steps.ts';

/** What stands beside a mark is looked for within this many characters. */
const near = 60;

/** Of a long quotation the first characters tell enough. */
const looked = 160;
/** No sentence is read farther than this many characters. */
const reach = 1000;

const wordSteps = createSteps('words', [1, 2, 3, 4, 6, 9, 14]);
const functionSteps = createSteps('function-words', [0, 1, 2, 4]);
const capitalSteps = createShareSteps('capitals', [0, 34, 67, 99]);
const beforeSteps = createSteps('verb-before', [0, 1, 2, 4, 8, 15]);
const afterSteps = createSteps('verb-after', [0, 1, 3, 6, 12]);
const repeatSteps = createSteps('printed', [1, 2]);
const sentenceSteps = createShareSteps('of-sentence', [9, 24, 49, 79]);
const besideSteps = createSteps('in-passage', [1, 3]);
/** Names have fewer words: they stand among quotations, too. */
const longerThanNames = 5;

const caseOf = (word: string): string =>
  /^\p{Lu}/u.test(word) ? 'capital' : /^\p{Ll}/u.test(word) ? 'small' : /^\p{N}/u.test(word) ? 'digit' : 'letter';

const endsLikeSpeech = /[.…。!?؟！？,،，]$/u;

/** The words themselves: how many, which capitals, what ends them. A few words need more of either to be speech than many. */
const shapeOf = (text: QuotingText, words: readonly Word[], inner: string): string[] => {
  const last = inner.at(-1) ?? '';
  const cased = words.filter(({ text: word }) => caseOf(word) !== 'letter');
  const capitals = cased.filter(({ text: word }) => caseOf(word) !== 'small').length;
  const rest = words.slice(1);
  const length = wordSteps(words.length);
  const first = caseOf(words[0]?.text ?? '');
  return [
    length,
    `${first}-${length}`,
    `${endsLikeSpeech.test(inner) ? 'pointed' : 'bare'}-${length}`,
    functionSteps(words.filter(({ text: word }) => isFunctionWord(fold(word), text.lang)).length),
    `first:${first}`,
    ...(cased.length > 0 ? [capitalSteps(capitals / cased.length)] : []),
    ...(rest.length > 0 && rest.every(({ text: word }) => caseOf(word) === 'small') ? ['small-rest'] : []),
    /[.…。]/u.test(last)
      ? 'ends:stop'
      : /[!?؟！？]/u.test(last)
        ? 'ends:cry'
        : /[,،，]/u.test(last)
          ? 'ends:comma'
          : 'ends:word',
    ...(/[,;:،؛–—]\s/u.test(inner) ? ['inner-mark'] : []),
    ...(/[=<>@]|^\d+$|[\p{L}\p{N}][./]\p{L}/u.test(inner) ? ['code'] : []),
  ];
};

const sideOf = (gap: string): string => {
  const mark = gap.trim();
  if (mark === '') return gap === '' ? 'joined' : 'space';
  if (/^[:：]/u.test(mark)) return 'colon';
  if (/^[,،，]/u.test(mark)) return 'comma';
  if (/^[.!?؟。！？…]/u.test(mark)) return 'stop';
  if (/^[([{]/u.test(mark)) return 'opened';
  if (/^[)\]}]/u.test(mark)) return 'closed';
  return /^[-–—]/u.test(mark) ? 'dash' : 'mark';
};

/** What kind of word stands beside the marks. */
const kindOf = (text: QuotingText, { text: word }: Word): string => {
  const key = fold(word);
  if (isClauseWord(key, text.lang)) return 'clause';
  if (isAdverbial(key, text.lang)) return 'adverbial';
  if (isFunctionWord(key, text.lang)) return 'function';
  return caseOf(word);
};

/** The marks and words right before and behind. */
const besideOf = (text: QuotingText, { start, from, to }: Stretch): string[] => {
  const lead = text.text.slice(Math.max(0, from - near), from);
  const rest = text.text.slice(to, to + near);
  const before = toWords(lead).at(-1);
  const after = toWords(rest)[0];
  const joint = before === undefined ? sideOf(lead) : sideOf(lead.slice(before.end));
  return [
    before === undefined
      ? 'before:nothing'
      : announcesName(lead, text.lang)
        ? 'before:announcer'
        : `before:${kindOf(text, before)}`,
    `lead:${joint}`,
    `${joint}-then-${caseOf(text.text.slice(start))}`,
    after === undefined ? 'after:nothing' : `after:${kindOf(text, after)}`,
    `rest:${after === undefined ? sideOf(rest) : sideOf(rest.slice(0, after.start))}`,
  ];
};

/** How far the verbs of speech in its sentence are. */
const verbsOf = (text: QuotingText, { from, to }: Stretch): string[] => {
  const start = Math.max(startOfSentence(text.breaks, from), from - reach);
  const end = Math.min(endOfSentence(text.breaks, to) ?? text.text.length, to + reach);
  const before = spansWithin(text.cues, start, from).at(-1);
  const [after] = spansWithin(text.cues, to, end);
  return [
    before === undefined ? 'no-verb-before' : beforeSteps(toWords(text.text.slice(before.end, from)).length),
    after === undefined ? 'no-verb-after' : afterSteps(toWords(text.text.slice(to, after.start)).length),
    ...(toWords(text.text.slice(start, from)).length === 0 ? ['opens-sentence'] : []),
  ];
};

/** How much of its sentence the words are, and whether somebody spoke in the sentence before. */
const sentenceOf = ({ text, breaks, cues }: QuotingText, { start, end, from, to }: Stretch): string[] => {
  const opens = startOfSentence(breaks, from);
  const share = (end - start) / Math.max(1, (endOfSentence(breaks, to) ?? text.length) - opens);
  if (opens === 0) return [sentenceSteps(share), 'first-sentence'];
  const before = spansWithin(cues, startOfSentence(breaks, Math.max(0, opens - 2)), opens);
  return [sentenceSteps(share), before.length > 0 ? 'verb-in-sentence-before' : 'no-verb-in-sentence-before'];
};

/** Where in its passage it stands, and among how many others. */
const placeOf = ({ edges, stretches }: QuotingText, stretch: Stretch, words: readonly Word[]): string[] => [
  stretches[0] === stretch ? 'passage:first' : 'passage:later',
  ...(words.length < longerThanNames ? [] : [besideSteps(stretches.length)]),
  ...(edges.firstWord >= stretch.from ? ['passage:opens'] : []),
  ...(edges.lastWord <= stretch.to ? ['passage:ends'] : []),
  ...(edges.stops ? [] : ['passage:without-stop']),
];

/** The names of everything that speaks for or against the words between quotation marks being somebody’s. */
export const quoteFeaturesOf = (text: QuotingText, stretch: Stretch, countPrints: CountPrints): ReadonlySet<string> => {
  const inner = text.text.slice(stretch.start, stretch.end);
  const words = toWords(inner.slice(0, looked));
  return new Set([
    ...shapeOf(text, words, inner),
    ...besideOf(text, stretch),
    ...verbsOf(text, stretch),
    ...sentenceOf(text, stretch),
    ...placeOf(text, stretch, words),
    ...(stretch.flaw === null ? [] : [stretch.flaw]),
    repeatSteps(words.length > 6 ? 1 : countPrints(inner)),
  ]);
};
