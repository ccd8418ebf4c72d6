import type { APIRoute } from 'astro';
import { content } from '../../../site/content.ts';
import { type SearchPart, toSearchLanguages, toSearchParts } from '../../../site/search-parts.ts';
import { toSearchRecords } from '../../../site/search-records.ts';
import { uiLanguages } from '../../../site/ui-languages.ts';

export const getStaticPaths = () => {
  const languages = [...new Set([...uiLanguages, ...toSearchLanguages(content)])].sort();
  return toSearchParts(content).map((part) => ({
    params: { lang: part.lang, part: String(part.part) },
    props: { part, languages },
  }));
};

interface Props {
  part: SearchPart;
  languages: string[];
}

/** What `scripts/build-search.ts` makes one index of, and then removes. */
export const GET: APIRoute<Props> = ({ props: { part, languages } }) =>
  new Response(
    toSearchRecords(content, part, languages)
      .map((record) => `${JSON.stringify(record)}\n`)
      .join(''),
  );
