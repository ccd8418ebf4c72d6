import { toFeedJson } from './feed-json.ts';
import { toFeedXml } from './feed-xml.ts';
import { type Feed, toFeeds } from './feeds.ts';
import type { SiteContent } from './index-content.ts';
import { toFeedOf } from './urls.ts';

/** How a feed is written down, by the ending of its file. */
export const feedForms = {
  xml: { print: toFeedXml, type: 'application/rss+xml; charset=utf-8' },
  json: { print: toFeedJson, type: 'application/feed+json' },
} as const;
type FeedFormat = keyof typeof feedForms;

/** A feed in one format. */
export interface FeedFile {
  feed: Feed;
  format: FeedFormat;
}

/** A feed as a route: `feeds/people/x` → folder `feeds/people`, name `x`. */
interface FeedRoute {
  params: { folder: string; name: string; format: FeedFormat };
  props: FeedFile;
}

const toRoutes = (at: string, feed: Feed): FeedRoute[] => {
  const cut = at.lastIndexOf('/');
  return (Object.keys(feedForms) as FeedFormat[]).map((format) => ({
    params: { folder: at.slice(0, cut), name: at.slice(cut + 1), format },
    props: { feed, format },
  }));
};

/** Every feed where it is found; that of a story which became another one also at its old address, for those who follow it there. */
export const toFeedRoutes = (content: SiteContent): FeedRoute[] => {
  const feeds = toFeeds(content);
  const byPlace = new Map(feeds.map((feed) => [feed.at, feed]));
  const moved = content.moved.flatMap((from) => {
    const feed = 'story' in from ? byPlace.get(toFeedOf(`stories/${from.story}`)) : undefined;
    return feed === undefined ? [] : toRoutes(toFeedOf(`stories/${from.id}`), feed);
  });
  return [...feeds.flatMap((feed) => toRoutes(feed.at, feed)), ...moved];
};
