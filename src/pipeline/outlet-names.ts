import type { Outlet } from '../schema/outlet.ts';
import { fold } from '../text/fold.ts';

/** The outlets that people have written down, ready to be looked up. */
export interface OutletNames {
  /** Folded name → id. */
  byName: ReadonlyMap<string, string>;
  byId: ReadonlyMap<string, Outlet>;
  /** Folded furniture lines of all outlets → id of the outlet. */
  furniture: ReadonlyMap<string, string>;
  /** Furniture as printed, for finding it at the end of a line. */
  taglines: readonly string[];
}

/** Builds the look-up once per run. */
export const toOutletNames = (outlets: ReadonlyMap<string, Outlet>): OutletNames => {
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
  return { byName, byId: outlets, furniture, taglines };
};

/** Folded, without marks at its ends. `الصالح نيوز :` → `الصالح نيوز` */
export const foldName = (name: string): string => fold(name).replace(/^[\s:|«»"'()-]+|[\s:|«»"'()-]+$/g, '');

/** Id of the outlet that a name or a host name stands for, or undefined. */
export const findOutletId = (outlets: OutletNames, name: string): string | undefined =>
  outlets.byName.get(foldName(name).replace(/^www\./, ''));
