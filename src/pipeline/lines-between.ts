import type { Page } from './page.ts';

/** How many non-blank lines stand between two places of a page, in whatever order. */
export const linesBetween = ({ entries }: Page, a: number, b: number): number => {
  let count = 0;
  for (let at = Math.min(a, b) + 1; at < Math.max(a, b); at += 1) if (entries[at]?.bare !== '') count += 1;
  return count;
};

/** `below-title-2` for at most two lines, `below-title-far` for more than the last step. */
export const toStep = (name: string, steps: readonly number[], count: number): string =>
  `${name}-${steps.find((step) => count <= step) ?? 'far'}`;

/** The heading of related stories or of comments stands between two places: what follows belongs to something else. */
export const hasHeadingBetween = ({ entries }: Page, from: number, to: number): boolean =>
  entries.slice(from, to).some(({ furniture }) => furniture?.kind === 'related' || furniture?.kind === 'comments');
