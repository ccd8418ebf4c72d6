import { lstatSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { toWarning } from '../../src/pipeline/file-problem.ts';
import type { RawFile } from '../../src/pipeline/types.ts';
import type { Problem } from '../../src/schema/ledger.ts';
import { listFiles } from './list-files.ts';
import { howToMayRead, mayRead } from './may-read.ts';
import { toStem } from './to-stem.ts';

/** A page of news has a few kilobytes; what is larger than this is no page. */
const largestDump = 5_000_000;

/** The dumps of a folder; what is set aside there, or published under another name, is a problem. */
export const readRawFiles = (folder: string, problems: Problem[]): RawFile[] =>
  listFiles(folder).flatMap((name) => {
    const file = path.join(folder, name);
    if (/\.ya?ml$|(^|\/)README\.md$|(^|\/)\.[^/]*(?<!\.txt)$/i.test(name)) return [];
    const refused = refuseDump(file);
    if (refused !== null) {
      problems.push(refused);
      return [];
    }
    const stem = toStem(name);
    if (stem !== path.posix.basename(name).replace(/\.txt$/i, '')) {
      problems.push(
        toWarning(
          'file-name',
          file,
          `published under the id ${stem}`,
          'name dumps in lower-case ASCII letters, digits and hyphens',
        ),
      );
    }
    return [toRawFile(file, name, stem)];
  });

/** A dump whose bytes are read from the disk when they are asked for: a large corpus is never in memory as a whole. */
const toRawFile = (file: string, name: string, stem: string): RawFile => ({
  path: file,
  name,
  stem,
  get bytes() {
    return readFileSync(file);
  },
});

/** Why a file of the raw folder is not read as a dump, or null. */
const refuseDump = (file: string): Problem | null => {
  const stat = lstatSync(file);
  const refuse = (rule: string, why: string, hint: string): Problem =>
    toWarning(rule, file, `${why}: it is set aside`, hint);
  if (!stat.isFile()) return refuse('not-a-file', 'this is no regular file', 'copy the text itself into the folder');
  if (!/\.txt$/i.test(file))
    return refuse('not-a-dump', 'only .txt files are read', 'rename it to .txt if it is the text of a page');
  if (!mayRead(file)) return refuse('not-readable', 'this file may not be read', howToMayRead);
  if (stat.size > largestDump)
    return refuse('too-large', `${stat.size} bytes are more than ${largestDump}`, 'split it into one file per page');
  return null;
};
