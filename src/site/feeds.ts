import { toOpening } from './article-page.ts';
import { toEntityName } from './entity-names.ts';
import type { SiteArticle, SiteContent } from './index-content.ts';
import { toLabel } from './names.ts';
import { toOutletName } from './outlet-names.ts';
import { toMembers, toStoryTitle } from './story-members.ts';
import { translateTo } from './translate.ts';
import { type UiLanguage, uiLanguages } from './ui-languages.ts';
import { entityUrl, homeUrl, outletUrl, storyUrl } from './urls.ts';

/** A feed before it is written down: its page, its title and its articles, newest first. */
export interface Feed {
  lang: UiLanguage;
  title: string;
  /** Address of the page that the feed belongs to. */
  page: string;
  articles: readonly SiteArticle[];
}

/** Newest articles that a feed holds. */
const longest = 50;

const toFeedsOf = (content: SiteContent, lang: UiLanguage): Feed[] => {
  const name = translateTo(lang)('site.name');
  const feed = (page: string, title: string, articles: readonly SiteArticle[]): Feed => ({
    lang,
    title: title === '' ? name : `${title} · ${name}`,
    page,
    articles: articles.slice(0, longest),
  });
  const outlets = [...content.articlesOfOutlet].map(([id, articles]) => {
    const label = toLabel(content.outlets.get(id)?.names ?? {}, lang).text;
    return feed(outletUrl(lang, id), label, articles);
  });
  const stories = content.stories.map((story) =>
    feed(storyUrl(lang, story.id), toStoryTitle(story, lang).text, toMembers(content, story).toReversed()),
  );
  const entities = [...content.articlesOf].map(([id, articles]) =>
    feed(entityUrl(lang, id), toEntityName(content, id, lang).text, articles),
  );
  return [feed(homeUrl(lang), '', content.articles), ...outlets, ...stories, ...entities];
};

/** Every feed of the site: one for each language of the interface, and in each one for every outlet, story and entity. */
export const toFeeds = (content: SiteContent): Feed[] => uiLanguages.flatMap((lang) => toFeedsOf(content, lang));

/** The feeds that the list of all feeds names: those of the languages and of the outlets. */
export const toListedFeeds = (content: SiteContent): Feed[] =>
  toFeeds(content).filter(
    ({ page, lang }) => page === homeUrl(lang) || page.startsWith(outletUrl(lang, '').slice(0, -1)),
  );

/** The words of an article that a feed shows, and the outlet that wrote them. */
export const toSummary = (content: SiteContent, article: SiteArticle): { text: string; outlet: string | null } => ({
  text: toOpening(article),
  outlet: toOutletName(content.outlets, article, article.lang)?.text ?? null,
});
