import { type Feed, toFeeds } from './feeds.ts';
import type { SiteContent } from './index-content.ts';
import { toMovedPages } from './moved-pages.ts';
import { toRoute } from './urls.ts';

/** Every feed where it is found; that of a page which has moved also at its old address, for those who follow it there. */
export const toFeedRoutes = (content: SiteContent): { params: { page: string }; props: { feed: Feed } }[] => {
  const feeds = toFeeds(content);
  const byPage = new Map(feeds.map((feed) => [feed.page, feed]));
  const moved = toMovedPages(content).flatMap(({ route, url }) => {
    const feed = byPage.get(url);
    return feed === undefined ? [] : [{ params: { page: route }, props: { feed } }];
  });
  return [...feeds.map((feed) => ({ params: { page: toRoute(feed.page) }, props: { feed } })), ...moved];
};
