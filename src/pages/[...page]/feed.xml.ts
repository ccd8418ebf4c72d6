import type { APIRoute } from 'astro';
import { content } from '../../site/content.ts';
import { toFeedXml } from '../../site/feed-xml.ts';
import { type Feed, toFeeds } from '../../site/feeds.ts';
import { toRoute } from '../../site/urls.ts';

export const getStaticPaths = () =>
  toFeeds(content).map((feed) => ({ params: { page: toRoute(feed.page) }, props: { feed } }));

export const GET: APIRoute<{ feed: Feed }> = ({ props }) =>
  new Response(toFeedXml(content, props.feed), { headers: { 'content-type': 'application/rss+xml; charset=utf-8' } });
