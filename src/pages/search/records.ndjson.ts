import type { APIRoute } from 'astro';
import { content } from '../../site/content.ts';
import { toSearchRecords } from '../../site/search-records.ts';

/** What `scripts/build-search.ts` makes the indexes of, and then removes. */
export const GET: APIRoute = () =>
  new Response(
    toSearchRecords(content)
      .map((record) => `${JSON.stringify(record)}\n`)
      .join(''),
  );
