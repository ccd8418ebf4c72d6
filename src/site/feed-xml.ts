import { type Feed, toSummary } from './feeds.ts';
import type { SiteArticle, SiteContent } from './index-content.ts';
import { articleUrl, feedUrl, toAbsolute } from './urls.ts';
import { toXmlText } from './xml-text.ts';

const element = (name: string, text: string): string => `<${name}>${toXmlText(text)}</${name}>`;

/** Many feed readers take a title for HTML: escaped for them too, where there is something to escape. */
const titleElement = (title: string): string => element('title', /[<&]/.test(title) ? toXmlText(title) : title);

/** `2025-03-13` → `Thu, 13 Mar 2025 00:00:00 GMT` */
const toRssDate = (day: string): string => new Date(`${day}T00:00:00Z`).toUTCString();

const toItem = (content: SiteContent, article: SiteArticle): string => {
  const url = toAbsolute(articleUrl(article));
  const { html, outlet } = toSummary(content, article);
  const parts = [
    titleElement(article.title),
    element('link', url),
    `<guid isPermaLink="true">${toXmlText(url)}</guid>`,
    // An article whose day is not stated has no date here either.
    article.publishedOn === undefined ? '' : element('pubDate', toRssDate(article.publishedOn)),
    element('dc:language', article.lang),
    element('dc:creator', article.author ?? outlet ?? ''),
    // Feed readers take the description for HTML.
    element('description', html),
  ];
  return `<item>${parts.filter((part) => !/^<([a-z:]+)><\/\1>$/.test(part)).join('')}</item>`;
};

/** The feed as RSS 2.0. */
export const toFeedXml = (content: SiteContent, { at, lang, title, page, articles }: Feed): string =>
  `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
${titleElement(title)}${element('link', toAbsolute(page))}${element('description', toXmlText(title))}${element('language', lang)}
<atom:link rel="self" type="application/rss+xml" href="${toXmlText(toAbsolute(feedUrl(at, 'xml')))}"/>
${articles.map((article) => toItem(content, article)).join('\n')}
</channel></rss>
`;
