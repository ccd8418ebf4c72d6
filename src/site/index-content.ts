import type { ArticleFrontMatter } from '../schema/article.ts';
import type { Candidate } from '../schema/candidate.ts';
import type { Change } from '../schema/change.ts';
import type { Entity } from '../schema/entity.ts';
import type { EntityId } from '../schema/ids.ts';
import type { Ledger, LedgerArticle, Mention, Quote } from '../schema/ledger.ts';
import type { Outlet } from '../schema/outlet.ts';
import type { Story } from '../schema/story.ts';
import type { Tombstone } from '../schema/takedown.ts';
import { clean } from '../text/clean.ts';
import { rememberLatest } from '../text/remember.ts';
import { type MovedStory, toMovedStories } from './moved-stories.ts';
import type { ArticleFile, ContentFiles, LedgerFile } from './read-content.ts';
import { settings } from './settings.ts';
import { toCarded } from './to-carded.ts';
import { type Topic, type TopicKind, type TopicName, toTopicNames, toTopics } from './topics.ts';

/** An article with its ledger at hand. */
export interface SiteArticle extends Omit<ArticleFrontMatter, 'story'> {
  id: string;
  /** Another one for an article that is another one in any way, but for the story that it is told to belong to. */
  hash: string;
  /** Markdown. */
  readonly body: string;
  /** Its file as it was written, without its story. */
  readonly whole: string;
  /** Read when it is asked for: the ledgers of an archive fill the memory. */
  readonly ledger: Ledger;
  evidence: LedgerArticle;
}

/** A mention or a quote, and the article that holds it. */
export interface InArticle<T> {
  article: SiteArticle;
  it: T;
}

/** Everything that pages look up, computed once. */
export interface SiteContent {
  /** Newest first, those without a stated date last. */
  articles: SiteArticle[];
  articleById: ReadonlyMap<string, SiteArticle>;
  stories: Story[];
  storyById: ReadonlyMap<string, Story>;
  /** The ids of the stories of articles, by those of the articles: a story gains and loses articles that stay as they are. */
  storyOf: ReadonlyMap<string, string>;
  /** Where the addresses of former stories lead. */
  moved: MovedStory[];
  entities: ReadonlyMap<EntityId, Entity>;
  outlets: ReadonlyMap<string, Outlet>;
  /** What stands where articles were taken down, by end of the address. */
  takedowns: ReadonlyMap<string, Tombstone>;
  /** The entities that an article names, in the order of their ids. */
  named: EntityId[];
  /** Only entities that an article names; in the order of `articles`. */
  articlesOf: ReadonlyMap<EntityId, SiteArticle[]>;
  mentionsOf: ReadonlyMap<EntityId, InArticle<Mention>[]>;
  /** By who speaks. */
  quotesOf: ReadonlyMap<EntityId, InArticle<Quote>[]>;
  /** By whom others speak of. */
  quotesAbout: ReadonlyMap<EntityId, InArticle<Quote>[]>;
  articlesOfOutlet: ReadonlyMap<string, SiteArticle[]>;
  /** By language tag, the language of the most articles first. */
  articlesIn: ReadonlyMap<string, SiteArticle[]>;
  /** Sections and tags; ask `getTopic`. */
  topics: Readonly<Record<TopicKind, ReadonlyMap<string, Topic<SiteArticle>>>>;
  /** The same without their articles: what a page that only leads to one asks for. */
  topicNames: Readonly<Record<TopicKind, ReadonlyMap<string, TopicName>>>;
  /** Articles and stories with a picture for sharing: `articles/x`. */
  carded: ReadonlyMap<string, true>;
  /** What the commits of git did, the newest first; empty without git. */
  changes: Change[];
  /** Whether there are any: what a page asks that only leads to them. */
  hasChanges: boolean;
  /** Likely names that nobody has reviewed yet, those of most articles first. */
  candidates: Candidate[];
  /** By id of the article. */
  candidatesOf: ReadonlyMap<string, Candidate[]>;
}

/** Newest stated day first, undated last, equal days by id. */
export const byDay = (a: SiteArticle, b: SiteArticle): number =>
  (b.publishedOn ?? '').localeCompare(a.publishedOn ?? '') || (a.id < b.id ? -1 : 1);

const push = <K, V>(map: Map<K, V[]>, key: K, value: V): void => {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
};

/** Names and quotations as a page prints them: the ledger holds raw slices, in which controls may hide. */
const toPrinted = (evidence: LedgerArticle): LedgerArticle => ({
  ...evidence,
  mentions: evidence.mentions.map((mention) => ({ ...mention, text: clean(mention.text) })),
  quotes: evidence.quotes.map((quote) => ({
    ...quote,
    text: clean(quote.text),
    speakerText: quote.speakerText === null ? null : clean(quote.speakerText),
  })),
});

/** Ledgers and texts at hand at a time: more than the largest stories have articles. */
const mostAtHand = 500;

const readLedger = rememberLatest(({ read }: LedgerFile) => read(), mostAtHand);

const readText = rememberLatest(({ read }: ArticleFile) => read(), mostAtHand);

const toSiteArticles = (files: ContentFiles): SiteArticle[] =>
  files.articles.map((own) => {
    const { id, hash, front } = own;
    const file = files.ledgers.get(front.raw.file);
    const evidence = file?.articles.find((article) => article.id === id);
    if (file === undefined || evidence === undefined)
      throw new Error(`articles/${id}.md: no ledger of ${front.raw.file} holds it; run npm run normalize`);
    return {
      ...front,
      id,
      hash: `${hash} ${file.hash}`,
      get body() {
        return readText(own).body;
      },
      get whole() {
        return readText(own).whole;
      },
      get ledger() {
        return readLedger(file);
      },
      evidence: toPrinted(evidence),
    };
  });

/** Whom the words of a quote name, its speaker aside. */
export const toSpokenOf = ({ mentions }: LedgerArticle, { line, start, end, speaker }: Quote): Set<EntityId> =>
  new Set(
    mentions
      .filter((one) => one.line === line && one.start >= start && one.end <= end && one.entity !== speaker)
      .map(({ entity }) => entity),
  );

const toLanguages = (articles: readonly SiteArticle[]): Map<string, SiteArticle[]> =>
  new Map(
    [...Map.groupBy(articles, ({ lang }) => lang)].sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1)),
  );

/** What is looked up by entity. Throws where an article names one that does not exist. */
const toEntityIndexes = (articles: readonly SiteArticle[], entities: SiteContent['entities']) => {
  const articlesOf = new Map<EntityId, SiteArticle[]>();
  const mentionsOf = new Map<EntityId, InArticle<Mention>[]>();
  const quotesOf = new Map<EntityId, InArticle<Quote>[]>();
  const quotesAbout = new Map<EntityId, InArticle<Quote>[]>();
  for (const article of articles) {
    for (const entity of article.entities) {
      if (!entities.has(entity)) throw new Error(`articles/${article.id}.md: no entity ${entity}`);
      push(articlesOf, entity, article);
    }
    for (const it of article.evidence.mentions) push(mentionsOf, it.entity, { article, it });
    for (const it of article.evidence.quotes) {
      if (it.speaker !== null) push(quotesOf, it.speaker, { article, it });
      for (const entity of toSpokenOf(article.evidence, it)) push(quotesAbout, entity, { article, it });
    }
  }
  return { named: [...articlesOf.keys()].sort(), articlesOf, mentionsOf, quotesOf, quotesAbout };
};

const toArticlesOfOutlet = (articles: readonly SiteArticle[]): Map<string, SiteArticle[]> => {
  const found = new Map<string, SiteArticle[]>();
  for (const article of articles) if (article.outlet !== undefined) push(found, article.outlet, article);
  return found;
};

const toCandidatesOf = (candidates: readonly Candidate[]): Map<string, Candidate[]> => {
  const found = new Map<string, Candidate[]>();
  for (const candidate of candidates) for (const id of candidate.articles) push(found, id, candidate);
  return found;
};

/** Builds every index that the pages need. Throws where an article names a file, story or entity that does not exist. */
export const indexContent = (files: ContentFiles): SiteContent => {
  const articles = toSiteArticles(files).sort(byDay);
  const { entities, outlets, stories, candidates, takedowns, changes } = files;
  const articleById = new Map(articles.map((article) => [article.id, article]));
  const storyById = new Map(stories.map((story) => [story.id, story]));
  const storyOf = new Map(files.articles.flatMap(({ id, story }) => (story === undefined ? [] : [[id, story]])));
  const topics = { sections: toTopics(articles, 'sections'), tags: toTopics(articles, 'tags') };
  return {
    articles,
    articleById,
    stories,
    storyById,
    storyOf,
    moved: toMovedStories(files.published, storyById, articleById, storyOf),
    entities,
    outlets,
    takedowns,
    ...toEntityIndexes(articles, entities),
    articlesOfOutlet: toArticlesOfOutlet(articles),
    articlesIn: toLanguages(articles),
    topics,
    topicNames: { sections: toTopicNames(topics.sections), tags: toTopicNames(topics.tags) },
    changes,
    hasChanges: changes.length > 0,
    carded: toCarded(articles, stories, settings.cards),
    candidates,
    candidatesOf: toCandidatesOf(candidates),
  };
};
