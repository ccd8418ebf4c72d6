import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { hashFolder, toHash } from '../files/to-manifest.ts';

/** What the site reads of a content folder. */
const folders = ['articles', 'ledgers', 'stories', 'candidates', 'computed', 'entities', 'outlets'];
const published = 'published-stories.yaml';

/** A digest of all that the site reads: of a content folder, and of the file that tells of its changes. */
export const digestContent = (content: string, changes: string): string => {
  const ofFolders = folders.map((folder) => hashFolder(path.join(content, folder)));
  const ofFiles = [path.join(content, published), changes].map((file) =>
    existsSync(file) ? toHash(readFileSync(file)) : '',
  );
  return toHash([...ofFolders, ...ofFiles].join('\n'));
};
