import type { APIRoute } from 'astro';
import { content } from '../../site/content.ts';
import { toOpml } from '../../site/opml.ts';
import { type UiLanguage, uiLanguages } from '../../site/ui-languages.ts';

export const getStaticPaths = () => uiLanguages.map((lang) => ({ params: { lang }, props: { lang } }));

export const GET: APIRoute<{ lang: UiLanguage }> = ({ props }) => new Response(toOpml(content, props.lang));
