import type { EntityId } from '../schema/ids.ts';
import type { SiteContent } from './index-content.ts';
import { tally } from './tally.ts';
import { isStringKey, type StringKey } from './translate.ts';

/** The name of a subtype in the texts of the interface, or null where it has none: `head of state` → `subtype.head-of-state` */
export const toSubtypeKey = (subtype: string | undefined): StringKey | null => {
  const key = `subtype.${subtype?.replaceAll(' ', '-') ?? ''}`;
  return isStringKey(key) ? key : null;
};

/** A filter must leave out something and keep more than one name, and a page has room for so many. */
const fewest = 2;
const most = 12;

/** The subtypes by which a list of entities can be filtered, the most frequent first; none where there is nothing to choose. */
export const toSubtypeFilters = (
  content: SiteContent,
  ids: readonly EntityId[],
): { key: StringKey; count: number }[] => {
  const keys = ids.flatMap((id) => toSubtypeKey(content.entities.get(id)?.subtype) ?? []);
  const filters = tally(keys).filter(({ count }) => count >= fewest && count < ids.length);
  return filters.slice(0, most).map(({ item, count }) => ({ key: item, count }));
};
