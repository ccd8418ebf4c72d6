import type { APIRoute } from 'astro';
import { toCardRecords } from '../../site/cards.ts';
import { content } from '../../site/content.ts';

/** What `scripts/build-cards.ts` draws the share cards of, and then removes. */
export const GET: APIRoute = () =>
  new Response(
    toCardRecords(content)
      .map((record) => `${JSON.stringify(record)}\n`)
      .join(''),
  );
