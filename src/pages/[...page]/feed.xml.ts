import type { APIRoute } from 'astro';
import { content } from '../../site/content.ts';
import { toFeedRoutes } from '../../site/feed-routes.ts';
import { toFeedXml } from '../../site/feed-xml.ts';
import type { Feed } from '../../site/feeds.ts';

export const getStaticPaths = () => toFeedRoutes(content);

export const GET: APIRoute<{ feed: Feed }> = ({ props }) =>
  new Response(toFeedXml(content, props.feed), { headers: { 'content-type': 'application/rss+xml; charset=utf-8' } });
