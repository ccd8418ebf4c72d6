import { toOpening } from './article-page.ts';
import { toAttributeText } from './attribute-text.ts';
import { getArticleCard } from './cards.ts';
import { toEntityLd } from './entity-ld.ts';
import type { SiteArticle, SiteContent } from './index-content.ts';
import { toOutletName } from './outlet-names.ts';
import type { PageMeta } from './page-meta.ts';
import type { UiLanguage } from './ui-languages.ts';
import { articleUrl, toAbsolute } from './urls.ts';

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
    mentions: article.entities.map((id) => toEntityLd(content, id, lang)),
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
    card: getArticleCard(content, article),
  };
};
