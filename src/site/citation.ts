import type { SiteArticle, SiteContent } from './index-content.ts';
import { toOutletName } from './outlet-names.ts';
import { translateTo } from './translate.ts';
import { toUiLanguage } from './ui-languages.ts';
import { articleUrl, toAbsolute } from './urls.ts';

/** What is cited of an article: only what its text states, on one line each. */
export interface Citation {
  id: string;
  title: string;
  lang: string;
  author?: string;
  outlet?: string;
  /** ISO day; a citation without it says «n.d.», no date. */
  day?: string;
  url: string;
  /** Name of this site, where the text is kept. */
  archive: string;
}

const toLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The citation of an article, in its own language. */
export const toCitation = (content: SiteContent, article: SiteArticle): Citation => {
  const { id, title, lang, author, publishedOn } = article;
  const outlet = toOutletName(content.outlets, article, lang);
  return {
    id,
    title: toLine(title),
    lang,
    ...(author !== undefined && { author: toLine(author) }),
    ...(outlet !== null && { outlet: toLine(outlet.text) }),
    ...(publishedOn !== undefined && { day: publishedOn }),
    url: toAbsolute(articleUrl(article)),
    archive: translateTo(toUiLanguage(lang))('site.name'),
  };
};
