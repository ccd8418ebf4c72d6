import type { LearntFurniture } from '../../schema/furniture.ts';
import { toSlug } from '../../text/to-slug.ts';
import type { Known } from '../types.ts';
import type { PrintedDump } from './printed-dump.ts';

/**
 * The file of a site that no outlet file names: the one that its dumps proved before, or one named after what most of
 * the dumps print as their outlet, or after the first dump.
 */
export const nameSite = (
  dumps: readonly number[],
  readings: readonly PrintedDump[],
  { outlets, furniture }: Known,
  learnt: ReadonlyMap<string, LearntFurniture>,
): string => {
  const names = new Set(dumps.map((at) => readings[at]?.file.name ?? ''));
  const isSame = ([id, { lines = [] }]: [string, LearntFurniture]): boolean =>
    !outlets.has(id) && lines.some(({ seenIn }) => Object.keys(seenIn).some((name) => names.has(name)));
  const before = [...learnt].find(isSame) ?? [...furniture].find(isSame);
  if (before !== undefined) return before[0];
  const base = printedName(dumps, readings) ?? `site-${readings[dumps[0] ?? 0]?.file.stem ?? ''}`;
  let id = base;
  for (let count = 2; outlets.has(id) || learnt.has(id) || furniture.has(id); count += 1) id = `${base}-${count}`;
  return id;
};

const printedName = (dumps: readonly number[], readings: readonly PrintedDump[]): string | undefined => {
  const printed = dumps.map((at) => toSlug(readings[at]?.articles[0]?.outletName?.value ?? ''));
  const counts = [...Map.groupBy(printed, (name) => name)].filter(([name]) => name !== '');
  const [name, same = []] = counts.sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))[0] ?? [];
  return same.length * 2 > dumps.length ? name : undefined;
};
