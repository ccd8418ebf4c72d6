import { entityKinds } from '../schema/ids.ts';
import { toMonths, toYears } from './archive.ts';
import type { SiteContent } from './index-content.ts';
import { topicKinds } from './topics.ts';
import { defaultLanguage, type UiLanguage, uiLanguages } from './ui-languages.ts';
import {
  aboutUrl,
  archiveUrl,
  articlesUrl,
  articleUrl,
  changesUrl,
  dataUrl,
  entityUrl,
  fileUrl,
  homeUrl,
  kindUrl,
  languagesUrl,
  languageUrl,
  outletsUrl,
  outletUrl,
  storiesUrl,
  storyUrl,
  toAbsolute,
  topicsUrl,
  topicUrl,
} from './urls.ts';
import { toXmlText } from './xml-text.ts';

type Counterpart = (lang: UiLanguage) => string;

/** One page for each of some things. */
const each = <T>(things: Iterable<T>, toUrl: (lang: UiLanguage, thing: T) => string): Counterpart[] =>
  Array.from(
    things,
    (thing): Counterpart =>
      (lang) =>
        toUrl(lang, thing),
  );

/** Every page that exists in each interface language, as the function that gives its address. */
const toCounterpartPages = (content: SiteContent): Counterpart[] => [
  homeUrl,
  storiesUrl,
  articlesUrl,
  outletsUrl,
  aboutUrl,
  languagesUrl,
  dataUrl,
  ...(content.hasChanges ? [changesUrl] : []),
  ...each(topicKinds, topicsUrl),
  ...each(content.articlesIn.keys(), languageUrl),
  ...each(entityKinds, kindUrl),
  ...each(content.stories, (lang, { id }) => storyUrl(lang, id)),
  ...each(content.articlesOf.keys(), entityUrl),
  ...each(content.articlesOfOutlet.keys(), outletUrl),
  archiveUrl,
  ...each(toYears(toMonths(content.articles)), (lang, { year }) => archiveUrl(lang, year)),
  ...each(toMonths(content.articles), (lang, { month }) => archiveUrl(lang, month)),
];

const toAlternate = (lang: string, address: string): string =>
  `<xhtml:link rel="alternate" hreflang="${lang}" href="${toXmlText(toAbsolute(address))}"/>`;

const toEntries = (page: Counterpart): string[] => {
  const alternates = [
    ...uiLanguages.map((lang) => toAlternate(lang, page(lang))),
    toAlternate('x-default', page(defaultLanguage)),
  ].join('');
  return uiLanguages.map((lang) => `<url><loc>${toXmlText(toAbsolute(page(lang)))}</loc>${alternates}</url>`);
};

/** One file holds at most 50,000 addresses and 50 MB; an entry with its alternates takes about 700 bytes. */
const longest = 20_000;

/** The sitemaps: pages that have counterparts with them, articles and their topics without. At least one. */
export const toSitemaps = (content: SiteContent): string[] => {
  const pages = toCounterpartPages(content).flatMap(toEntries);
  const topics = topicKinds.flatMap((kind) => [...content.topics[kind].values()].map(topicUrl));
  const single = [...topics, ...content.articles.map(articleUrl)];
  const entries = [...pages, ...single.map((page) => `<url><loc>${toXmlText(toAbsolute(page))}</loc></url>`)];
  const count = Math.ceil(entries.length / longest);
  return Array.from({ length: count }, (_, at) => {
    const urls = entries.slice(at * longest, (at + 1) * longest).join('\n');
    return `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls}
</urlset>
`;
  });
};

/** The list of the sitemaps. */
export const toSitemapIndex = (count: number): string => {
  const locs = Array.from({ length: count }, (_, at) => toAbsolute(fileUrl(`sitemap-${at + 1}.xml`)));
  return `<?xml version="1.0" encoding="utf-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${locs.map((loc) => `<sitemap><loc>${toXmlText(loc)}</loc></sitemap>`).join('')}</sitemapindex>
`;
};
