import type { CardRecord } from '../schema/card-record.ts';
import type { Story } from '../schema/story.ts';
import { toDay } from './dates.ts';
import type { SiteArticle, SiteContent } from './index-content.ts';
import { toOutletName } from './outlet-names.ts';
import { toMembers, toOutletCount, toStoryTitle } from './story-members.ts';
import { translateTo } from './translate.ts';
import { toDirection, toUiLanguage } from './ui-languages.ts';

/** The picture that stands for a page where it is shared. */
export interface Card {
  /** From the root of the site: `cards/articles/x.jpg` */
  file: string;
  /** What the picture says. */
  alt: string;
}

/** Pixels of every card. */
export const cardSize = { width: 1200, height: 630 } as const;

/** The card of an article; undefined when it has none. */
export const getArticleCard = (content: SiteContent, article: SiteArticle): Card | undefined =>
  content.carded.has(`articles/${article.id}`)
    ? { file: `cards/articles/${article.id}.jpg`, alt: article.title }
    : undefined;

/** The card of a story with the title that readers of a language see; undefined when it has none. */
export const getStoryCard = (content: SiteContent, story: Story, wanted: string): Card | undefined => {
  const { text, lang } = toStoryTitle(story, wanted);
  return content.carded.has(`stories/${story.id}`)
    ? { file: `cards/stories/${story.id}_${lang}.jpg`, alt: text }
    : undefined;
};

const toArticleLine = (content: SiteContent, article: SiteArticle): string => {
  const outlet = toOutletName(content.outlets, article, article.lang);
  const sample = translateTo(toUiLanguage(article.lang))('sample');
  const name = outlet?.sample ? `${outlet.text} (${sample})` : outlet?.text;
  const day = article.publishedOn === undefined ? undefined : toDay(article.lang, article.publishedOn);
  return [name, day].filter((part) => part !== undefined).join(' · ');
};

const toStoryLine = (content: SiteContent, story: Story, lang: string): string => {
  const t = translateTo(toUiLanguage(lang));
  const members = toMembers(content, story);
  return [t('count.articles', { n: members.length }), t('count.outlets', { n: toOutletCount(members) })].join(' · ');
};

const toRecord = ({ file, alt }: Card, lang: string, line: string): CardRecord => ({
  file,
  lang,
  dir: toDirection(lang),
  title: alt,
  line,
  site: translateTo(toUiLanguage(lang))('site.name'),
});

/** Every card of the site, for the script that draws them. */
export const toCardRecords = (content: SiteContent): CardRecord[] => {
  const articles = content.articles.flatMap((article) => {
    const card = getArticleCard(content, article);
    return card === undefined ? [] : [toRecord(card, article.lang, toArticleLine(content, article))];
  });
  const stories = content.stories.flatMap((story) =>
    Object.keys(story.title).flatMap((lang) => {
      const card = getStoryCard(content, story, lang);
      return card === undefined ? [] : [toRecord(card, lang, toStoryLine(content, story, lang))];
    }),
  );
  return [...articles, ...stories];
};
