/**
 * What an earlier build has read in files. The site reads its files inside of its bundle, and the build that keeps things
 * stands outside of it: they meet under one name of the global object.
 */
export interface KeptValues {
  /** The value under this key, made now if it was not before. Nobody may change it. */
  take: <T>(key: string, make: () => T) => T;
}

const place = Symbol.for('warraq.values');

/** Lays kept values down for the site. */
export const layKeptValues = (values: KeptValues): void => {
  (globalThis as Record<symbol, unknown>)[place] = values;
};

/** A value that an earlier build may have kept. */
export const keepValue = <T>(key: string, make: () => T): T => {
  const values = (globalThis as Record<symbol, unknown>)[place] as KeptValues | undefined;
  return values === undefined ? make() : values.take(key, make);
};
