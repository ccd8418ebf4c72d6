import type { APIRoute } from 'astro';
import { content } from '../site/content.ts';
import { toOpml } from '../site/opml.ts';
import { translateTo } from '../site/translate.ts';
import { defaultLanguage } from '../site/ui-languages.ts';

export const GET: APIRoute = () => new Response(toOpml(content, translateTo(defaultLanguage)('site.name')));
