import type { EntityId } from '../schema/ids.ts';
import { buildNameIndex, type NameIndex } from './name-index.ts';
import { foldName } from './outlet-names.ts';
import type { Known } from './types.ts';

/** The papers that a text may name as its source. */
export interface Press {
  /** Papers of the catalogue, each with its file in `content/outlets` or null. */
  papers: ReadonlyMap<EntityId, string | null>;
  agencies: ReadonlySet<EntityId>;
  /** The names of the outlets that the catalogue does not hold; the slug of what is found is the outlet’s id. */
  outlets: NameIndex;
}

/** What the catalogue calls those who publish. */
const subtypes = new Set(['newspaper', 'news agency', 'news site', 'magazine', 'broadcaster', 'website']);

const toNames = (names: Known['outlets'] extends ReadonlyMap<string, infer O> ? O : never): string[] =>
  Object.values(names.names).flatMap(({ label, aliases = [] }) => [label, ...aliases].map(foldName));

/** Builds the look-up once per run: which entities are papers, and which outlet stands for the same paper. */
export const toPress = ({ entities, outlets }: Pick<Known, 'entities' | 'outlets'>): Press => {
  const byName = new Map([...outlets].flatMap(([id, outlet]) => toNames(outlet).map((name) => [name, id] as const)));
  const papers = new Map<EntityId, string | null>();
  const agencies = new Set<EntityId>();
  for (const [id, { names, subtype = '' }] of entities) {
    if (!subtypes.has(subtype)) continue;
    const printed = Object.values(names).flatMap(({ label, aliases = [] }) => [label, ...aliases]);
    papers.set(id, printed.map((name) => byName.get(foldName(name))).find((outlet) => outlet !== undefined) ?? null);
    if (subtype === 'news agency') agencies.add(id);
  }
  const known = new Set(papers.values());
  const rest = [...outlets].filter(([id]) => !known.has(id));
  return {
    papers,
    agencies,
    outlets: buildNameIndex(new Map(rest.map(([id, { names }]) => [`organisations/${id}` as EntityId, { names }]))),
  };
};
