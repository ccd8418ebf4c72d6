import type { Correction } from '../schema/correction.ts';

/** What the front matter of a dump and its sidecar say together: key by key, the sidecar wins. */
export const mergeCorrections = (
  frontMatter: Correction | null,
  sidecar: Correction | undefined,
): Correction | undefined => {
  if (frontMatter === null || sidecar === undefined) return sidecar ?? frontMatter ?? undefined;
  const count = Math.max(frontMatter.articles?.length ?? 0, sidecar.articles?.length ?? 0);
  return {
    ...frontMatter,
    ...sidecar,
    lines: { ...frontMatter.lines, ...sidecar.lines },
    articles: Array.from({ length: count }, (_, at) => ({ ...frontMatter.articles?.[at], ...sidecar.articles?.[at] })),
  };
};
