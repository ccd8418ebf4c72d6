import type { ReadBook } from '../../src/schema/read-book.ts';

/** A page, feed or data file that a build has made: where it stands, and what it was made of. */
export interface PageRecord {
  file: string;
  /** The parts of the content that it read, as places in the list of all reads. */
  reads: Uint32Array;
  /** A digest of what it was given. */
  given: string;
}

/** Everything that a build made from content. */
export interface PageRecords {
  reads: readonly string[];
  /** Digests of what the reads have found, in the same order. */
  found: readonly string[];
  /** By route and address. */
  pages: ReadonlyMap<string, PageRecord>;
}

export const noRecords: PageRecords = { reads: [], found: [], pages: new Map() };

/** Collects the records of a build; `last` are those of the build before. */
export const startRecords = ({ digestRead, digestValue }: Digests, last: PageRecords = noRecords) => {
  const numbers = new Map<string, number>();
  const pages = new Map<string, PageRecord>();
  const isOther = last.reads.map((read, at) => digestRead(read) !== last.found[at]);
  const numberOf = (read: string): number => {
    const number = numbers.get(read) ?? numbers.size;
    numbers.set(read, number);
    return number;
  };
  const renumbered: number[] = [];
  const renumber = (at: number): number => (renumbered[at] ??= numberOf(last.reads[at] ?? ''));
  return {
    /** Takes over the record of a page that would be made of the same as in the last build, and gives its file; null where it would not. */
    keep: (key: string, props: unknown): string | null => {
      const known = last.pages.get(key);
      if (known === undefined || known.reads.some((at) => isOther[at]) || known.given !== digestValue(props))
        return null;
      pages.set(key, { ...known, reads: known.reads.map(renumber) });
      return known.file;
    },
    /** Notes what a page was made of, where that can be told. */
    add: (key: string, file: string, props: unknown, reads: readonly string[]): void => {
      const given = digestValue(props);
      if (given !== null) pages.set(key, { file, given, reads: Uint32Array.from(reads, numberOf) });
    },
    finish: (): PageRecords => {
      const reads = [...numbers.keys()];
      return { reads, found: reads.map(digestRead), pages };
    },
  };
};

type Digests = Pick<ReadBook, 'digestRead' | 'digestValue'>;
