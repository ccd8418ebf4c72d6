import type { z } from 'zod';
import type { EntityId } from '../schema/ids.ts';
import { clean } from '../text/clean.ts';
import { toKeptEntries } from './article-page.ts';
import type {
  articleRowSchema,
  creditRowSchema,
  dateRowSchema,
  entityRowSchema,
  mentionRowSchema,
  outletRowSchema,
  quoteRowSchema,
  storyRowSchema,
} from './data-schemas.ts';
import { toKind } from './entity-names.ts';
import { toDays } from './entity-page.ts';
import { type SiteArticle, type SiteContent, toSpokenOf } from './index-content.ts';
import { toMembers, toOutletCount } from './story-members.ts';
import { defaultLanguage, toUiLanguage } from './ui-languages.ts';
import { articleUrl, entityUrl, outletUrl, storyUrl, toAbsolute } from './urls.ts';

/** Rows, each made when it is asked for: those of an archive fill the memory. */
type Rows<T extends z.ZodType> = Iterable<z.infer<T>>;

/** The text of an article: its kept blocks, an empty line between two. */
export const toText = (article: SiteArticle): string =>
  toKeptEntries(article)
    .map(({ text }) => clean(text))
    .join('\n\n');

export const toArticleRows = (articles: readonly SiteArticle[]): Rows<typeof articleRowSchema> =>
  articles.values().map((article) => {
    const { ledger: _, hash: _hash, whole: _whole, evidence, id, body, ...front } = article;
    const text = toText(article);
    return {
      id,
      ...front,
      url: toAbsolute(articleUrl(article)),
      words: text.match(/\S+/g)?.length ?? 0,
      text,
      body,
      mentions: evidence.mentions,
      quotes: evidence.quotes,
    };
  });

export const toStoryRows = (content: SiteContent): Rows<typeof storyRowSchema> =>
  content.stories.values().map((story) => {
    const members = toMembers(content, story);
    const ui = toUiLanguage(Object.keys(story.title)[0] ?? defaultLanguage);
    return {
      id: story.id,
      titles: story.title,
      url: toAbsolute(storyUrl(ui, story.id)),
      first: story.days?.[0],
      last: story.days?.[1],
      outlets: toOutletCount(members),
      languages: [...new Set(members.map(({ lang }) => lang))],
      articles: story.articles,
      entities: story.entities,
      because: story.because,
    };
  });

const toLabels = (names: Readonly<Record<string, { label: string }>>): Record<string, string> =>
  Object.fromEntries(Object.entries(names).map(([lang, { label }]) => [lang, label]));

export const toEntityRows = (content: SiteContent): Rows<typeof entityRowSchema> =>
  content.articlesOf.entries().map(([id, articles]) => {
    const { names, subtype, country, wikidata } = content.entities.get(id) ?? { names: {} };
    return {
      id,
      kind: toKind(id),
      labels: toLabels(names),
      aliases: [...new Set(Object.values(names).flatMap(({ aliases = [] }) => aliases))],
      subtype,
      country,
      wikidata,
      url: toAbsolute(entityUrl(defaultLanguage, id)),
      ...toDays(articles),
      articles: articles.length,
      mentions: content.mentionsOf.get(id)?.length ?? 0,
      quotes: content.quotesOf.get(id)?.length ?? 0,
    };
  });

export const toOutletRows = (content: SiteContent): Rows<typeof outletRowSchema> =>
  [...content.articlesOfOutlet].flatMap(([id, articles]) => {
    const outlet = content.outlets.get(id);
    if (outlet === undefined) return [];
    const { names, language, country, site, rights, contact, sample = false } = outlet;
    return {
      id,
      labels: toLabels(names),
      language,
      country,
      site,
      rights,
      contact,
      url: toAbsolute(outletUrl(defaultLanguage, id)),
      ...toDays(articles),
      articles: articles.length,
      sample,
    };
  });

const toPlace = ({ id, lang, outlet, publishedOn, raw }: SiteArticle) => ({
  article: id,
  lang,
  outlet,
  publishedOn,
  file: raw.file,
});

export const toMentionRows = (articles: readonly SiteArticle[]): Rows<typeof mentionRowSchema> =>
  articles
    .values()
    .flatMap((article) =>
      article.evidence.mentions.map(({ entity, text, ...span }) => ({ entity, ...toPlace(article), ...span, text })),
    );

export const toQuoteRows = (articles: readonly SiteArticle[]): Rows<typeof quoteRowSchema> =>
  articles.values().flatMap((article) =>
    article.evidence.quotes.map((quote) => ({
      ...toPlace(article),
      line: quote.line,
      start: quote.start,
      end: quote.end,
      text: quote.text,
      speaker: quote.speaker ?? undefined,
      speakerText: quote.speakerText ?? undefined,
      about: [...toSpokenOf(article.evidence, quote)] satisfies EntityId[],
      by: quote.by,
      fragment: quote.fragment === true,
      continues: quote.continues === true,
      flaw: quote.flaw,
    })),
  );

export const toCreditRows = (articles: readonly SiteArticle[]): Rows<typeof creditRowSchema> =>
  articles.values().flatMap((article) =>
    article.evidence.credits.map(({ line, start, end, text, entity, outlet, by }) => ({
      ...toPlace(article),
      ...{ line, start, end, by },
      text: clean(text),
      cited: entity,
      citedOutlet: outlet,
    })),
  );

export const toDateRows = (articles: readonly SiteArticle[]): Rows<typeof dateRowSchema> =>
  articles.values().flatMap((article) =>
    article.evidence.dates.map(({ line, start, end, text, day, relative = false }) => ({
      ...toPlace(article),
      ...{ line, start, end, day, relative },
      text: clean(text),
    })),
  );
