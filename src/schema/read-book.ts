/**
 * What a page has read of the content. The pages are rendered inside the bundle of the site, and the build that asks stands
 * outside of it: they meet under one name of the global object.
 */
export interface ReadBook {
  /** From now on, reads are written down. */
  open: () => void;
  /** No longer; gives the reads since then, each once. */
  close: () => string[];
  /** A digest of what a read would find now. */
  digestRead: (read: string) => string;
  /** A digest of a value that is made of content; null when it holds something that has none, such as a function. */
  digestValue: (value: unknown) => string | null;
}

const place = Symbol.for('warraq.reads');

/** Lays the book down for the build. */
export const layReadBook = (book: ReadBook): void => {
  (globalThis as Record<symbol, unknown>)[place] = book;
};

/** The book that the pages have laid down; null before they are loaded. */
export const findReadBook = (): ReadBook | null =>
  ((globalThis as Record<symbol, unknown>)[place] as ReadBook | undefined) ?? null;
