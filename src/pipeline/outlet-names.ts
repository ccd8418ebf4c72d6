import type { LearntFurniture } from '../schema/furniture.ts';
import type { Outlet } from '../schema/outlet.ts';
import { fold } from '../text/fold.ts';
import { toUnitTest } from '../text/unit-test.ts';
import { type LearntHere, type LearntIndex, nothingLearnt, toLearntIndex } from './learnt-index.ts';

/** The outlets that people have written down, ready to be looked up. */
export interface OutletNames {
  /** Folded name → id. */
  byName: ReadonlyMap<string, string>;
  byId: ReadonlyMap<string, Outlet>;
  /** Folded furniture lines of all outlets → id of the outlet. */
  furniture: ReadonlyMap<string, string>;
  /** Furniture as printed, for finding it at the end of a line. */
  taglines: readonly string[];
  /** What `npm run learn` found out about the pages of all sites. */
  learnt: LearntIndex;
  /** What of it holds on the page that is read. */
  here: LearntHere;
}

/** Builds the look-up once per run. */
export const toOutletNames = (
  outlets: ReadonlyMap<string, Outlet>,
  learnt: ReadonlyMap<string, LearntFurniture> = new Map(),
): OutletNames => {
  const byName = new Map<string, string>();
  const furniture = new Map<string, string>();
  for (const [id, outlet] of outlets) {
    for (const { label, aliases = [] } of Object.values(outlet.names)) {
      for (const name of [label, ...aliases]) byName.set(foldName(name), id);
    }
    if (outlet.site !== undefined) byName.set(fold(new URL(outlet.site).hostname.replace(/^www\./, '')), id);
    for (const phrase of outlet.furniture ?? []) furniture.set(fold(phrase.trim()), id);
  }
  const taglines = [...outlets.values()].flatMap((outlet) => outlet.furniture ?? []);
  return {
    byName,
    byId: outlets,
    furniture,
    taglines,
    learnt: toLearntIndex(learnt, outlets),
    here: nothingLearnt,
  };
};

/** Folded, without marks at its ends. `الصالح نيوز :` → `الصالح نيوز` */
export const foldName = (name: string): string => trimName(fold(name));

const isMark = toUnitTest(/[\s:|«»"'()-]/);

/** A folded text without marks at its ends. `الصالح نيوز :` → `الصالح نيوز` */
export const trimName = (folded: string): string => {
  let [start, end] = [0, folded.length];
  while (start < end && isMark(folded.charCodeAt(start))) start += 1;
  while (end > start && isMark(folded.charCodeAt(end - 1))) end -= 1;
  return folded.slice(start, end);
};

/** Id of the outlet that a name or a host name stands for, or undefined. */
export const findOutletId = (outlets: OutletNames, name: string): string | undefined =>
  findFoldedId(outlets, fold(name));

/** The same for a name that is folded already. */
export const findFoldedId = (outlets: OutletNames, folded: string): string | undefined =>
  outlets.byName.get(trimName(folded).replace(/^www\./, ''));
