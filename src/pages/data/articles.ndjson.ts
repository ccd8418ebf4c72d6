import type { APIRoute } from 'astro';
import { content } from '../../site/content.ts';
import { toDataFile } from '../../site/data-file.ts';

export const GET: APIRoute = () => new Response(toDataFile(content));
