import { type EntityId, type EntityKind, entityKinds } from '../schema/ids.ts';
import type { SiteArticle, SiteContent } from './index-content.ts';
import { type Text, toLabel } from './names.ts';
import type { UiLanguage } from './ui-languages.ts';
import { entityUrl } from './urls.ts';

/** An entity as a page of one interface language names it. */
export interface EntityName extends Text {
  id: EntityId;
  url: string;
}

/** `people/x` → `people` */
export const toKind = (id: EntityId): EntityKind => id.slice(0, id.indexOf('/')) as EntityKind;

/** The entity's name and page for readers of `lang`. Throws for an id that the catalogue does not hold. */
export const toEntityName = (content: SiteContent, id: EntityId, lang: UiLanguage): EntityName => {
  const entity = content.entities.get(id);
  if (entity === undefined) throw new Error(`no entity ${id}`);
  return { ...toLabel(entity.names, lang), id, url: entityUrl(lang, id) };
};

/** How often an article mentions each entity. */
export const toMentionCounts = (article: SiteArticle): Map<EntityId, number> => {
  const counts = new Map<EntityId, number>(article.entities.map((id) => [id, 0]));
  for (const { entity } of article.evidence.mentions) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  return counts;
};

/** The entities of an article by kind, the most mentioned first. */
export const toNamesByKind = (content: SiteContent, article: SiteArticle, lang: UiLanguage) => {
  const counts = toMentionCounts(article);
  return entityKinds
    .map((kind) => ({
      kind,
      names: article.entities
        .filter((id) => toKind(id) === kind)
        .sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0))
        .map((id) => ({ ...toEntityName(content, id, lang), count: counts.get(id) ?? 0 })),
    }))
    .filter(({ names }) => names.length > 0);
};
