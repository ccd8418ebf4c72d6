import type { APIRoute } from 'astro';
import { content } from '../site/content.ts';
import { toSitemapIndex, toSitemaps } from '../site/sitemap.ts';

export const GET: APIRoute = () => new Response(toSitemapIndex(toSitemaps(content).length));
