import type { Page } from './page.ts';

/** How many non-blank lines stand above each place of a page, counted once. */
const counted = new WeakMap<Page['entries'], Uint32Array>();

const countAbove = (entries: Page['entries']): Uint32Array => {
  const counts = new Uint32Array(entries.length + 1);
  for (const [at, { bare }] of entries.entries()) counts[at + 1] = (counts[at] ?? 0) + (bare === '' ? 0 : 1);
  counted.set(entries, counts);
  return counts;
};

/** How many non-blank lines stand between two places of a page, in whatever order. */
export const linesBetween = ({ entries }: Page, a: number, b: number): number => {
  const counts = counted.get(entries) ?? countAbove(entries);
  return Math.max(0, (counts[Math.max(a, b)] ?? 0) - (counts[Math.min(a, b) + 1] ?? 0));
};

/** `below-title-2` for at most two lines, `below-title-far` for more than the last step. */
export const toStep = (name: string, steps: readonly number[], count: number): string =>
  `${name}-${steps.find((step) => count <= step) ?? 'far'}`;

/** The heading of related stories or of comments stands between two places: what follows belongs to something else. */
export const hasHeadingBetween = ({ entries }: Page, from: number, to: number): boolean =>
  entries.slice(from, to).some(({ furniture }) => furniture?.kind === 'related' || furniture?.kind === 'comments');
