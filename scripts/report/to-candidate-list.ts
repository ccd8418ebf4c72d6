import type { Candidate } from '../../src/schema/candidate.ts';
import { printable } from './print-problems.ts';

/** Names that are printed; a report holds all. */
const printed = 10;
const width = 50;

/**
 * Likely names that no file of the catalogue holds, those that readers see first, as the end of a summary; empty when
 * there is none to show.
 *
 *     articles  mentions  candidate
 *            3         7  people/nadia-selim  Nadia Selim
 */
export const toCandidateList = (candidates: readonly Candidate[]): string => {
  const shown = candidates.filter((candidate) => candidate.shown);
  if (shown.length === 0) return '';
  const rest = `${shown.length} shown as not yet reviewed, ${candidates.length - shown.length} more in the file of --report`;
  return [
    `Likely names that no file of the catalogue holds (${rest}):`,
    '  articles  mentions  candidate',
    ...shown.slice(0, printed).map(toRow),
    'npm run new -- entity people/NAME --from CANDIDATE writes the file that confirms one.',
  ].join('\n');
};

const toRow = ({ id, label, articles, mentions }: Candidate): string => {
  const cut = label.length > width ? `${label.slice(0, width)}…` : label;
  return `${String(articles.length).padStart(10)}${String(mentions).padStart(10)}  ${id}  ${printable(cut)}`;
};
