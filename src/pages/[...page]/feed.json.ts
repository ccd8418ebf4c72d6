import type { APIRoute } from 'astro';
import { content } from '../../site/content.ts';
import { toFeedJson } from '../../site/feed-json.ts';
import { type Feed, toFeeds } from '../../site/feeds.ts';
import { toRoute } from '../../site/urls.ts';

export const getStaticPaths = () =>
  toFeeds(content).map((feed) => ({ params: { page: toRoute(feed.page) }, props: { feed } }));

export const GET: APIRoute<{ feed: Feed }> = ({ props }) =>
  new Response(toFeedJson(content, props.feed), { headers: { 'content-type': 'application/feed+json' } });
