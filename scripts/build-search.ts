import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { type SearchRecord, searchRecordSchema } from '../src/schema/search-record.ts';
import { steadyIndex } from './files/steady-index.ts';
import type { MadeIndex } from './site/last-site.ts';
import { type PutFile, putInto } from './site/put-file.ts';

/** Pagefind brings interfaces of its own; ours needs the rest. */
const isUnused = (file: string): boolean => /(?:^|\/)pagefind-(?:ui|modular-ui|component-ui|highlight)/.test(file);

/**
 * Makes a search index for each language of the records that a build has left in `search/records.ndjson`, and removes
 * the records. `takeIndex` may bring the files of an index that was made of the same records before; it is then not made
 * again. Gives what each index was made of. Throws where Pagefind takes a record amiss.
 */
export const buildSearch = async (
  site: string,
  put: PutFile = putInto(site),
  takeIndex: (lang: string, digest: string) => string[] | null = () => null,
): Promise<Map<string, MadeIndex>> => {
  const source = path.join(site, 'search/records.ndjson');
  const lines = readFileSync(source, 'utf8').split('\n').filter(Boolean);
  rmSync(source);
  const records = lines.map((line) => ({ line, record: searchRecordSchema.parse(JSON.parse(line)) }));
  const made = new Map<string, MadeIndex>();
  try {
    for (const [lang, own] of Map.groupBy(records, ({ record }) => record.lang)) {
      const digest = digestLines(own.map(({ line }) => line));
      const taken = takeIndex(lang, digest);
      made.set(lang, {
        digest,
        files:
          taken ??
          (await makeIndex(
            put,
            lang,
            own.map(({ record }) => record),
          )),
      });
    }
  } finally {
    await close();
  }
  return made;
};

const digestLines = (lines: readonly string[]): string => {
  const hash = createHash('sha256');
  for (const line of lines) hash.update(`${line}\n`);
  return hash.digest('hex');
};

const makeIndex = async (put: PutFile, lang: string, records: readonly SearchRecord[]): Promise<string[]> => {
  const index = await startIndex(lang);
  for (const record of records) failOn((await index.addCustomRecord(toCustomRecord(record))).errors);
  return putIndex(index, `search/${lang}`, put);
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

const toCustomRecord = ({ url, lang, kind, title, text, keys, day, outlet, names, labels }: SearchRecord) => ({
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
    ...(labels && { labels: labels.join('\n') }),
  },
  filters: {
    kind: [kind],
    // Readers choose a name as it is shown in their language.
    name: labels ? names.flat() : names.flatMap(([shown]) => shown ?? []),
    ...(outlet && { outlet: [outlet] }),
    ...(day && { year: [day.slice(0, 4)] }),
  },
  sort: { day: day ?? '0000' },
});

const putIndex = async (index: PagefindIndex, folder: string, put: PutFile): Promise<string[]> => {
  const { files, errors } = await index.getFiles();
  failOn(errors);
  const used = steadyIndex(files).filter(({ path: name }) => !isUnused(name));
  return used.map(({ path: name, content }) => {
    put(`${folder}/${name}`, content);
    return `${folder}/${name}`;
  });
};
