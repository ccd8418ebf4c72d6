import type { EntityId } from '../schema/ids.ts';
import type { Mention } from '../schema/ledger.ts';
import type { Story } from '../schema/story.ts';
import type { InArticle, SiteArticle, SiteContent } from './index-content.ts';
import { type Text, toLabel } from './names.ts';
import { tally } from './tally.ts';
import type { UiLanguage } from './ui-languages.ts';
import { outletUrl } from './urls.ts';

/** One printed form of a name, how often it stands in the texts, and where. */
export interface PrintedForm {
  text: string;
  lang: string;
  count: number;
  places: InArticle<Mention>[];
}

/** Every printed form of an entity's name, the most frequent first; the same letters in two languages are two forms. */
export const toPrintedForms = (mentions: readonly InArticle<Mention>[]): PrintedForm[] =>
  [...Map.groupBy(mentions, ({ article, it }) => `${article.lang} ${it.text}`).values()]
    .flatMap((places): PrintedForm[] => {
      const first = places[0];
      return first === undefined
        ? []
        : [{ text: first.it.text, lang: first.article.lang, count: places.length, places }];
    })
    .sort((a, b) => b.count - a.count);

/** Which outlet prints which forms, the outlet with the most printings first; outlets without a name left out. */
export const toFormsByOutlet = (
  mentions: readonly InArticle<Mention>[],
): { article: SiteArticle; forms: { text: string; lang: string; count: number }[] }[] =>
  [...Map.groupBy(mentions, ({ article }) => article.outlet ?? article.outletName)]
    .filter(([outlet]) => outlet !== undefined)
    .sort(([, a], [, b]) => b.length - a.length)
    .flatMap(([, own]) => {
      const article = own[0]?.article;
      return article === undefined ? [] : [{ article, forms: toPrintedForms(own) }];
    });

/** The lines of some mentions, by article. */
export const toPlacesByArticle = (places: readonly InArticle<Mention>[]): { article: SiteArticle; lines: number[] }[] =>
  [...Map.groupBy(places, ({ article }) => article)].map(([article, inArticle]) => ({
    article,
    lines: [...new Set(inArticle.map(({ it }) => it.line))],
  }));

/** The entities that stand most often in the same articles. */
export const toCompanions = (articles: readonly SiteArticle[], id: EntityId, limit: number) =>
  tally(articles.flatMap(({ entities }) => entities.filter((other) => other !== id)))
    .filter(({ count }, _, all) => count > 1 || all.length <= limit)
    .slice(0, limit);

/** The first stories that hold one of the articles, in the order of the articles. */
export const toStoriesOf = (content: SiteContent, articles: readonly SiteArticle[], limit: number): Story[] => {
  const ids = new Set(articles.flatMap(({ id }) => content.storyOf.get(id) ?? []));
  return [...ids].slice(0, limit).flatMap((id) => content.storyById.get(id) ?? []);
};

/** First and last stated day of some articles; undefined when none states one. */
export const toDays = (articles: readonly SiteArticle[]): { first: string; last: string } | undefined => {
  const days = articles.flatMap(({ publishedOn }) => publishedOn ?? []).sort();
  const [first, last] = [days[0], days.at(-1)];
  return first === undefined || last === undefined ? undefined : { first, last };
};

/** Those with a stated day and those without, each in the order given. */
export const splitByDate = (articles: readonly SiteArticle[]): { dated: SiteArticle[]; undated: SiteArticle[] } => ({
  dated: articles.filter(({ publishedOn }) => publishedOn !== undefined),
  undated: articles.filter(({ publishedOn }) => publishedOn === undefined),
});

/** The outlets of some articles, those with the most articles first. */
export const toOutletsOf = (
  content: SiteContent,
  articles: readonly SiteArticle[],
  lang: UiLanguage,
): (Text & { url: string; count: number })[] =>
  tally(articles.flatMap(({ outlet }) => outlet ?? [])).flatMap(({ item, count }) => {
    const outlet = content.outlets.get(item);
    return outlet === undefined ? [] : [{ ...toLabel(outlet.names, lang), url: outletUrl(lang, item), count }];
  });
