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

/** A set whose rows are those of articles. */
const ofArticles = (
  name: DataSetName,
  schema: z.ZodObject,
  toRows: (articles: readonly SiteArticle[]) => Iterable<object>,
  countOf: (article: SiteArticle) => number,
): DataSet => ({ name, schema, toRows: (_, articles) => toRows(articles), countOf, omitted: [] });

/** Everything that `/data/` publishes. */
export const dataSets: readonly DataSet[] = [
  { ...ofArticles('articles', articleRowSchema, toArticleRows, () => 1), omitted: ['body'] },
  { name: 'stories', schema: storyRowSchema, toRows: toStoryRows, omitted: [] },
  { name: 'entities', schema: entityRowSchema, toRows: toEntityRows, omitted: [] },
  { name: 'outlets', schema: outletRowSchema, toRows: toOutletRows, omitted: [] },
  ofArticles('mentions', mentionRowSchema, toMentionRows, ({ evidence }) => evidence.mentions.length),
  ofArticles('quotes', quoteRowSchema, toQuoteRows, ({ evidence }) => evidence.quotes.length),
  ofArticles('credits', creditRowSchema, toCreditRows, ({ evidence }) => evidence.credits.length),
  ofArticles('dates', dateRowSchema, toDateRows, ({ evidence }) => evidence.dates.length),
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
