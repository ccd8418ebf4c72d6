import type { APIRoute } from 'astro';
import { content } from '../../site/content.ts';
import { type FeedFile, feedForms, toFeedRoutes } from '../../site/feed-routes.ts';

export const getStaticPaths = () => toFeedRoutes(content);

export const GET: APIRoute<FeedFile> = ({ props: { feed, format } }) =>
  new Response(feedForms[format].print(content, feed), { headers: { 'content-type': feedForms[format].type } });
