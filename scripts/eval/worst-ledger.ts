import type { FileReading } from '../../src/pipeline/types.ts';
import { toLedgerRow } from '../report/ledger-rows.ts';
import { faultOf } from './faults.ts';
import type { GoldSight } from './gold-sight.ts';

/** What is shown of a line. */
const width = 160;

const marks = { lost: '−', surplus: '+' } as const;

const legend = [
  '−        a line of the gold text that was not kept',
  '+        a kept line that is none of it',
  'gold 1   the line stands in the first text of gold;  ?  gold does not say',
];

/** The short values of an answer on one line; of long ones their length. `title: Old bridge opens; body: 812 characters` */
export const toValues = (answer: unknown): string =>
  Object.entries(answer as Record<string, unknown>)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([key, value]) => {
      const text = typeof value === 'string' ? value : JSON.stringify(value);
      return `${key}: ${text.length > width ? `${text.length} characters` : text}`;
    })
    .join('; ');

/** The ledger of a dump for the author of a rule: the faults in a margin, what gold says of each line, then the ledger. */
export const toWorstLedger = (heading: readonly string[], reading: FileReading | null, sight: GoldSight): string => {
  const rows = (reading?.entries ?? [])
    .filter(({ fate }) => fate !== 'blank')
    .map((entry) => {
      const seen = sight(entry.text);
      const fault = faultOf(entry, seen);
      const { line, fate, by, text } = toLedgerRow(entry, width);
      const gold = typeof seen === 'number' ? `gold ${seen}` : seen === 'unknown' ? '?' : '';
      return `${fault === null ? ' ' : marks[fault]} ${line}  ${gold.padEnd(7)}  ${fate}  ${by}  ${text}`;
    });
  const ledger = reading === null ? ['The file could not be read as text.'] : rows;
  return `${[...heading, '', ...legend, '', ...ledger].join('\n')}\n`;
};
