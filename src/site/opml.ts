import { type Feed, toListedFeeds } from './feeds.ts';
import type { SiteContent } from './index-content.ts';
import { translateTo } from './translate.ts';
import type { UiLanguage } from './ui-languages.ts';
import { feedUrl, toAbsolute } from './urls.ts';
import { toXmlText } from './xml-text.ts';

const toOutline = ({ at, title, page, lang }: Feed): string => {
  const [name, html, xml] = [title, toAbsolute(page), toAbsolute(feedUrl(at, 'xml'))].map(toXmlText);
  return `<outline type="rss" text="${name}" title="${name}" language="${lang}" htmlUrl="${html}" xmlUrl="${xml}"/>`;
};

/** The list of feeds in one language of the interface, by group, that a feed reader can take in at once. */
export const toOpml = (content: SiteContent, ui: UiLanguage): string => {
  const t = translateTo(ui);
  const outlines = toListedFeeds(content, ui).map(({ group, feeds }) => {
    const own = feeds.map(toOutline).join('\n');
    return `<outline text="${toXmlText(t(group))}">\n${own}\n</outline>`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>
<opml version="2.0"><head><title>${toXmlText(t('site.name'))}</title></head><body>
${outlines.join('\n')}
</body></opml>
`;
};
