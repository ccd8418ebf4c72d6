import { hash } from 'node:crypto';
import type { ReadBook } from '../../src/schema/read-book.ts';

/** A page, feed or data file of the last build: where it stands, and what it was made of. */
export interface PageRecord {
  file: string;
  /** The parts of the content that it read, as places in the list of all reads. */
  reads: Uint32Array;
  /** A digest of what it found there and of what it was given. */
  digest: string;
}

/** Everything that a build made from content, by route and address. */
export interface PageRecords {
  reads: readonly string[];
  pages: ReadonlyMap<string, PageRecord>;
}

export const noRecords: PageRecords = { reads: [], pages: new Map() };

/** A digest of what a page is given and of what its reads find; null where something has none. */
export const digestInputs = (book: ReadBook, props: unknown, reads: Iterable<string>): string | null => {
  const given = book.digestValue(props);
  if (given === null) return null;
  let inputs = given;
  for (const read of reads) inputs += `\n${read} ${book.digestRead(read)}`;
  return hash('sha256', inputs, 'base64url');
};

/** Whether a page would be made of the same as in the build of its record. */
export const isSame = (
  book: ReadBook,
  props: unknown,
  { reads, digest }: PageRecord,
  all: readonly string[],
): boolean =>
  digestInputs(
    book,
    props,
    Array.from(reads, (at) => all[at] ?? ''),
  ) === digest;

/** Collects the records of a build. */
export const startRecords = () => {
  const numbers = new Map<string, number>();
  const pages = new Map<string, PageRecord>();
  const numberOf = (read: string): number => {
    const number = numbers.get(read) ?? numbers.size;
    numbers.set(read, number);
    return number;
  };
  return {
    add: (key: string, file: string, reads: readonly string[], digest: string): void => {
      pages.set(key, { file, reads: Uint32Array.from(reads, numberOf), digest });
    },
    finish: (): PageRecords => ({ reads: [...numbers.keys()], pages }),
  };
};
