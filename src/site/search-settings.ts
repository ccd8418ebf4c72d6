import { entityKinds } from '../schema/ids.ts';
import type { SiteContent } from './index-content.ts';
import { toPartCounts } from './search-parts.ts';
import { toForms, translateTo } from './translate.ts';
import { defaultLanguage, toDigits, type UiLanguage, uiLanguages } from './ui-languages.ts';
import { homeUrl, searchIndexesUrl } from './urls.ts';

/** What the script of the search page is told: where the indexes are, and its words in one language. */
export const toSearchSettings = (content: SiteContent, lang: UiLanguage): object => {
  const t = translateTo(lang);
  return {
    indexes: searchIndexesUrl(),
    parts: toPartCounts(content),
    home: homeUrl(lang),
    names: { home: homeUrl(defaultLanguage), label: uiLanguages.indexOf(lang) },
    digits: toDigits(lang),
    counts: toForms(lang, 'search.count'),
    none: t('search.none'),
    failed: t('search.failed'),
    kinds: Object.fromEntries((['articles', 'stories', ...entityKinds] as const).map((kind) => [kind, t(kind)])),
  };
};
