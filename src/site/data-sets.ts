import { createHash } from 'node:crypto';
import { z } from 'zod';
import { toDataKeys } from './data-columns.ts';
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
import type { SiteContent } from './index-content.ts';
import { toCsv } from './to-csv.ts';
import { fileUrl, toAbsolute } from './urls.ts';

/** A part of the corpus as files: its name, the schema of a row, and its rows. */
export interface DataSet {
  name: DataSetName;
  schema: z.ZodObject;
  toRows: (content: SiteContent) => Iterable<object>;
  /** Keys that are too long for a spreadsheet, or that say again what another key says. */
  omitted: readonly string[];
}
type DataSetName = 'articles' | 'stories' | 'entities' | 'outlets' | 'mentions' | 'quotes' | 'credits' | 'dates';

/** Everything that `/data/` publishes. */
export const dataSets: readonly DataSet[] = [
  { name: 'articles', schema: articleRowSchema, toRows: toArticleRows, omitted: ['body'] },
  { name: 'stories', schema: storyRowSchema, toRows: toStoryRows, omitted: [] },
  { name: 'entities', schema: entityRowSchema, toRows: toEntityRows, omitted: [] },
  { name: 'outlets', schema: outletRowSchema, toRows: toOutletRows, omitted: [] },
  { name: 'mentions', schema: mentionRowSchema, toRows: toMentionRows, omitted: [] },
  { name: 'quotes', schema: quoteRowSchema, toRows: toQuoteRows, omitted: [] },
  { name: 'credits', schema: creditRowSchema, toRows: toCreditRows, omitted: [] },
  { name: 'dates', schema: dateRowSchema, toRows: toDateRows, omitted: [] },
];

/** One row per line, as JSON: the exact form, line by line. */
export function* toNdjson(content: SiteContent, { toRows }: DataSet): Generator<string> {
  for (const row of toRows(content)) yield `${JSON.stringify(row)}\n`;
}

/** The form for spreadsheets, line by line. */
export const toCsvFile = (content: SiteContent, { schema, toRows, omitted }: DataSet): Generator<string> => {
  const columns = toDataKeys(schema, omitted).filter(({ inCsv }) => inCsv);
  return toCsv(
    columns.map(({ key }) => key),
    toRows(content),
  );
};

/** JSON Schema of a row. */
export const toRowSchema = ({ schema }: DataSet): string => `${JSON.stringify(z.toJSONSchema(schema), null, 2)}\n`;

/** JSON Schema of the whole corpus: for each file the list of its rows. */
export const toWholeSchema = (): string => {
  const whole = z.strictObject(Object.fromEntries(dataSets.map(({ name, schema }) => [name, z.array(schema)])));
  return `${JSON.stringify({ $id: toAbsolute(fileUrl('data/schema.json')), ...z.toJSONSchema(whole) }, null, 2)}\n`;
};

/** How many rows each file has, and the SHA-256 of its exact form: what a citation of the data names. */
export const toDataCounts = (content: SiteContent): { name: string; rows: number; hash: string }[] =>
  dataSets.map((set) => {
    const hash = createHash('sha256');
    let rows = 0;
    for (const line of toNdjson(content, set)) {
      hash.update(line);
      rows += 1;
    }
    return { name: set.name, rows, hash: hash.digest('hex') };
  });
