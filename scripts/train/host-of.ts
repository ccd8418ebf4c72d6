import { z } from 'zod';

const answerSchema = z.object({
  url: z.string().nullish(),
  page: z.string().nullish(),
  articles: z.array(z.object({ url: z.string().nullish() })).nullish(),
});

/** The host that a dump was taken from, as its answer says; else the page, or the dump itself. */
export const hostOf = (id: string, answer: unknown): string => {
  const { url, page, articles } = answerSchema.parse(answer);
  return toHost(url ?? articles?.[0]?.url) ?? page ?? id;
};

const toHost = (url: string | null | undefined): string | undefined =>
  url != null && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : undefined;
