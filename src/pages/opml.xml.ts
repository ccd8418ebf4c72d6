import type { APIRoute } from 'astro';
import { content } from '../site/content.ts';
import { toOpml } from '../site/opml.ts';
import { defaultLanguage } from '../site/ui-languages.ts';

/** The address that feed readers guess; each language has a list of its own. */
export const GET: APIRoute = () => new Response(toOpml(content, defaultLanguage));
