import type { Entity } from '../schema/entity.ts';
import type { EntityId } from '../schema/ids.ts';
import type { Outlet } from '../schema/outlet.ts';
import { buildNameIndex, type NameIndex } from './name-index.ts';
import { foldName } from './outlet-names.ts';
import type { Known } from './types.ts';

/** The papers that a text may name as its source. */
export interface Press {
  /** Papers of the catalogue, each with its file in `content/outlets` or null. */
  papers: ReadonlyMap<EntityId, string | null>;
  agencies: ReadonlySet<EntityId>;
  /** The names of all outlets; the slug of what is found is the outlet’s id. */
  outlets: NameIndex;
}

/** What the catalogue calls those who publish. */
const subtypes = new Set(['newspaper', 'news agency', 'news site', 'magazine', 'broadcaster', 'website']);

/** Every name of a paper, folded. */
const toFolded = ({ names }: Pick<Entity, 'names'> | Outlet): string[] =>
  Object.values(names).flatMap(({ label, aliases = [] }) => [label, ...aliases].map(foldName));

/** Builds the look-up once per run: which entities are papers, and which outlet stands for the same paper. */
export const toPress = ({ entities, outlets }: Pick<Known, 'entities' | 'outlets'>): Press => {
  const byName = new Map([...outlets].flatMap(([id, outlet]) => toFolded(outlet).map((name) => [name, id] as const)));
  const papers = new Map<EntityId, string | null>();
  const agencies = new Set<EntityId>();
  for (const [id, entity] of entities) {
    if (!subtypes.has(entity.subtype ?? '')) continue;
    papers.set(id, byName.get(toFolded(entity).find((name) => byName.has(name)) ?? '') ?? null);
    if (entity.subtype === 'news agency') agencies.add(id);
  }
  const names = [...outlets].map(
    ([id, outlet]) => [`organisations/${id}` as EntityId, { names: outlet.names }] as const,
  );
  return { papers, agencies, outlets: buildNameIndex(new Map(names)) };
};
