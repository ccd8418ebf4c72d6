import type { APIRoute } from 'astro';
import { content } from '../site/content.ts';
import { toSitemaps } from '../site/sitemap.ts';

export const getStaticPaths = () =>
  toSitemaps(content).map((xml, at) => ({ params: { number: String(at + 1) }, props: { xml } }));

export const GET: APIRoute<{ xml: string }> = ({ props }) => new Response(props.xml);
