import type { Stretch } from './pair-marks.ts';
import { spansWithin } from './spans-within.ts';
import type { Cue } from './speech-cues.ts';

const opening = /^\s*[—–]\s*(?=[\p{Lu}¿¡«"“])/u;
/** The dash before the reporter’s words, behind a mark of the speech, and the one behind them. */
const interruption = /(?<=[,!?…»”"]|\p{L})\s?[—–]\s?(?=\p{Ll})/gu;
const resumption = /[.,;:]?\s?[—–]\s?/u;
/** The verb follows the dash within this many characters. */
const near = 24;

const trim = (text: string, start: number, end: number): Stretch | null => {
  const words = text.slice(start, end).trim();
  const from = start + text.slice(start, end).indexOf(words);
  return words === ''
    ? null
    : { start: from, end: from + words.length, from: start, to: from + words.length, flaw: null };
};

/**
 * The speech of a paragraph that begins with a dash, as French, Spanish and Russian print dialogue, where a verb of speech
 * follows a second dash: `— We leave, — said Roe. — Tomorrow.` → `We leave,`, `Tomorrow.`
 */
export const findDashSpeech = (text: string, readCues: () => readonly Cue[]): Stretch[] => {
  const open = opening.exec(text)?.[0].length;
  if (open === undefined) return [];
  const verb = [...text.matchAll(interruption)].find(
    ({ index, 0: dash }) => spansWithin(readCues(), index + dash.length, index + dash.length + near).length > 0,
  );
  if (verb === undefined || verb.index <= open) return [];
  const behind = verb.index + verb[0].length;
  const again = resumption.exec(text.slice(behind));
  const spoken = [
    trim(text, open, verb.index),
    ...(again === null ? [] : [trim(text, behind + again.index + again[0].length, text.length)]),
  ];
  return spoken.filter((one) => one !== null);
};
