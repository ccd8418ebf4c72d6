import type { LearntLine } from '../../schema/furniture.ts';
import type { Problem } from '../../schema/ledger.ts';
import type { Known } from '../types.ts';
import { holdsLine } from './holds-line.ts';
import { learnFurniture, type SiteLines } from './learn-furniture.ts';
import type { PrintedCorpus, PrintedDump } from './printed-dump.ts';

/** What is shown of a line in a problem. */
const shown = 60;

const shorten = (text: string): string => (text.length > shown ? `${text.slice(0, shown)}…` : text);

/** What a person should do about learnt furniture: proofs that prove nothing any more, lines that wait to be learnt. */
export const checkFurniture = (corpus: PrintedCorpus, known: Known): Problem[] => [
  ...checkProofs(corpus.readings, known),
  ...learnFurniture(corpus, known.furniture).map((site) => toWaiting(site, corpus.readings, known)),
];

const checkProofs = (readings: readonly PrintedDump[], { furniture, folder }: Known): Problem[] => {
  const byName = new Map(readings.map((reading) => [reading.file.name, reading]));
  return [...furniture].flatMap(([id, { lines = [] }]) =>
    lines.flatMap((line) =>
      Object.entries(line.seenIn)
        .map(([name, number]) => [name, findFault(byName.get(name), number, line)] as const)
        .filter(([, fault]) => fault !== null)
        .map(
          ([name, fault]): Problem => ({
            severity: 'warning',
            rule: 'furniture-proof',
            file: `${folder}/furniture/${id}.yaml`,
            line: null,
            message: `${name} ${fault}: ${shorten(line.line)}`,
            hint: `npm run learn writes the file anew; or take ${name} out of seenIn, and the line out of the file when no dump is left`,
          }),
        ),
    ),
  );
};

/** Why a dump is no proof of a line, or null when it is. */
const findFault = (reading: PrintedDump | undefined, number: number, learnt: LearntLine): string | null => {
  if (reading === undefined) return 'is not among the dumps any more, and was a proof of the line';
  const printed = reading.entries.filter(({ line }) => line === number).map(({ text }) => text);
  return holdsLine(printed.join(''), learnt) || printed.some((part) => holdsLine(part, learnt))
    ? null
    : `does not print at its line ${number}`;
};

const toWaiting = ({ site, dumps, lines }: SiteLines, readings: readonly PrintedDump[], known: Known): Problem => {
  const [first] = lines;
  const file = readings[dumps[0] ?? 0]?.file;
  const count = lines.length === 1 ? 'a line repeats' : `${lines.length} lines repeat`;
  return {
    severity: 'warning',
    rule: 'furniture-unlearnt',
    file: typeof site === 'string' ? `${known.folder}/outlets/${site}.yaml` : (file?.path ?? ''),
    line: null,
    message: `${count} over its pages and can be learnt as furniture, such as: ${shorten(first?.line ?? '')}`,
    hint: `npm run learn writes what can be learnt into ${known.folder}/furniture, for review`,
  };
};
