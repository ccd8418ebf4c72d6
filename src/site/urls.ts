import type { EntityId, EntityKind } from '../schema/ids.ts';
import { settings } from './settings.ts';
import type { TopicKind } from './topics.ts';
import { toUiLanguage, type UiLanguage } from './ui-languages.ts';

/** Every address of the site is written in this file. All begin with the base, so they hold from any page. */

const url = (path: string): string => `${settings.base}${path}`;

/** The address with its origin, for feeds, sitemaps and canonical links: `/ar/` → `https://example.org/ar/` */
export const toAbsolute = (address: string): string => new URL(address, settings.site).href;

/** A file of `public/`, or one that has no language: `favicon.svg` → `/favicon.svg` */
export const fileUrl = (name: string): string => url(name);

export const homeUrl = (lang: UiLanguage): string => url(`${lang}/`);
export const aboutUrl = (lang: UiLanguage): string => url(`${lang}/about/`);

/** The article, in the interface of its own language where that exists. */
export const articleUrl = (article: { id: string; lang: string }): string =>
  url(`${toUiLanguage(article.lang)}/articles/${article.id}/`);

/** The ledger of the article; with a line, that line of it. */
export const sourceUrl = (article: { id: string; lang: string }, line?: number): string =>
  `${articleUrl(article)}source/${line === undefined ? '' : `#L${line}`}`;

/** A citation of the article as a file: `bib` → `/ar/articles/x/cite.bib` */
export const citeUrl = (article: { id: string; lang: string }, extension: string): string =>
  `${articleUrl(article)}cite.${extension}`;

/** The text of an article as a file: `md` → `/ar/articles/x/text.md` */
export const textUrl = (article: { id: string; lang: string }, extension: string): string =>
  `${articleUrl(article)}text.${extension}`;

/** Where an article stood that was taken down. */
export const takedownUrl = (lang: UiLanguage, id: string): string => url(`${lang}/articles/${id}/`);
export const articlesUrl = (lang: UiLanguage): string => url(`${lang}/articles/`);

/** The archive, a year of it or a month: `2025-03` → `/ar/archive/2025/03/` */
export const archiveUrl = (lang: UiLanguage, month?: string): string =>
  url(`${lang}/archive/${month === undefined ? '' : `${month.replace('-', '/')}/`}`);
export const undatedUrl = (lang: UiLanguage): string => url(`${lang}/archive/undated/`);

export const languagesUrl = (lang: UiLanguage): string => url(`${lang}/languages/`);
/** The articles in one language: `fr`, `he` → `/fr/languages/he/` */
export const languageUrl = (lang: UiLanguage, of: string): string => url(`${lang}/languages/${of}/`);

/** The list of sections or of tags. */
export const topicsUrl = (lang: UiLanguage, kind: TopicKind): string => url(`${lang}/topics/${kind}/`);
/** A section or a tag; the page exists once, as articles do. */
export const topicUrl = ({ kind, id, lang }: { kind: TopicKind; id: string; lang: string }): string =>
  url(`${toUiLanguage(lang)}/topics/${kind}/${id}/`);

export const kindUrl = (lang: UiLanguage, kind: EntityKind): string => url(`${lang}/${kind}/`);
export const entityUrl = (lang: UiLanguage, id: EntityId): string => url(`${lang}/${id}/`);

/** What was added and corrected, by day. */
export const changesUrl = (lang: UiLanguage): string => url(`${lang}/changes/`);

/** What the data files hold, and what their keys mean. */
export const dataUrl = (lang: UiLanguage): string => url(`${lang}/data/`);

/** Everything that the corpus knows of an entity, in no language: `/data/people/x.json` */
export const entityDataUrl = (id: EntityId): string => url(`data/${id}.json`);

/** The page of a name that nobody has reviewed yet; it exists once, as articles do. */
export const candidateUrl = ({ id, lang }: { id: string; lang: string }): string =>
  url(`${toUiLanguage(lang)}/candidates/${id}/`);

export const searchUrl = (lang: UiLanguage): string => url(`${lang}/search/`);
/** Folder of the search indexes, a folder for each language of texts, in it one for each part: `/search/` */
export const searchIndexesUrl = (): string => url('search/');

export const storiesUrl = (lang: UiLanguage): string => url(`${lang}/stories/`);
export const storyUrl = (lang: UiLanguage, id: string): string => url(`${lang}/stories/${id}/`);

export const outletsUrl = (lang: UiLanguage): string => url(`${lang}/outlets/`);
export const outletUrl = (lang: UiLanguage, id: string): string => url(`${lang}/outlets/${id}/`);

/** The feed of all articles, in one language of the interface: `ar` → `ar/feed` */
export const toHomeFeed = (lang: UiLanguage): string => `${lang}/feed`;
/** The one feed of an entity, a story or another list of articles, whose pages are in every language: `people/x` → `feeds/people/x` */
export const toFeedOf = (id: string): string => `feeds/${id}`;
/** A feed as a file: `feeds/people/x`, `xml` → `/feeds/people/x.xml` */
export const feedUrl = (feed: string, format: 'xml' | 'json'): string => url(`${feed}.${format}`);

/** The list of the feeds of a language of the interface. */
export const opmlUrl = (lang: UiLanguage): string => url(`${lang}/opml.xml`);

/** Older pages of a long list, numbered from the oldest: `/ar/places/algeria/`, 2 → `/ar/places/algeria/page/2/` */
export const listPageUrl = (page: string, number: number): string => `${page}page/${number}/`;

/** An address as a route parameter, without base and outer slashes: `/news/ar/people/x/` → `ar/people/x` */
export const toRoute = (address: string): string => address.slice(settings.base.length).replace(/\/$/, '');
