import type { APIRoute } from 'astro';
import { toDataSchema } from '../../site/data-file.ts';

export const GET: APIRoute = () => new Response(toDataSchema());
