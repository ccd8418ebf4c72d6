import type { APIRoute } from 'astro';
import { fileUrl, toAbsolute } from '../site/urls.ts';

export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${toAbsolute(fileUrl('sitemap-index.xml'))}\n`);
