import { existsSync, readFileSync } from 'node:fs';
import { listRegularFiles } from '../files/list-files.ts';
import { hashFiles, printManifest, toHash } from '../files/to-manifest.ts';

/** A digest of all that the site can read: of a content folder without its dumps, and of the file that tells of its changes. */
export const digestContent = (content: string, changes: string): string => {
  const names = listRegularFiles(content).filter((name) => !name.startsWith('raw/'));
  const ofChanges = existsSync(changes) ? toHash(readFileSync(changes)) : '';
  return toHash(`${printManifest(hashFiles(content, names))}${ofChanges}`);
};
