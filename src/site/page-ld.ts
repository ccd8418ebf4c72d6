import type { Outlet } from '../schema/outlet.ts';
import type { Story } from '../schema/story.ts';
import { getStoryCard } from './cards.ts';
import type { SiteArticle, SiteContent } from './index-content.ts';
import { toLabel } from './names.ts';
import { toSafeHref } from './safe-href.ts';
import { toMembers, toStoryTitle } from './story-members.ts';
import { translateTo } from './translate.ts';
import type { UiLanguage } from './ui-languages.ts';
import { articleUrl, fileUrl, homeUrl, searchUrl, storyUrl, toAbsolute } from './urls.ts';

// Pages that are no article and no name, as search engines read them.

const context = 'https://schema.org';

/** Members of a list that it names; the page itself holds the rest. */
const mostListed = 20;

/** The site, on its front page, with its search. */
export const toSiteLd = (lang: UiLanguage): object => ({
  '@context': context,
  '@type': 'WebSite',
  name: translateTo(lang)('site.name'),
  url: toAbsolute(homeUrl(lang)),
  inLanguage: lang,
  potentialAction: {
    '@type': 'SearchAction',
    target: `${toAbsolute(searchUrl(lang))}?q={words}`,
    'query-input': 'required name=words',
  },
});

/** A list of pages in one language of the interface. */
export const toListLd = (lang: UiLanguage, name: string, url: string, pages: readonly string[]): object => ({
  '@context': context,
  '@type': 'CollectionPage',
  name,
  url: toAbsolute(url),
  inLanguage: lang,
  mainEntity: {
    '@type': 'ItemList',
    numberOfItems: pages.length,
    itemListElement: pages
      .slice(0, mostListed)
      .map((page, at) => ({ '@type': 'ListItem', position: at + 1, url: toAbsolute(page) })),
  },
});

/** A list of articles. */
export const toArticlesLd = (lang: UiLanguage, name: string, url: string, articles: readonly SiteArticle[]): object =>
  toListLd(lang, name, url, articles.map(articleUrl));

/** A story: the list of the articles that tell it. */
export const toStoryLd = (content: SiteContent, story: Story, lang: UiLanguage): object => {
  const card = getStoryCard(content, story, lang);
  return {
    ...toArticlesLd(lang, toStoryTitle(story, lang).text, storyUrl(lang, story.id), toMembers(content, story)),
    ...(card !== undefined && { image: toAbsolute(fileUrl(card.file)) }),
  };
};

/** An outlet on its page. */
export const toOutletLd = (outlet: Outlet, url: string, lang: UiLanguage): object => {
  const { text } = toLabel(outlet.names, lang);
  const others = [...new Set(Object.values(outlet.names).map(({ label }) => label))].filter((label) => label !== text);
  const site = outlet.site === undefined || outlet.sample ? null : toSafeHref(outlet.site);
  return {
    '@context': context,
    '@type': 'NewsMediaOrganization',
    name: text,
    url: toAbsolute(url),
    ...(others.length > 0 && { alternateName: others }),
    ...(site !== null && { sameAs: site }),
  };
};
