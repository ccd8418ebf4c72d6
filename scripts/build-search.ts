import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { type SearchRecord, searchRecordSchema } from '../src/schema/search-record.ts';
import { listFiles } from './files/list-files.ts';
import { type IndexFile, signature, steadyIndex } from './files/steady-index.ts';
import { toHash } from './files/to-manifest.ts';
import { type PutFile, putInto } from './site/put-file.ts';

/** Whether a file of a site is what an index is made of: `search/ar/0.ndjson` */
const isRecords = (name: string): boolean => /^search\/[a-z]+\/\d+\.ndjson$/.test(name);

/** Pagefind brings interfaces of its own; ours needs the rest. Its program is loaded with the first index of a language, for all of them. */
const isUnused = (file: string, isFirst: boolean): boolean =>
  /^pagefind-(?:ui|modular-ui|component-ui|highlight)/.test(file) ||
  (!isFirst && /^(?:pagefind[^.]*\.js$|wasm\.)/.test(file));

/** A search index: a hash of the records that it was made of, and its files. */
export interface MadeIndex {
  hash: string;
  files: readonly string[];
}

/** Takes the index that an earlier build has made of the same records; null when there is none. */
export type TakeIndex = (source: string, hash: string) => MadeIndex | null;

/**
 * Makes a search index of each file of records that a build has left in its site, `search/ar/0/` of `search/ar/0.ndjson`,
 * and removes the records. Gives the indexes by the names of their records. Throws where Pagefind takes a record amiss.
 */
export const buildSearch = async (
  site: string,
  put: PutFile = putInto(site),
  takeIndex: TakeIndex = () => null,
): Promise<Map<string, MadeIndex>> => {
  const made = new Map<string, MadeIndex>();
  const sources = listFiles(path.join(site, 'search'))
    .map((name) => `search/${name}`)
    .filter(isRecords);
  try {
    for (const source of sources) {
      const text = readFileSync(path.join(site, source), 'utf8');
      rmSync(path.join(site, source));
      const hash = toHash(text);
      made.set(source, takeIndex(source, hash) ?? { hash, files: await putIndex(source, text, put) });
    }
  } finally {
    await close();
  }
  return made;
};

/** Puts the index of some records in the place of their file. */
const putIndex = async (source: string, text: string, put: PutFile): Promise<string[]> => {
  const records = text
    .split('\n')
    .filter(Boolean)
    .map((line) => searchRecordSchema.parse(JSON.parse(line)));
  const folder = source.replace('.ndjson', '');
  const [, lang = '', part] = folder.split('/');
  const files = await makeIndex(lang, records, part === '0');
  return files.map(({ path: name, content }) => {
    put(`${folder}/${name}`, content);
    return `${folder}/${name}`;
  });
};

const makeIndex = async (lang: string, records: readonly SearchRecord[], isFirst: boolean): Promise<IndexFile[]> => {
  const index = await startIndex(lang);
  for (const record of records) failOn((await index.addCustomRecord(toCustomRecord(record))).errors);
  const { files, errors } = await index.getFiles();
  failOn(errors);
  await index.deleteIndex();
  const used = steadyIndex(files).filter(({ path: name }) => !isUnused(name, isFirst));
  return [...used, { path: daysName, content: Buffer.from(JSON.stringify(readDays(used))) }];
};

/** The file of an index that holds the day of each of its pages which has one, by the id that Pagefind gives it: an answer does not bring its day. */
const daysName = 'days.json';

const readDays = (files: readonly IndexFile[]): Record<string, string> => {
  const fragments = files.filter(({ path: name }) => name.endsWith('.pf_fragment'));
  const days = fragments.flatMap(({ path: name, content }): [string, string][] => {
    const { meta } = JSON.parse(gunzipSync(content).subarray(signature.length).toString());
    return meta.day === undefined ? [] : [[path.basename(name, '.pf_fragment'), meta.day]];
  });
  return Object.fromEntries(days.sort(([a], [b]) => (a < b ? -1 : 1)));
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
});
