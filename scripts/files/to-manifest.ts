import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { listRegularFiles } from './list-files.ts';

/** The file that a build leaves in its site: `sha256sum --check SHA256SUMS` tells whether a copy is whole. */
export const manifestName = 'SHA256SUMS';

/**
 * The hash and path of every file under a folder, sorted, in the format of `sha256sum`. The same bytes under the same
 * names give the same text, wherever and whenever they were made.
 *
 * `index.html` → `e3b0c442…b855  index.html`
 */
export const toManifest = (folder: string): string => printManifest(hashFiles(folder, listRegularFiles(folder)));

/** Name of each file → its hash. */
export const hashFiles = (folder: string, names: readonly string[]): Map<string, string> =>
  new Map(names.map((name) => [name, toHash(readFileSync(path.join(folder, name)))]));

/** The manifest of files whose hashes are known. */
export const printManifest = (hashes: ReadonlyMap<string, string>): string =>
  [...hashes]
    .filter(([name]) => name !== manifestName)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, hash]) => `${hash}  ${name}\n`)
    .join('');

/** Name of each file of a manifest → its hash. */
export const readManifest = (manifest: string): Map<string, string> =>
  new Map(
    manifest
      .split('\n')
      .filter(Boolean)
      .map((line) => [line.slice(hashLength + 2), line.slice(0, hashLength)]),
  );

const hashLength = 64;

/** One hash for all of a folder. */
export const hashFolder = (folder: string): string => toHash(Buffer.from(toManifest(folder)));

/** The hash of a file by what it holds. */
export const toHash = (bytes: Uint8Array | string): string => hash('sha256', bytes);
