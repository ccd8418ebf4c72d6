import type { ArticleCorrection, Correction, LineVerdict } from '../schema/correction.ts';

/** A plain sentence: words and figures, nothing that YAML would take for something else. */
export type Reason = `${'Line' | 'Lines' | 'Another' | 'The'} ${string}.`;

/** What a sidecar would have to say to settle a doubt. */
export interface Fix {
  lines?: Readonly<Record<string, LineVerdict>>;
  newArticle?: readonly number[];
  /** What is said of the article at this place, from 0. */
  article?: { at: number; said: ArticleCorrection };
}

/**
 * The YAML that settles a doubt, ready to be pasted: a whole sidecar where there is none, else the keys of the sidecar that
 * change, with what they already say.
 *
 * `{ lines: { 16: 'paragraph' } }` → `why: …` and `lines: { 16: paragraph }`
 */
export const toPaste = (fix: Fix, why: Reason, sidecar: Correction | undefined): string => {
  const { article } = fix;
  const changed: Record<string, unknown> = {
    ...(fix.lines === undefined ? {} : { lines: { ...sidecar?.lines, ...fix.lines } }),
    ...(fix.newArticle === undefined ? {} : { newArticle: [...(sidecar?.newArticle ?? []), ...fix.newArticle] }),
    ...(article === undefined ? {} : { articles: toArticles(article, sidecar?.articles ?? []) }),
  };
  const said = sidecar === undefined ? { why, ...changed } : changed;
  return Object.entries(said)
    .map(([key, value]) => `${key}: ${key === 'why' ? value : toYaml(value)}`)
    .join('\n');
};

/** One entry per article up to the one that is corrected: `{}` leaves an article as it is. */
const toArticles = (
  { at, said }: NonNullable<Fix['article']>,
  told: readonly ArticleCorrection[],
): ArticleCorrection[] =>
  Array.from({ length: Math.max(told.length, at + 1) }, (_, place) => ({
    ...told[place],
    ...(place === at ? said : {}),
  }));

/** Words and days mean themselves without quotation marks. */
const plain = /^(?:[a-z]+(?:-[a-z0-9]+)*|\d{4}-\d\d-\d\d)$/;
/** These would not be words. */
const reserved = new Set(['true', 'false', 'null']);

const toYaml = (value: unknown): string => {
  if (typeof value === 'string') return plain.test(value) && !reserved.has(value) ? value : JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(toYaml).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  const pairs = Object.entries(value).map(([key, part]) => `${key}: ${toYaml(part)}`);
  return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`;
};
