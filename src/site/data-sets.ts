import { z } from 'zod';
import {
  toArticleRows,
  toCreditRows,
  toDateRows,
  toEntityRows,
  toMentionRows,
  toOutletRows,
  toQuoteRows,
  toStoryRows,
} from './data-rows.ts';
import {
  articleRowSchema,
  creditRowSchema,
  dateRowSchema,
  entityRowSchema,
  mentionRowSchema,
  outletRowSchema,
  quoteRowSchema,
  storyRowSchema,
} from './data-schemas.ts';
import type { SiteArticle, SiteContent } from './index-content.ts';
import { fileUrl, toAbsolute } from './urls.ts';

/** Rows of one kind, as `/data/` publishes them. */
export interface DataSet {
  name: DataSetName;
  /** Of a row. */
  schema: z.ZodObject;
  /** Its rows; of these articles, where it has rows of articles. */
  toRows: (content: SiteContent, articles: readonly SiteArticle[]) => Iterable<object>;
  /** How many rows of an article it has; missing where its rows are not those of articles. */
  countOf?: (article: SiteArticle) => number;
  /** Keys that are too long for a spreadsheet, or that say again what another key says. */
  omitted: readonly string[];
}
export type DataSetName = 'articles' | 'stories' | 'entities' | 'outlets' | 'mentions' | 'quotes' | 'credits' | 'dates';

/** Everything that `/data/` publishes. */
export const dataSets: readonly DataSet[] = [
  {
    name: 'articles',
    schema: articleRowSchema,
    toRows: (_, articles) => toArticleRows(articles),
    countOf: () => 1,
    omitted: ['body'],
  },
  { name: 'stories', schema: storyRowSchema, toRows: toStoryRows, omitted: [] },
  { name: 'entities', schema: entityRowSchema, toRows: toEntityRows, omitted: [] },
  { name: 'outlets', schema: outletRowSchema, toRows: toOutletRows, omitted: [] },
  {
    name: 'mentions',
    schema: mentionRowSchema,
    toRows: (_, articles) => toMentionRows(articles),
    countOf: ({ evidence }) => evidence.mentions.length,
    omitted: [],
  },
  {
    name: 'quotes',
    schema: quoteRowSchema,
    toRows: (_, articles) => toQuoteRows(articles),
    countOf: ({ evidence }) => evidence.quotes.length,
    omitted: [],
  },
  {
    name: 'credits',
    schema: creditRowSchema,
    toRows: (_, articles) => toCreditRows(articles),
    countOf: ({ evidence }) => evidence.credits.length,
    omitted: [],
  },
  {
    name: 'dates',
    schema: dateRowSchema,
    toRows: (_, articles) => toDateRows(articles),
    countOf: ({ evidence }) => evidence.dates.length,
    omitted: [],
  },
];

const setOf = new Map(dataSets.map((set) => [set.name, set]));

export const toDataSet = (name: DataSetName): DataSet => setOf.get(name) as DataSet;

/** JSON Schema of a row. */
export const toRowSchema = (name: DataSetName): string =>
  `${JSON.stringify(z.toJSONSchema(toDataSet(name).schema), null, 2)}\n`;

/** JSON Schema of the whole corpus: for each file the list of its rows. */
export const toWholeSchema = (): string => {
  const whole = z.strictObject(Object.fromEntries(dataSets.map(({ name, schema }) => [name, z.array(schema)])));
  return `${JSON.stringify({ $id: toAbsolute(fileUrl('data/schema.json')), ...z.toJSONSchema(whole) }, null, 2)}\n`;
};
