import type { LedgerEntry } from '../../schema/ledger.ts';
import { type LineForm, toLineForms } from './line-forms.ts';
import type { PrintedDump } from './printed-dump.ts';

/**
 * Where a line stands in one dump: in the text of an article, outside it, outside it where no rule knows it, at the end of
 * a paragraph, or as something that is said of the article (its title, its date, a word of the editor).
 */
export interface Sighting {
  /** Place of the dump among the readings. */
  at: number;
  line: number;
  /** Place of the entry in the ledger. */
  entry: number;
  how: 'text' | 'outside' | 'unknown' | 'value' | 'ending';
}

/** Key of a form → where it stands, once per dump, in the order of the readings. */
export type Sightings = ReadonlyMap<string, readonly Sighting[]>;

/** Fewest dumps in which a line must stand: two may hold one article. */
export const fewestDumps = 3;

/** Where each line stands that is printed in at least three dumps, in one of them as text or as something that no rule knows. */
export const collectSightings = (readings: readonly PrintedDump[]): Sightings => {
  const forms = readings.map(({ entries }) => entries.map((entry) => (isOwnLine(entry) ? toLineForms(entry) : [])));
  const wanted = findTextKeys(readings, forms);
  const found = new Map<string, Sighting[]>();
  for (const [at, { entries }] of readings.entries()) {
    for (const [place, entry] of entries.entries()) {
      for (const { kind, key } of forms[at]?.[place] ?? []) {
        if (!wanted.has(key)) continue;
        const how = howOf(entry);
        add(found, key, {
          at,
          line: entry.line,
          entry: place,
          how: kind === 'ending' && how === 'text' ? 'ending' : how,
        });
      }
    }
  }
  return new Map([...found].filter(([, sightings]) => sightings.length >= fewestDumps));
};

/** What no page prints as a line of its own. */
const passedOver: readonly string[] = ['blank', 'symbols', 'front-matter'];

const isOwnLine = ({ by }: LedgerEntry): boolean => !passedOver.includes(by);

/** The forms of the entries of each dump. */
type Forms = readonly (readonly (readonly LineForm[])[])[];

const findTextKeys = (readings: readonly PrintedDump[], forms: Forms): Set<string> => {
  const keys = new Set<string>();
  for (const [at, { entries }] of readings.entries())
    for (const [place, { fate, by }] of entries.entries())
      if (fate === 'kept' || by === 'no-rule') for (const { key } of forms[at]?.[place] ?? []) keys.add(key);
  return keys;
};

/** Of several sightings in one dump the weightiest counts: a value over text, text over what stands outside. */
const weight = { value: 4, text: 3, ending: 2, unknown: 1, outside: 0 } as const;

const add = (found: Map<string, Sighting[]>, key: string, sighting: Sighting): void => {
  const known = found.get(key);
  const last = known?.at(-1);
  if (known === undefined) found.set(key, [sighting]);
  else if (last?.at !== sighting.at) known.push(sighting);
  else if (weight[sighting.how] > weight[last.how]) known[known.length - 1] = sighting;
};

/** Rules that drop what a page prints again of a title, an outlet, a date. */
const valuesAgain: readonly string[] = [
  'repeated-title',
  'repeated-outlet',
  'copyright-notice',
  'date-line',
  'tagline',
];

const howOf = ({ fate, by }: LedgerEntry): Sighting['how'] => {
  if (fate === 'metadata' || valuesAgain.includes(by) || (by === 'editor' && fate === 'kept')) return 'value';
  if (fate === 'kept') return 'text';
  return by === 'no-rule' ? 'unknown' : 'outside';
};
