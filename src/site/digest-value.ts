import { hash } from 'node:crypto';

const toHash = (text: string): string => hash('sha256', text, 'base64url').slice(0, 22);

/** Thrown for a value that cannot be told from another one by what it holds. */
export const noDigest = new Error('a function has no digest');

/**
 * Gives digests of values that are made of content: equal values have equal ones. `whole` are the files of the content
 * (stories, entities, outlets): each is digested once, whatever holds it. `hashed` are those with a hash of their own (articles), which is
 * never looked into. Nothing of them may change later.
 */
export const toDigester = (
  whole: Iterable<object>,
  hashed: Iterable<readonly [object, string]> = [],
): ((value: unknown) => string) => {
  const wholes = new Set(whole);
  const known = new WeakMap<object, string>(hashed);
  const remember = (value: object, digest: string): string => {
    known.set(value, digest);
    return digest;
  };
  /** Spells a value so that two spellings are equal where the values are. */
  const spell = (value: unknown): string => {
    if (typeof value === 'function' || typeof value === 'symbol') throw noDigest;
    if (typeof value !== 'object' || value === null) return value === undefined ? 'u' : JSON.stringify(value);
    const digest = known.get(value);
    if (digest !== undefined) return digest;
    if (wholes.has(value)) return remember(value, toHash(JSON.stringify(value)));
    if (Array.isArray(value)) return remember(value, toHash(`[${value.map(spell).join()}]`));
    if (value instanceof Map) return remember(value, toHash(`m${[...value].map(spellPair).join()}`));
    if (value instanceof Set) return remember(value, toHash(`s${[...value].map(spell).join()}`));
    return `{${Object.entries(value).map(spellPair).join()}}`;
  };
  const spellPair = ([key, value]: [unknown, unknown]): string => `${spell(key)}:${spell(value)}`;
  return (value) => toHash(spell(value));
};
