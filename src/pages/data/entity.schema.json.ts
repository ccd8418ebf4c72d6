import type { APIRoute } from 'astro';
import { toEntityDataSchema } from '../../site/entity-data.ts';

export const GET: APIRoute = () => new Response(toEntityDataSchema());
