import { entityKinds } from '../schema/ids.ts';
import { toOpening } from './article-page.ts';
import { toEntityName, toKind } from './entity-names.ts';
import { byDay, type SiteArticle, type SiteContent } from './index-content.ts';
import { toLanguageName } from './languages.ts';
import { toLabel } from './names.ts';
import { toOutletName } from './outlet-names.ts';
import { toMembers, toStoryTitle } from './story-members.ts';
import { translateTo } from './translate.ts';
import { toDirection, toUiLanguage, type UiLanguage, uiLanguages } from './ui-languages.ts';
import { entityUrl, homeUrl, languageUrl, outletUrl, storyUrl, topicUrl } from './urls.ts';
import { toXmlText } from './xml-text.ts';

/** A feed before it is written down: its page, its title and its articles, newest first. */
export interface Feed {
  /** Language of the interface that it belongs to. */
  ui: UiLanguage;
  /** Language of its texts, where they have one; otherwise that of the interface. */
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
type Named = Pick<Feed, 'group' | 'title' | 'page' | 'articles'> & { lang?: string };

const toOutletFeeds = (content: SiteContent, ui: UiLanguage): Named[] =>
  [...content.articlesOfOutlet].map(([id, articles]) => ({
    group: 'outlets',
    title: toLabel(content.outlets.get(id)?.names ?? {}, ui).text,
    page: outletUrl(ui, id),
    articles,
  }));

const toStoryFeeds = (content: SiteContent, ui: UiLanguage): Named[] =>
  content.stories.map((story) => ({
    group: 'stories',
    title: toStoryTitle(story, ui).text,
    page: storyUrl(ui, story.id),
    articles: toMembers(content, story).toSorted(byDay),
  }));

const toEntityFeeds = (content: SiteContent, ui: UiLanguage): Named[] =>
  [...content.articlesOf].map(([id, articles]) => ({
    group: toKind(id),
    title: toEntityName(content, id, ui).text,
    page: entityUrl(ui, id),
    articles,
  }));

const toLanguageFeeds = (content: SiteContent, ui: UiLanguage): Named[] =>
  [...content.articlesIn].map(([lang, articles]) => ({
    group: 'languages',
    title: toLanguageName(ui, lang),
    page: languageUrl(ui, lang),
    articles,
    lang,
  }));

/** A section has one page, in the interface of its own language. */
const toSectionFeeds = (content: SiteContent, ui: UiLanguage): Named[] =>
  [...content.topics.sections.values()]
    .filter(({ lang }) => toUiLanguage(lang) === ui)
    .map((topic) => ({
      group: 'sections',
      title: topic.text,
      page: topicUrl(topic),
      articles: topic.articles,
      lang: topic.lang,
    }));

const toFeedsOf = (content: SiteContent, ui: UiLanguage): Feed[] => {
  const name = translateTo(ui)('site.name');
  const named: Named[] = [
    { group: 'home', title: '', page: homeUrl(ui), articles: content.articles },
    ...[toLanguageFeeds, toSectionFeeds, toOutletFeeds, toStoryFeeds, toEntityFeeds].flatMap((to) => to(content, ui)),
  ];
  return named.map(({ title, articles, lang = ui, ...feed }) => ({
    ...feed,
    ui,
    lang,
    title: title === '' ? name : `${title} · ${name}`,
    articles: articles.slice(0, longest),
  }));
};

/** Every feed of the site: for each language of the interface its own, and one for every language of texts, section, outlet, story and entity. */
export const toFeeds = (content: SiteContent): Feed[] => uiLanguages.flatMap((ui) => toFeedsOf(content, ui));

/** The feeds of one language of the interface by group, those of most articles first, as many of each group as a person looks through. */
export const toListedFeeds = (content: SiteContent, ui: UiLanguage): { group: FeedGroup; feeds: Feed[] }[] => {
  const groups = Map.groupBy(toFeedsOf(content, ui), ({ group }) => group);
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
