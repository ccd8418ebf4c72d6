import { findSpeakers } from './attribute-quote.ts';
import type { QuotingText } from './quoting-text.ts';
import { isSame, type Speaker } from './read-subject.ts';
import { endOfSentence, startOfSentence } from './sentence-breaks.ts';

const hasCapital = /\p{Lu}/u;

/** Whoever a stretch of text last says to speak, also where the words themselves are not quoted. */
const lastSpeakerIn = (text: QuotingText, from: number, to: number): Speaker | null => {
  let speaker: Speaker | null = null;
  for (let start = from; start < to; ) {
    const end = Math.min(endOfSentence(text.breaks, start) ?? to, to);
    const subject = findSpeakers(text, Math.max(start, startOfSentence(text.breaks, start)), end).at(-1);
    if (subject !== undefined && !isSame(subject) && (subject.entity !== null || hasCapital.test(subject.text)))
      speaker = subject;
    start = end + 1;
  }
  return speaker;
};

/** Remembers whom an article last said to speak. */
interface Listener {
  /** Text between quotations; it is read only when somebody asks. */
  pass: (text: QuotingText, from: number, to: number) => void;
  /** A quotation whose speaker is known. */
  hear: (speaker: Speaker) => void;
  /** Whoever spoke last. */
  last: () => Speaker | null;
}

/** A listener who has heard nothing yet. */
export const createSpeakerListener = (): Listener => {
  let known: Speaker | null = null;
  let unread: (readonly [text: QuotingText, from: number, to: number])[] = [];
  return {
    pass: (...stretch) => {
      unread.push(stretch);
    },
    hear: (speaker) => {
      known = speaker;
      unread = [];
    },
    last: () => {
      let found: Speaker | null = null;
      while (found === null && unread.length > 0) {
        const stretch = unread.pop();
        if (stretch !== undefined) found = lastSpeakerIn(...stretch);
      }
      unread = [];
      known = found ?? known;
      return known;
    },
  };
};
