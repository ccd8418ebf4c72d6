import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { hashFolder } from '../files/to-manifest.ts';

/** What the site reads of a content folder. */
const folders = ['articles', 'ledgers', 'stories', 'candidates', 'computed', 'entities', 'outlets'];
const published = 'published-stories.yaml';

/** A digest of everything that the site reads: of a content folder, and of the file that tells of its changes. */
export const digestContent = (content: string, changes: string): string => {
  const hash = createHash('sha256');
  for (const folder of folders) hash.update(hashFolder(path.join(content, folder)));
  for (const file of [path.join(content, published), changes].filter(existsSync))
    hash.update(readFileSync(file)).update('\n');
  return hash.digest('hex');
};
