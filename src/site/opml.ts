import { toListedFeeds } from './feeds.ts';
import type { SiteContent } from './index-content.ts';
import { feedUrl, toAbsolute } from './urls.ts';
import { toXmlText } from './xml-text.ts';

/** The list of feeds that a feed reader can take in at once. */
export const toOpml = (content: SiteContent, title: string): string => {
  const outlines = toListedFeeds(content).map(({ title: text, page, lang }) => {
    const [name, html, xml] = [text, toAbsolute(page), toAbsolute(feedUrl(page, 'xml'))].map(toXmlText);
    return `<outline type="rss" text="${name}" title="${name}" language="${lang}" htmlUrl="${html}" xmlUrl="${xml}"/>`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>
<opml version="2.0"><head><title>${toXmlText(title)}</title></head><body>
${outlines.join('\n')}
</body></opml>
`;
};
