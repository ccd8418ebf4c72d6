import type { APIRoute } from 'astro';
import { toWholeSchema } from '../../site/data-sets.ts';

export const GET: APIRoute = () => new Response(toWholeSchema());
