import type { Card } from './cards.ts';
import { type UiLanguage, uiLanguages } from './ui-languages.ts';
import { homeUrl } from './urls.ts';

/** What the frame of a page needs to know of it. */
export interface PageMeta {
  title: string;
  /** Language of the title, when it is not that of the page. */
  titleLang?: string;
  description?: string;
  /** Address of this page. */
  url: string;
  /** Address of the true counterpart in another interface language; absent when there is none. */
  counterpart?: (lang: UiLanguage) => string;
  /** The feed of the page, as `toFeedOf` gives it; without it that of all articles. */
  feed?: string;
  jsonLd?: object;
  /** The picture that stands for the page where it is shared. */
  card?: Card | undefined;
  /** Address to which the browser goes on at once. */
  moveTo?: string;
  /** The front page carries the large name of the paper. */
  front?: boolean;
  /** The page looks things up in the search index. */
  searches?: boolean;
  /** `404`: search engines keep away. */
  hidden?: boolean;
}

/** Where the language switch leads: to the counterpart of the page, or to the front page of that language. */
export const toSwitch = (meta: PageMeta, lang: UiLanguage): string => meta.counterpart?.(lang) ?? homeUrl(lang);

/** The counterparts of a page by language, itself included; none when it has none. */
export const toCounterparts = ({ counterpart }: PageMeta): { lang: UiLanguage; url: string }[] =>
  counterpart === undefined ? [] : uiLanguages.map((lang) => ({ lang, url: counterpart(lang) }));
