import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const root = path.join(import.meta.dirname, '..', '..', '.cache');

/** The file of a cache folder that says what it is of. */
export const ofName = 'of';

/**
 * The folder in which a step keeps what it has made of another folder, for its next run; it is there from now on. What
 * was kept of folders that are gone goes too. `notes`, `content` → `.cache/notes/content-1f0c2e`
 */
export const openCacheFolder = (step: string, folder: string): string => {
  const whole = path.resolve(folder);
  const ofProject = path.relative(path.dirname(root), whole).split(path.sep).join('/');
  const hash = createHash('sha256').update(ofProject).digest('hex').slice(0, 6);
  const own = path.join(root, step, `${path.basename(whole)}-${hash}`);
  mkdirSync(own, { recursive: true });
  // A folder that is not there yet is none that is gone: it gets its name at the next run.
  if (existsSync(whole)) writeFileSync(path.join(own, ofName), ofProject);
  removeStaleOf(path.join(root, step));
  return own;
};

/** Removes what steps have kept of folders that are gone. */
export const removeStaleCaches = (): void => {
  for (const step of readdirSync(root)) removeStaleOf(path.join(root, step));
};

const removeStaleOf = (step: string): void => {
  for (const name of readdirSync(step)) removeStale(path.join(step, name));
};

/** Removes a cache folder when what it is of is gone. Another run may do the same: what both leave goes with the next one. */
const removeStale = (cache: string): void => {
  const of = path.join(cache, ofName);
  try {
    if (existsSync(of) && !existsSync(path.resolve(path.dirname(root), readFileSync(of, 'utf8'))))
      rmSync(cache, { recursive: true, force: true });
  } catch {
    // It is nobody's any more: nothing depends on it.
  }
};
