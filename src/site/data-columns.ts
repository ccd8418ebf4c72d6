import { z } from 'zod';

/** A key of a row, as the codebook tells it. */
export interface DataKey {
  /** With a point where it stands inside another: `raw.file` */
  key: string;
  /** `string`, `string[]`, `integer` … */
  type: string;
  meaning: string;
  optional: boolean;
  /** Whether the CSV file has a column for it: lists of objects have files of their own. */
  inCsv: boolean;
}

/** The parts of JSON Schema that our rows use. */
interface Property {
  type?: string;
  description?: string;
  enum?: readonly string[];
  items?: Property;
  prefixItems?: readonly Property[];
  anyOf?: readonly Property[];
  properties?: Readonly<Record<string, Property>>;
  required?: readonly string[];
}

const toType = ({ type, enum: words, items, prefixItems, anyOf }: Property): string => {
  if (anyOf !== undefined) return anyOf.map(toType).join(' | ');
  if (words !== undefined) return words.join(' | ');
  if (prefixItems !== undefined) return `[${prefixItems.map(toType).join(', ')}]`;
  return type === 'array' ? `${toType(items ?? {})}[]` : (type ?? 'any');
};

const toKeys = ({ properties = {}, required = [] }: Property, before: string, omitted: readonly string[]): DataKey[] =>
  Object.entries(properties).flatMap(([name, property]): DataKey[] => {
    const key = before + name;
    if (property.properties !== undefined) return toKeys(property, `${key}.`, omitted);
    const { description: meaning = '' } = property;
    const inCsv = property.items?.properties === undefined && !omitted.includes(key);
    return [{ key, type: toType(property), meaning, optional: !required.includes(name), inCsv }];
  });

/** The keys of the rows of a data file, in order; the CSV file leaves `omitted` out. */
export const toDataKeys = (schema: z.ZodType, omitted: readonly string[] = []): DataKey[] =>
  toKeys(z.toJSONSchema(schema) as Property, '', omitted);
