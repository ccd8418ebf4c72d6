import { type Feed, toSummary } from './feeds.ts';
import type { SiteArticle, SiteContent } from './index-content.ts';
import { articleUrl, feedUrl, toAbsolute } from './urls.ts';

const toItem = (content: SiteContent, article: SiteArticle): object => {
  const url = toAbsolute(articleUrl(article));
  const { text, html, outlet } = toSummary(content, article);
  const author = article.author ?? outlet;
  return {
    id: url,
    url,
    title: article.title,
    language: article.lang,
    content_text: text,
    ...(html !== '' && { content_html: html }),
    ...(article.publishedOn !== undefined && { date_published: `${article.publishedOn}T00:00:00Z` }),
    ...(author !== null && { authors: [{ name: author }] }),
    ...(article.tags.length > 0 && { tags: article.tags }),
  };
};

/** The feed as JSON Feed 1.1. */
export const toFeedJson = (content: SiteContent, { at, lang, title, page, articles }: Feed): string =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: toAbsolute(page),
    feed_url: toAbsolute(feedUrl(at, 'json')),
    language: lang,
    items: articles.map((article) => toItem(content, article)),
  });
