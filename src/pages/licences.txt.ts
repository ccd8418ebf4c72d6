import type { APIRoute } from 'astro';
import project from '../../LICENSE?raw';
import frankRuhlLibre from '../../node_modules/@fontsource-variable/frank-ruhl-libre/LICENSE?raw';
import notoNaskhArabic from '../../node_modules/@fontsource-variable/noto-naskh-arabic/LICENSE?raw';
import sourceSerif from '../../node_modules/@fontsource-variable/source-serif-4/LICENSE?raw';
import vazirmatn from '../../node_modules/@fontsource-variable/vazirmatn/LICENSE?raw';
import pagefind from '../../node_modules/pagefind/LICENSE/LICENSE?raw';
import { toLicences } from '../site/licences.ts';

/** The licences of everything that this site hands on, with the notices that they ask for. */
export const GET: APIRoute = () =>
  new Response(
    toLicences([
      { name: 'The pages, their data and their catalogue', licence: project },
      { name: 'Frank Ruhl Libre (typeface)', licence: frankRuhlLibre },
      { name: 'Noto Naskh Arabic (typeface)', licence: notoNaskhArabic },
      { name: 'Source Serif 4 (typeface)', licence: sourceSerif },
      { name: 'Vazirmatn (typeface)', licence: vazirmatn },
      { name: 'Pagefind (the search of this site)', licence: pagefind },
    ]),
  );
