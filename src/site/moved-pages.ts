import type { SiteArticle, SiteContent } from './index-content.ts';
import { langMarks } from './names.ts';
import { toStoryTitle } from './story-members.ts';
import { type UiLanguage, uiLanguages } from './ui-languages.ts';
import { articleUrl, storyUrl, toRoute } from './urls.ts';

/** A page at an old address that sends readers on. */
interface MovedPage {
  route: string;
  lang: UiLanguage;
  title: { text: string; lang?: string; dir?: 'rtl' | 'ltr' };
  /** Where it leads. */
  url: string;
  /** The story that it leads to, where it leads to one. */
  story?: string;
}

/** A page for each address that a story has had, in each language of the interface. */
export const toMovedPages = (content: SiteContent): MovedPage[] =>
  content.moved.flatMap((moved) =>
    uiLanguages.map((lang): MovedPage => {
      const route = toRoute(storyUrl(lang, moved.id));
      if ('article' in moved) {
        const article = content.articleById.get(moved.article) as SiteArticle;
        const title = { text: article.title, ...langMarks(article.lang, lang) };
        return { route, lang, title, url: articleUrl(article) };
      }
      const story = content.storyById.get(moved.story);
      if (story === undefined) throw new Error(`published-stories.yaml: ${moved.id} leads to no story`);
      const { text, lang: own } = toStoryTitle(story, lang);
      return { route, lang, title: { text, ...langMarks(own, lang) }, url: storyUrl(lang, story.id), story: story.id };
    }),
  );
