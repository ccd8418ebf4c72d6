import { relearn } from '../src/pipeline/furniture/relearn.ts';
import type { Known, RawFile } from '../src/pipeline/types.ts';
import type { LearntFurniture } from '../src/schema/furniture.ts';
import { outletSchema } from '../src/schema/outlet.ts';
import { toKnown } from './read-page.ts';

// Six articles as pages of a site, for the tests of what is learnt.

const outlets = new Map([
  ['quay-gazette', outletSchema.parse({ names: { en: { label: 'The Quay Gazette' } }, language: 'en' })],
  ['hill-herald', outletSchema.parse({ names: { en: { label: 'The Hill Herald' } }, language: 'en' })],
]);
/** Two outlets and nothing else. */
export const known = toKnown({ outlets });

/** Articles on matters that have nothing to do with one another. */
export const articles = [
  [
    'Old bridge opens to walkers',
    'The harbour bridge opened to walkers on Sunday after nine years of work on its towers and cables.',
    'Engineers had to replace every cable by hand, and both towers were painted in the grey of 1923.',
    'Photographs of the works hang in the town hall until the end of May, the mayor promised.',
  ],
  [
    'Orchard keepers pick early plums',
    'Growers in the northern valley picked their first plums in June, three weeks before the usual date.',
    'A mild winter and a dry spring sweetened the fruit, while frost spared the lower orchards altogether.',
    'Prices at the market fell by a third, and jam makers bought whole lorries for their kettles.',
  ],
  [
    'Choir of miners sings in Vienna',
    'Forty retired miners sang three evenings in Vienna, where the audience asked for five encores.',
    'Their conductor taught them German songs over two winters, using recordings of his grandmother.',
    'A record of the concerts appears in autumn, and the income buys new instruments for the school.',
  ],
  [
    'Students build boat from bottles',
    'Pupils of a technical college crossed a lake in a boat built from eleven thousand plastic bottles.',
    'They collected the bottles during two summers along beaches, glued them, and tested hulls in a pool.',
    'Professors measured speed and drift, and recommend thicker glue for anyone who copies the design.',
  ],
  [
    'Chess club wins national cup',
    'A chess club with nineteen members won the national cup in the last game of a long weekend.',
    'Their youngest player, aged twelve, sacrificed a rook and forced the champion to resign at midnight.',
    'Sponsors offered the team a journey to Iceland, which the players will use for a training camp.',
  ],
  [
    'Bakery museum finds older oven',
    'Workers found a clay oven from the tenth century below the cellar of the bakery museum.',
    'Archaeologists dated charcoal from its floor, and compared grains of rye with samples in Uppsala.',
    'Visitors may bake a flat bread in a copy of the oven each Saturday from September onwards.',
  ],
] as const;

/** A line of the site that says so much that it looks like text. */
export const promo = 'Readers keep this harbour lit: join them for the price of a coffee a month.';

interface Dressing {
  outlet?: string;
  author?: string;
  above?: readonly string[];
  midst?: readonly string[];
  below?: readonly string[];
  footer?: readonly string[];
}

/** The dump of an article, with lines around and between its paragraphs. */
export const dress = (at: number, { outlet = 'The Quay Gazette', ...lines }: Dressing): string => {
  const [title = '', first = '', second = '', third = ''] = articles[at] ?? [];
  return [
    'Harbour cams and tides',
    'Ferries today',
    title,
    outlet,
    ...(lines.author === undefined ? [] : [`By ${lines.author}`]),
    `${at + 2} March 2024`,
    ...(lines.above ?? []),
    first,
    ...(lines.midst ?? []),
    second,
    third,
    ...(lines.below ?? []),
    'Related articles',
    'Tide tables for the week',
    ...(lines.footer ?? []),
    'Small ads of the harbour',
  ].join('\n');
};

/** Dumps of these texts, numbered. */
export const toFiles = (texts: readonly string[], prefix = 'dump'): RawFile[] =>
  texts.map((text, at) => {
    const stem = `${prefix}-${at}`;
    return { path: `content/raw/${stem}.txt`, name: `${stem}.txt`, stem, bytes: new TextEncoder().encode(text) };
  });

/** The lines of all sites, as learnt. */
export const linesOf = (learnt: ReadonlyMap<string, LearntFurniture>): string[] =>
  [...learnt.values()].flatMap(({ lines = [] }) => lines.map(({ line }) => line));

/** What is learnt from these texts. */
export const learn = (texts: readonly string[], more: Partial<Known> = {}): Map<string, LearntFurniture> =>
  relearn(toFiles(texts), { ...known, ...more });

/** A line that stands below two texts and among the footer of a third page. */
export const promoted = [dress(0, { below: [promo] }), dress(1, { below: [promo] }), dress(2, { footer: [promo] })];
