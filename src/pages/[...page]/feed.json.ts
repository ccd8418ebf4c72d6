import type { APIRoute } from 'astro';
import { content } from '../../site/content.ts';
import { toFeedJson } from '../../site/feed-json.ts';
import { toFeedRoutes } from '../../site/feed-routes.ts';
import type { Feed } from '../../site/feeds.ts';

export const getStaticPaths = () => toFeedRoutes(content);

export const GET: APIRoute<{ feed: Feed }> = ({ props }) =>
  new Response(toFeedJson(content, props.feed), { headers: { 'content-type': 'application/feed+json' } });
