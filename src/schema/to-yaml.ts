/** Data that block YAML can say line by line. */
export type PlainData =
  | string
  | number
  | boolean
  | null
  | readonly PlainData[]
  | { readonly [key: string]: PlainData | undefined };

const printScalar = (value: string | number | boolean | null): string => JSON.stringify(value);

const isScalar = (value: PlainData): value is string | number | boolean | null =>
  typeof value !== 'object' || value === null;

const printEntry = (head: string, value: PlainData, indent: string): string => {
  if (isScalar(value)) return `${head} ${printScalar(value)}\n`;
  const inner = printBlock(value, `${indent}  `);
  return inner === '' ? `${head} ${Array.isArray(value) ? '[]' : '{}'}\n` : `${head}\n${inner}`;
};

const printBlock = (value: PlainData, indent: string): string => {
  if (isScalar(value)) return `${indent}${printScalar(value)}\n`;
  if (Array.isArray(value)) return value.map((item) => printEntry(`${indent}-`, item, indent)).join('');
  return Object.entries(value)
    .map(([key, own]) => (own === undefined ? '' : printEntry(`${indent}${key}:`, own, indent)))
    .join('');
};

/**
 * Data as block YAML, every string double-quoted, so that any string comes back as it was. Keys are plain words; items of
 * lists are no lists or objects themselves.
 *
 * `{ title: 'A', tags: [] }` → `title: "A"\ntags: []\n`
 */
export const toYaml = (data: { readonly [key: string]: PlainData | undefined }): string => printBlock(data, '');
