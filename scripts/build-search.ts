import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { type SearchRecord, searchRecordSchema } from '../src/schema/search-record.ts';
import { steadyIndex } from './files/steady-index.ts';

/** Pagefind brings interfaces of its own; ours needs the rest. */
const isUnused = (file: string): boolean => /(?:^|\/)pagefind-(?:ui|modular-ui|component-ui|highlight)/.test(file);

/**
 * Makes a search index for each language of the records that a build has left in `search/records.ndjson`, and removes
 * the records. Throws where Pagefind takes a record amiss.
 */
export const buildSearch = async (site: string): Promise<void> => {
  const source = path.join(site, 'search/records.ndjson');
  const lines = readFileSync(source, 'utf8').split('\n').filter(Boolean);
  const indexes = new Map<string, PagefindIndex>();
  try {
    for (const line of lines) {
      const record = searchRecordSchema.parse(JSON.parse(line));
      const index = indexes.get(record.lang) ?? (await startIndex(record.lang));
      indexes.set(record.lang, index);
      failOn((await index.addCustomRecord(toCustomRecord(record))).errors);
    }
    for (const [lang, index] of indexes) await writeIndex(index, path.join(site, 'search', lang));
  } finally {
    await close();
  }
  rmSync(source);
};

const startIndex = async (lang: string): Promise<PagefindIndex> => {
  const { index, errors } = await createIndex({ forceLanguage: lang });
  failOn(errors);
  if (index === undefined) throw new Error(`no search index for ${lang}`);
  return index;
};

const failOn = (errors: readonly string[]): void => {
  if (errors.length > 0) throw new Error(errors.join('\n'));
};

const toCustomRecord = ({ url, lang, kind, title, text, keys, day, outlet, names }: SearchRecord) => ({
  url,
  language: lang,
  content: text === '' ? title : `${title}\n${text}`,
  meta: {
    title,
    kind,
    keys,
    names: names.map((one) => one.join(' | ')).join('\n'),
    ...(day && { day }),
    ...(outlet && { outlet }),
  },
  filters: {
    kind: [kind],
    name: names.flatMap(([shown]) => shown ?? []),
    ...(outlet && { outlet: [outlet] }),
    ...(day && { year: [day.slice(0, 4)] }),
  },
  sort: { day: day ?? '0000' },
});

const writeIndex = async (index: PagefindIndex, folder: string): Promise<void> => {
  const { files, errors } = await index.getFiles();
  failOn(errors);
  for (const { path: name, content } of steadyIndex(files)) {
    if (isUnused(name)) continue;
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
};
