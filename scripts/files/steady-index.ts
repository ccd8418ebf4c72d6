import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';

/** A file of a search index: its path in the index, and its bytes. */
export interface IndexFile {
  path: string;
  content: Uint8Array;
}

/** Pagefind writes the values of a filter in another order each time; its files are named by what they hold. */
type Filter = [name: string, values: [value: string, pages: number[]][]];
/** Version, pages, chunks of words, filters, and what else is sorted by. */
type Meta = [string, unknown, unknown, [name: string, hash: string][], ...unknown[]];

/** What every file of Pagefind begins with, once unpacked. */
export const signature = Buffer.from('pagefind_dcd');

const unpack = <T>(content: Uint8Array): T => decode(gunzipSync(content).subarray(signature.length)) as T;

const pack = (value: unknown): Buffer => {
  const packed = gzipSync(Buffer.concat([signature, encode(value)]));
  // The header names the system that packed it.
  packed[9] = 255;
  return packed;
};

const toHash = (content: Uint8Array, letters: number): string =>
  createHash('sha256').update(content).digest('hex').slice(0, letters);

/** `filter/ar_345be48.pf_filter` → `ar_345be48` */
const hashIn = (path: string): string => /(?<=[/.])[a-z]+_[0-9a-f]+(?=\.pf_)/.exec(path)?.[0] ?? '';

const compare = ([a]: readonly [string, ...unknown[]], [b]: readonly [string, ...unknown[]]): number =>
  a < b ? -1 : a > b ? 1 : 0;

/** The same index with its filters in order: the same records give the same bytes. */
export const steadyIndex = (files: readonly IndexFile[]): IndexFile[] => {
  const renamed = new Map<string, string>();
  const steady = ({ path }: IndexFile, value: unknown, letters: number): IndexFile => {
    const old = hashIn(path);
    const packed = pack(value);
    const hash = `${old.split('_')[0]}_${toHash(packed, letters)}`;
    renamed.set(old, hash);
    return { path: path.replace(old, hash), content: packed };
  };
  const filters = files
    .filter(({ path }) => path.endsWith('.pf_filter'))
    .map((file) => {
      const [name, values] = unpack<Filter>(file.content);
      return steady(file, [name, values.toSorted(compare)], 7);
    });
  const metas = files
    .filter(({ path }) => path.endsWith('.pf_meta'))
    .map((file) => {
      const [version, pages, chunks, used, ...rest] = unpack<Meta>(file.content);
      const own = used.map(([name, hash]): [string, string] => [name, renamed.get(hash) ?? hash]).sort(compare);
      return steady(file, [version, pages, chunks, own, ...rest], 10);
    });
  const others = files.filter(({ path }) => !/\.pf_(?:filter|meta)$/.test(path));
  return [
    ...others.map((file) => (file.path === 'pagefind-entry.json' ? rename(file, renamed) : file)),
    ...filters,
    ...metas,
  ];
};

const rename = ({ path, content }: IndexFile, renamed: ReadonlyMap<string, string>): IndexFile => {
  let text = Buffer.from(content).toString();
  for (const [old, hash] of renamed) text = text.replaceAll(`"${old}"`, `"${hash}"`);
  return { path, content: Buffer.from(text) };
};
