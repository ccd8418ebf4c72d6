import { entityKinds } from '../schema/ids.ts';
import type { StringKey } from './translate.ts';
import type { UiLanguage } from './ui-languages.ts';
import { articlesUrl, kindUrl, outletsUrl, storiesUrl } from './urls.ts';

/** The sections of the site, in the order of the main navigation: a text of the interface and its address. */
export const toSections = (lang: UiLanguage): { key: StringKey; url: string }[] => [
  { key: 'stories', url: storiesUrl(lang) },
  { key: 'articles', url: articlesUrl(lang) },
  ...entityKinds.map((kind) => ({ key: kind, url: kindUrl(lang, kind) })),
  { key: 'outlets', url: outletsUrl(lang) },
];
