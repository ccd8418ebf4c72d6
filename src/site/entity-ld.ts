import type { EntityId, EntityKind } from '../schema/ids.ts';
import { toEntityName, toKind } from './entity-names.ts';
import type { SiteContent } from './index-content.ts';
import type { UiLanguage } from './ui-languages.ts';
import { toAbsolute } from './urls.ts';

/** What schema.org calls our kinds. */
const types: Readonly<Record<EntityKind, string>> = {
  people: 'Person',
  places: 'Place',
  organisations: 'Organization',
  events: 'Event',
  works: 'CreativeWork',
};

/** Where Wikidata speaks of an entity: `Q262` → `http://www.wikidata.org/entity/Q262` */
export const toWikidataUrl = (id: string): string => `http://www.wikidata.org/entity/${id}`;

/** An entity as search engines read it where a page only names it. */
export const toEntityLd = (content: SiteContent, id: EntityId, lang: UiLanguage): object => {
  const { text, url } = toEntityName(content, id, lang);
  const wikidata = content.entities.get(id)?.wikidata;
  return {
    '@type': types[toKind(id)],
    name: text,
    url: toAbsolute(url),
    ...(wikidata !== undefined && { sameAs: toWikidataUrl(wikidata) }),
  };
};

/** An entity as search engines read it on its own page: with its names in other languages. */
export const toEntityPageLd = (content: SiteContent, id: EntityId, lang: UiLanguage): object => {
  const own = toEntityName(content, id, lang).text;
  const labels = Object.values(content.entities.get(id)?.names ?? {}).map(({ label }) => label);
  const others = [...new Set(labels)].filter((label) => label !== own);
  return {
    '@context': 'https://schema.org',
    ...toEntityLd(content, id, lang),
    ...(others.length > 0 && { alternateName: others }),
  };
};
