import { entityKinds } from '../schema/ids.ts';
import { toOpening } from './article-page.ts';
import { toEntityName, toKind } from './entity-names.ts';
import { byDay, type SiteArticle, type SiteContent } from './index-content.ts';
import { toLanguageName } from './languages.ts';
import { toLabel } from './names.ts';
import { toOutletName } from './outlet-names.ts';
import { toMembers, toStoryTitle } from './story-members.ts';
import { translateTo } from './translate.ts';
import { defaultLanguage, toDirection, toUiLanguage, type UiLanguage, uiLanguages } from './ui-languages.ts';
import { entityUrl, homeUrl, languageUrl, outletUrl, storyUrl, toFeedOf, toHomeFeed, topicUrl } from './urls.ts';
import { toXmlText } from './xml-text.ts';

/** A feed before it is written down: its place, its title and its articles, newest first. */
export interface Feed {
  /** Where it is found, without the ending of its format: `feeds/people/x`, `ar/feed`. */
  at: string;
  /** Language of its texts, where they have one; otherwise that of its title. */
  lang: string;
  title: string;
  /** What its page is: the groups of the list of all feeds. */
  group: FeedGroup;
  /** Address of the page that the feed belongs to. */
  page: string;
  articles: readonly SiteArticle[];
}

/** Groups of feeds, in the order of the list of all feeds. */
export const feedGroups = ['home', 'languages', 'sections', 'outlets', 'stories', ...entityKinds] as const;
type FeedGroup = (typeof feedGroups)[number];

/** Newest articles that a feed holds. */
const longest = 50;

/** Feeds of one group that the list of all feeds names. */
const mostListed = 100;

/** A feed before its language is settled. */
type Named = Omit<Feed, 'lang'> & { lang?: string };

const toOutletFeeds = (content: SiteContent, ui: UiLanguage): Named[] =>
  [...content.articlesOfOutlet].map(([id, articles]) => ({
    at: toFeedOf(`outlets/${id}`),
    group: 'outlets',
    title: toLabel(content.outlets.get(id)?.names ?? {}, ui).text,
    page: outletUrl(ui, id),
    articles,
  }));

const toStoryFeeds = (content: SiteContent, ui: UiLanguage): Named[] =>
  content.stories.map((story) => ({
    at: toFeedOf(`stories/${story.id}`),
    group: 'stories',
    title: toStoryTitle(story, ui).text,
    page: storyUrl(ui, story.id),
    articles: toMembers(content, story).toSorted(byDay),
  }));

const toEntityFeeds = (content: SiteContent, ui: UiLanguage): Named[] =>
  [...content.articlesOf].map(([id, articles]) => ({
    at: toFeedOf(id),
    group: toKind(id),
    title: toEntityName(content, id, ui).text,
    page: entityUrl(ui, id),
    articles,
  }));

const toLanguageFeeds = (content: SiteContent, ui: UiLanguage): Named[] =>
  [...content.articlesIn].map(([lang, articles]) => ({
    at: toFeedOf(`languages/${lang}`),
    group: 'languages',
    title: toLanguageName(ui, lang),
    page: languageUrl(ui, lang),
    articles,
    lang,
  }));

const toSectionFeeds = (content: SiteContent): Named[] =>
  [...content.topics.sections.values()].map((topic) => ({
    at: toFeedOf(`sections/${topic.id}`),
    group: 'sections',
    title: topic.text,
    page: topicUrl(topic),
    articles: topic.articles,
    lang: topic.lang,
  }));

const toHomeFeeds = (content: SiteContent, ui: UiLanguage): Named[] => [
  { at: toHomeFeed(ui), group: 'home', title: '', page: homeUrl(ui), articles: content.articles },
];

/** Titles its feeds in one language of the interface. */
const nameFeeds = (ui: UiLanguage, feeds: readonly Named[]): Feed[] => {
  const name = translateTo(ui)('site.name');
  return feeds.map(({ title, articles, lang = ui, ...feed }) => ({
    ...feed,
    lang,
    title: title === '' ? name : `${title} · ${name}`,
    articles: articles.slice(0, longest),
  }));
};

/**
 * Every feed of the site: one for each language of the interface, and one for every language of texts, section, outlet,
 * story and entity. Articles are in their own languages wherever they are listed, so these are titled in the default one.
 */
export const toFeeds = (content: SiteContent): Feed[] => [
  ...uiLanguages.flatMap((ui) => nameFeeds(ui, toHomeFeeds(content, ui))),
  ...nameFeeds(
    defaultLanguage,
    [toLanguageFeeds, toSectionFeeds, toOutletFeeds, toStoryFeeds, toEntityFeeds].flatMap((to) =>
      to(content, defaultLanguage),
    ),
  ),
];

/** Feeds for the readers of one language of the interface by group, those of most articles first, as many of each group as a person looks through. */
export const toListedFeeds = (content: SiteContent, ui: UiLanguage): { group: FeedGroup; feeds: Feed[] }[] => {
  const ownSections = (): Named[] => toSectionFeeds(content).filter(({ lang = ui }) => toUiLanguage(lang) === ui);
  const named = [toHomeFeeds, toLanguageFeeds, ownSections, toOutletFeeds, toStoryFeeds, toEntityFeeds].flatMap((to) =>
    to(content, ui),
  );
  const groups = Map.groupBy(nameFeeds(ui, named), ({ group }) => group);
  return feedGroups.flatMap((group) => {
    const feeds = groups.get(group)?.toSorted((a, b) => b.articles.length - a.articles.length);
    return feeds === undefined ? [] : [{ group, feeds: feeds.slice(0, mostListed) }];
  });
};

/** The words of an article that a feed shows, also as a paragraph that says its language and direction, and the outlet that wrote them. */
export const toSummary = (
  content: SiteContent,
  article: SiteArticle,
): { text: string; html: string; outlet: string | null } => {
  const text = toOpening(article);
  return {
    text,
    html: text && `<p lang="${article.lang}" dir="${toDirection(article.lang)}">${toXmlText(text)}</p>`,
    outlet: toOutletName(content.outlets, article, article.lang)?.text ?? null,
  };
};
