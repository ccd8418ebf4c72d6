import { fromFirstSign } from '../../text/line-key.ts';
import type { Sighting, Sightings } from './collect-sightings.ts';
import type { PrintedDump } from './printed-dump.ts';

/** Whether what is printed above and below a sighting is printed in other dumps, too. */
export type IsAmongFurniture = (sighting: Sighting) => boolean;

/** Looks at the lines above and below each sighting outside a text: the edge of a page counts as furniture. */
export const findNeighbours = (
  readings: readonly PrintedDump[],
  sightings: Sightings,
  copies: readonly number[],
): IsAmongFurniture => {
  const keysOf = ({ at, entry }: Sighting): string[] => [
    keyBeside(readings[at], entry, -1),
    keyBeside(readings[at], entry, 1),
  ];
  const beside = [...sightings.values()].flat().filter(({ how }) => how === 'outside' || how === 'unknown');
  const repeated = findRepeated(readings, new Set(beside.flatMap(keysOf)), copies);
  return (sighting) => keysOf(sighting).every((key) => key === '' || repeated.has(key));
};

const keyBeside = (reading: PrintedDump | undefined, entry: number, step: 1 | -1): string => {
  for (let at = entry + step; ; at += step) {
    const beside = reading?.entries[at];
    if (beside === undefined) return '';
    const key = fromFirstSign(beside.text);
    if (key !== '') return key;
  }
};

/** Those of some keys that stand in dumps which tell different things. */
const findRepeated = (
  readings: readonly PrintedDump[],
  wanted: ReadonlySet<string>,
  copies: readonly number[],
): ReadonlySet<string> => {
  const first = new Map<string, number>();
  const repeated = new Set<string>();
  for (const [at, { entries }] of readings.entries()) {
    for (const { text } of entries) {
      const key = fromFirstSign(text);
      if (!wanted.has(key)) continue;
      const voice = first.get(key);
      if (voice === undefined) first.set(key, copies[at] ?? at);
      else if (voice !== (copies[at] ?? at)) repeated.add(key);
    }
  }
  return repeated;
};
