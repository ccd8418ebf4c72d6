import { createHash } from 'node:crypto';
import { mkdirSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';

const locks = path.resolve(import.meta.dirname, '../../.cache/locks');
/** Ten minutes, in milliseconds. */
const longestWait = 600_000;

/**
 * Holds a folder for this run, so that no other one writes there at the same time; gives what lets it go. While another
 * run holds it, this one says so and waits. The lock is the database's own: the system frees it when a process ends in
 * whatever way, so none is ever left over.
 */
export const holdPlace = (folder: string): (() => void) => {
  mkdirSync(locks, { recursive: true });
  const name = createHash('sha256')
    .update(realPath(path.resolve(folder)))
    .digest('hex')
    .slice(0, 16);
  const lock = new DatabaseSync(path.join(locks, name), { timeout: 0 });
  if (!take(lock)) {
    console.error(`Another run is at work in ${folder}: waiting until it is done.`);
    lock.exec(`PRAGMA busy_timeout = ${longestWait}`);
    if (!take(lock)) throw new Error(`another run is still at work in ${folder}`);
  }
  held.add(lock);
  return () => {
    held.delete(lock);
    lock.close();
  };
};

/** A lock that nobody refers to would be collected, and with it let go. */
const held = new Set<DatabaseSync>();

const busy = 5;

const take = (lock: DatabaseSync): boolean => {
  try {
    lock.exec('BEGIN EXCLUSIVE');
    return true;
  } catch (error) {
    if ((error as { errcode?: number }).errcode === busy) return false;
    throw error;
  }
};

/** One folder has one lock, by whatever way it is reached; it may not be there yet. */
const realPath = (folder: string): string => {
  try {
    return realpathSync(folder);
  } catch {
    return path.join(path.dirname(folder) === folder ? folder : realPath(path.dirname(folder)), path.basename(folder));
  }
};
