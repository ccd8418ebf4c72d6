import type { Correction } from '../schema/correction.ts';
import type { Problem } from '../schema/ledger.ts';
import { type Fix, type Reason, toPaste } from './to-paste.ts';
import type { Found } from './types.ts';

/** A decision that a person should look at, and what would settle it. */
export interface Doubt {
  /** Id of the problem. */
  rule: string;
  line: number | null;
  message: string;
  /** When the fix is right: `if it is text of the article`. */
  when: string;
  fix: Fix;
  /** What the sidecar then gives as its reason. */
  why: Reason;
}

/** Below this a value is hardly better than a guess: half of the languages and two thirds of the titles found with less are wrong. */
const guess = 0.2;

/** A value that stands in for a lost one, or that is hardly surer than another: a person who states it says something new. */
export const isGuess = ({ by, confidence = 1 }: Found<unknown>): boolean =>
  by === 'first-sentence' || confidence < guess;

/** What is shown of a line in a problem. */
const shown = 80;

/** A line cut to what a message shows. */
export const shorten = (text: string): string => (text.length > shown ? `${text.slice(0, shown)}…` : text);

/** The doubts of one dump as warnings whose hints can be pasted into its sidecar. */
export const toProblems = (doubts: readonly Doubt[], path: string, sidecar: Correction | undefined): Problem[] =>
  doubts.map(({ rule, line, message, when, fix, why }) => {
    const place = path.replace(/\.[^.]*$/, '.yaml');
    const where = sidecar === undefined ? place : `${place}, in place of the same keys`;
    const hint = `${when}, write into ${where}:\n${toPaste(fix, why, sidecar)}`;
    return { severity: 'warning', rule, file: path, line, message, hint };
  });
