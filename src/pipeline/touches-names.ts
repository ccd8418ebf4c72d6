import type { Entity } from '../schema/entity.ts';
import type { EntityId } from '../schema/ids.ts';
import { mainLanguage } from './main-language.ts';
import { namesAt, toLookup } from './match-names.ts';
import { buildNameIndex, type NameIndex } from './name-index.ts';
import { readWords } from './read-words.ts';

type Entities = ReadonlyMap<EntityId, Entity>;

/** The entities that one catalogue has otherwise than another, or not at all: as each of the two has them. */
export const findChangedEntities = (before: Entities, after: Entities): [before: Entities, after: Entities] => {
  const differs = (id: EntityId): boolean => JSON.stringify(before.get(id)) !== JSON.stringify(after.get(id));
  const only = (entities: Entities): Entities => new Map([...entities].filter(([id]) => differs(id)));
  return [only(before), only(after)];
};

/** The indexes in which the names of changed entities are looked up, as they were and as they are. */
export const toChangedNames = (before: Entities, after: Entities): NameIndex[] =>
  findChangedEntities(before, after).map(buildNameIndex);

/**
 * Whether a text prints anything that could be a name of these indexes. Where it does not, entities of those names say
 * nothing in it, whatever other names there are: a name is reached by its own words, and nothing else asks for it.
 */
export const touchesNames = (passages: readonly string[], lang: string, indexes: readonly NameIndex[]): boolean => {
  const filled = indexes.filter(({ places }) => places > 0);
  return passages.some((text) => {
    const words = filled.length === 0 ? null : readWords(text);
    return filled.some((index) => {
      const lookup = toLookup(words as ReturnType<typeof readWords>, mainLanguage(lang), index);
      for (let at = 0; at < lookup.words.count; at += 1) if (namesAt(lookup, at).length > 0) return true;
      return false;
    });
  });
};
