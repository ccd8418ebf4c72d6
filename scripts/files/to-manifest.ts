import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { listRegularFiles } from './list-files.ts';

/** The file that a build leaves in its site: `sha256sum --check SHA256SUMS` tells whether a copy is whole. */
export const manifestName = 'SHA256SUMS';

/**
 * The hash and path of every file under a folder, sorted, in the format of `sha256sum`. The same bytes under the same
 * names give the same text, wherever and whenever they were made. Files with a `known` hash are not read.
 *
 * `index.html` → `e3b0c442…b855  index.html`
 */
export const toManifest = (folder: string, known: ReadonlyMap<string, string> = new Map()): string =>
  listRegularFiles(folder)
    .filter((name) => name !== manifestName)
    .map((name) => `${known.get(name) ?? toHash(readFileSync(path.join(folder, name)))}  ${name}\n`)
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

const toHash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
