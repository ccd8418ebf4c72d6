import { layReadBook } from '../schema/read-book.ts';
import { noDigest, toDigester } from './digest-value.ts';
import type { SiteContent } from './index-content.ts';

/** Between the parts of a read: `entities people/x` is one entity, `entities` all of them. */
const joint = ' ';

type Note = (read: string) => void;

/** The same map; what is asked of it is noted: one value, or all of them. */
const watchMap = <K, V>(map: ReadonlyMap<K, V>, name: string, note: Note): ReadonlyMap<K, V> => {
  const all = (): ReadonlyMap<K, V> => {
    note(name);
    return map;
  };
  const one = (key: K): ReadonlyMap<K, V> => {
    if (typeof key !== 'string') return all();
    note(`${name}${joint}${key}`);
    return map;
  };
  return {
    get: (key) => one(key).get(key),
    has: (key) => one(key).has(key),
    get size() {
      return all().size;
    },
    keys: () => all().keys(),
    values: () => all().values(),
    entries: () => all().entries(),
    forEach: (see) => all().forEach(see),
    [Symbol.iterator]: () => all()[Symbol.iterator](),
  };
};

/** The same object; which of its parts are taken is noted, of maps and of objects in it which of theirs. */
const watchParts = <T extends object>(whole: T, name: string, note: Note): T => {
  const watched = {};
  for (const [key, value] of Object.entries(whole)) {
    const own = `${name}${key}`;
    if (value instanceof Map) Object.assign(watched, { [key]: watchMap(value, own, note) });
    else if (typeof value === 'object' && value !== null && !Array.isArray(value))
      Object.assign(watched, { [key]: watchParts(value as object, `${own}.`, note) });
    else
      Object.defineProperty(watched, key, {
        enumerable: true,
        get: () => {
          note(own);
          return value;
        },
      });
  }
  return watched as T;
};

/** What stands at a part of the content: `entities people/x`, `topics.section`. */
const find = (content: SiteContent, read: string): unknown => {
  const [name = '', ...key] = read.split(joint);
  const part = name.split('.').reduce<unknown>((value, at) => (value as Record<string, unknown>)[at], content);
  return key.length === 0 || !(part instanceof Map) ? part : part.get(key.join(joint));
};

const digestOrNull = (digest: () => string): string | null => {
  try {
    return digest();
  } catch (error) {
    if (error === noDigest) return null;
    throw error;
  }
};

/**
 * The content as pages see it. It writes down what they take of it, so that a later build can tell whether a page would
 * find the same: what is taken is an article, an entity, a list, never a word of one.
 */
export const watchReads = (content: SiteContent): SiteContent => {
  const { articles, stories, entities, outlets, candidates } = content;
  const digest = toDigester(
    [...stories, ...entities.values(), ...outlets.values(), ...candidates],
    articles.map((article) => [article, article.hash]),
  );
  let reads: Set<string> | null = null;
  const found = new Map<string, string>();
  layReadBook({
    open: () => {
      reads = new Set();
    },
    close: () => {
      const own = [...(reads ?? [])];
      reads = null;
      return own;
    },
    digestRead: (read) => {
      const digested = found.get(read) ?? digest(find(content, read));
      found.set(read, digested);
      return digested;
    },
    digestValue: (value) => digestOrNull(() => digest(value)),
  });
  return watchParts(content, '', (read) => reads?.add(read));
};
