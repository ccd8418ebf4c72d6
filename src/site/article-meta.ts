import { toOpening } from './article-page.ts';
import { toAttributeText } from './attribute-text.ts';
import { getArticleCard } from './cards.ts';
import { toEntityLd } from './entity-ld.ts';
import type { SiteArticle, SiteContent } from './index-content.ts';
import { toOutletName } from './outlet-names.ts';
import type { PageMeta } from './page-meta.ts';
import type { UiLanguage } from './ui-languages.ts';
import { articleUrl, fileUrl, outletUrl, toAbsolute } from './urls.ts';

/** The article as search engines read it. Holds what the dump states, and nothing else. */
export const toNewsArticle = (content: SiteContent, article: SiteArticle, lang: UiLanguage): object => {
  const outlet = toOutletName(content.outlets, article, article.lang);
  const card = getArticleCard(content, article);
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: article.title,
    inLanguage: article.lang,
    url: toAbsolute(articleUrl(article)),
    mainEntityOfPage: toAbsolute(articleUrl(article)),
    ...(card !== undefined && { image: toAbsolute(fileUrl(card.file)) }),
    ...(article.publishedOn !== undefined && { datePublished: article.publishedOn }),
    ...(article.author !== undefined && { author: { '@type': 'Person', name: article.author } }),
    ...(article.section !== undefined && { articleSection: article.section }),
    ...(article.tags.length > 0 && { keywords: article.tags }),
    ...(outlet !== null && {
      publisher: {
        '@type': 'Organization',
        name: outlet.text,
        ...(outlet.id !== undefined && { url: toAbsolute(outletUrl(lang, outlet.id)) }),
      },
    }),
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
