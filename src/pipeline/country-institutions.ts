import type { Entity } from '../schema/entity.ts';
import type { EntityId } from '../schema/ids.ts';
import { fold } from '../text/fold.ts';
import { type Institution, institutions } from './institutions.ts';

/** A masculine adjective with the Arabic article, and the feminine one: جزائري → الجزائري, الجزائرية (Algerian). */
const toDefinite = (adjective: string): string => `ال${adjective}`;
const toFeminine = (adjective: string): string => `ال${adjective}ة`;

/** French adjectives that end in these letters get more than an e in the feminine. */
const frenchFeminines: readonly (readonly [RegExp, string])[] = [
  [/ien$/u, 'ienne'],
  [/éen$/u, 'éenne'],
  [/grec$/u, 'grecque'],
  [/turc$/u, 'turque'],
  [/en$/u, 'enne'],
  [/([^eèé])$/u, '$1e'],
  [/([èé])$/u, '$1e'],
];

const frenchFeminine = (adjective: string): string => {
  const rule = frenchFeminines.find(([ending]) => ending.test(adjective));
  return rule === undefined ? adjective : adjective.replace(rule[0], rule[1]);
};

const isName = (name: string): boolean => !/[({]/u.test(name);

/** Fills a pattern with one country name or one adjective; null where the country has no such word. */
const fill = (pattern: string, lang: string, country: string, adjective: string | undefined): string | null => {
  if (pattern.includes('{C}')) return pattern.replace('{C}', country);
  if (adjective === undefined) return null;
  if (lang === 'ar') return pattern.replace('{A}', toDefinite(adjective)).replace('{F}', toFeminine(adjective));
  if (lang === 'fr') return pattern.replace('{A}{e}', frenchFeminine(adjective)).replace('{A}', adjective);
  return pattern.replace('{A}', adjective);
};

/** The names of an institution of a country in one language, the label first; those that somebody wrote down are theirs. */
const namesIn = (lang: string, { patterns }: Institution, country: Entity, taken: ReadonlySet<string>): string[] => {
  const label = country.names[lang]?.label;
  if (label === undefined) return [];
  const adjectives = country.adjectives?.[lang] ?? [];
  const made = (patterns[lang] ?? []).flatMap((pattern) =>
    [...(adjectives.length === 0 ? [undefined] : adjectives)].map((one) => fill(pattern, lang, label, one)),
  );
  return [...new Set(made)].filter(
    (name) => name !== null && isName(name) && !taken.has(`${lang} ${fold(name)}`),
  ) as string[];
};

const toInstitution = (institution: Institution, country: Entity, taken: ReadonlySet<string>): Entity | null => {
  const names: Entity['names'] = {};
  for (const lang of Object.keys(institution.patterns)) {
    const [label, ...aliases] = namesIn(lang, institution, country, taken);
    if (label !== undefined) names[lang] = aliases.length === 0 ? { label } : { label, aliases };
  }
  const { country: code } = country;
  if (names['en'] === undefined || names['ar'] === undefined || code === undefined) return null;
  return { names, subtype: institution.subtype, country: code };
};

const keysOf = ({ names }: Entity): string[] =>
  Object.entries(names).flatMap(([lang, { label, aliases = [], short = [] }]) =>
    [label, ...aliases, ...short].map((name) => `${lang} ${fold(name)}`),
  );

/**
 * The ministries and the army of every country whose adjectives are known, by id, with names made by pattern. An
 * institution of which somebody wrote a file under one of its labels is left to that file.
 */
export const countryInstitutions = (entities: ReadonlyMap<EntityId, Entity>): Map<EntityId, Entity> => {
  const taken = new Set([...entities.values()].flatMap(keysOf));
  const found = new Map<EntityId, Entity>();
  for (const [id, country] of entities) {
    if (country.subtype !== 'country' || country.adjectives === undefined) continue;
    for (const institution of institutions) {
      const free = toInstitution(institution, country, new Set());
      const labels = Object.entries(free?.names ?? {}).map(([lang, { label }]) => `${lang} ${fold(label)}`);
      const own = labels.some((label) => taken.has(label)) ? null : toInstitution(institution, country, taken);
      const key: EntityId = `organisations/${id.replace('places/', '')}-${institution.slug}`;
      if (own !== null && !entities.has(key)) found.set(key, own);
    }
  }
  return found;
};
