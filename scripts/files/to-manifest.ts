import { createHash } from 'node:crypto';
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
export const toManifest = (folder: string): string =>
  listRegularFiles(folder)
    .filter((name) => name !== manifestName)
    .map((name) => `${toHash(readFileSync(path.join(folder, name)))}  ${name}\n`)
    .join('');

/** One hash for all of a folder. */
export const hashFolder = (folder: string): string => toHash(Buffer.from(toManifest(folder)));

const toHash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
