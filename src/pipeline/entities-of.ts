import type { EntityId } from '../schema/ids.ts';
import type { Article } from './types.ts';

/** The entities of an article, most mentioned first, then by id; the editor's corrections applied. */
export const entitiesOf = ({ mentions, entityCorrections: { add, remove } }: Article): EntityId[] => {
  const counts = new Map<EntityId, number>(add.map((id) => [id, 0]));
  for (const { entity } of mentions) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  for (const id of remove) counts.delete(id);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([id]) => id);
};
