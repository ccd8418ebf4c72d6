import type { EntityKind } from '../schema/ids.ts';
import { toOpening } from './article-page.ts';
import { toAttributeText } from './attribute-text.ts';
import { toEntityName, toKind } from './entity-names.ts';
import type { SiteArticle, SiteContent } from './index-content.ts';
import { toOutletName } from './outlet-names.ts';
import type { PageMeta } from './page-meta.ts';
import type { UiLanguage } from './ui-languages.ts';
import { articleUrl, toAbsolute } from './urls.ts';

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

const toMention = (content: SiteContent, id: SiteArticle['entities'][number], lang: UiLanguage): object => {
  const { text, url } = toEntityName(content, id, lang);
  const wikidata = content.entities.get(id)?.wikidata;
  const sameAs = wikidata === undefined ? {} : { sameAs: toWikidataUrl(wikidata) };
  return { '@type': types[toKind(id)], name: text, url: toAbsolute(url), ...sameAs };
};

/** The article as search engines read it. Holds what the dump states, and nothing else. */
export const toNewsArticle = (content: SiteContent, article: SiteArticle, lang: UiLanguage): object => {
  const outlet = toOutletName(content.outlets, article, article.lang);
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: article.title,
    inLanguage: article.lang,
    mainEntityOfPage: toAbsolute(articleUrl(article)),
    ...(article.publishedOn !== undefined && { datePublished: article.publishedOn }),
    ...(article.author !== undefined && { author: { '@type': 'Person', name: article.author } }),
    ...(article.section !== undefined && { articleSection: article.section }),
    ...(outlet !== null && { publisher: { '@type': 'Organization', name: outlet.text } }),
    mentions: article.entities.map((id) => toMention(content, id, lang)),
  };
};

/** The frame of an article's page. */
export const toArticleMeta = (content: SiteContent, article: SiteArticle, lang: UiLanguage): PageMeta => {
  const description = toAttributeText(toOpening(article));
  return {
    title: article.title,
    url: articleUrl(article),
    ...(description && { description }),
    jsonLd: toNewsArticle(content, article, lang),
  };
};
