import { createHash } from 'node:crypto';
import { fold } from '../text/fold.ts';
import { toSlug } from '../text/to-slug.ts';
import { tally } from './tally.ts';

/** A section or a tag, as the papers of one language print it. */
export interface Topic<T> {
  /** `sections` or `tags`; first part of its address. */
  kind: TopicKind;
  id: string;
  /** The form that is printed most. */
  text: string;
  lang: string;
  articles: T[];
}
/** A topic by itself. */
export type TopicName = Omit<Topic<unknown>, 'articles'>;
export const topicKinds = ['sections', 'tags'] as const;
export type TopicKind = (typeof topicKinds)[number];

/** What is printed in an article of one language. */
interface Printed {
  lang: string;
  section?: string | undefined;
  tags: readonly string[];
}

/** A tag that stands on one article leads nowhere else: it has no page. */
const fewest = { sections: 1, tags: 2 } as const;

/** Spellings of one topic have one key: `#زلزال_الحوز` and «زلزال الحوز» */
const toKey = (lang: string, text: string): string =>
  `${lang} ${fold(text)
    .replace(/[#_\s]+/g, ' ')
    .trim()}`;

/** Its letters in ASCII, and a mark of its own, since other letters may give the same: `ar`, `علوم` → `ar-lwm-5b3a91` */
const toId = (lang: string, key: string): string => {
  const mark = createHash('sha256').update(key).digest('hex').slice(0, 6);
  return [lang, toSlug(key.slice(lang.length)).slice(0, 40), mark].filter(Boolean).join('-').toLowerCase();
};

const toPrinted = (article: Printed, kind: TopicKind): readonly string[] =>
  kind === 'tags' ? article.tags : article.section === undefined ? [] : [article.section];

/** The topics of some articles by key, those of most articles first; each with its articles in the order given. */
export const toTopics = <T extends Printed>(articles: readonly T[], kind: TopicKind): ReadonlyMap<string, Topic<T>> => {
  const printed = articles.flatMap((article) =>
    toPrinted(article, kind).map((text) => ({ article, text, key: toKey(article.lang, text) })),
  );
  const topics = [...Map.groupBy(printed, ({ key }) => key)].flatMap(([key, places]): [string, Topic<T>][] => {
    const inArticles = [...new Set(places.map(({ article }) => article))];
    const text = tally(places.map((place) => place.text))[0]?.item;
    const lang = inArticles[0]?.lang;
    if (text === undefined || lang === undefined || inArticles.length < fewest[kind]) return [];
    return [
      [
        key,
        { kind, id: toId(lang, key), text: text.replace(/^#/, '').replaceAll('_', ' '), lang, articles: inArticles },
      ],
    ];
  });
  return new Map(topics.sort(([a, x], [b, y]) => y.articles.length - x.articles.length || (a < b ? -1 : 1)));
};

/** Topics by key, without their articles. */
export const toTopicNames = (topics: ReadonlyMap<string, Topic<unknown>>): ReadonlyMap<string, TopicName> =>
  new Map([...topics].map(([key, { articles, ...name }]) => [key, name]));

/** The topic that an article's printed words name, when it has a page. */
export const getTopic = <T>(topics: ReadonlyMap<string, T>, { lang }: { lang: string }, text: string): T | undefined =>
  topics.get(toKey(lang, text));
