import type { ArticleFrontMatter } from '../src/schema/article.ts';
import type { LedgerArticle, LedgerEntry, Mention, Quote } from '../src/schema/ledger.ts';
import type { ContentFiles, LedgerFile } from '../src/site/read-content.ts';

const sha256 = 'a'.repeat(64);

/** Who is named in a line, at its beginning. */
export const mention = (entity: Mention['entity'], line: number, text: string): Mention => ({
  entity,
  line,
  start: 0,
  end: text.length,
  text,
});

/** What somebody says in the second line; null where nobody tells who. */
export const quote = (speaker: Quote['speaker'], text: string): Quote => ({
  line: 2,
  start: 0,
  end: 1,
  text,
  speaker,
  speakerText: null,
  speakerSpans: [],
  by: 'marks',
});

const entry = (line: number, fate: LedgerEntry['fate'], rest: Partial<LedgerEntry> = {}): LedgerEntry => ({
  line,
  start: 0,
  end: 4,
  text: 'text',
  fate,
  by: 'rule',
  ...rest,
});

/** An article of four lines; what is not said of it is the same for all. */
interface Made {
  id: string;
  story?: string;
  front?: Partial<ArticleFrontMatter>;
  mentions?: Mention[];
  quotes?: Quote[];
}

const toArticleFile = ({ id, story, front, mentions = [] }: Made): ContentFiles['articles'][number] => ({
  ...{ id, story },
  front: {
    title: `T ${id}`,
    lang: 'en',
    tags: [],
    entities: [...new Set(mentions.map(({ entity }) => entity))],
    raw: { file: `${id}.txt`, lines: [1, 4], sha256 },
    ...front,
  },
  ...{ hash: id, read: () => ({ body: 'Text', whole: 'Text' }) },
});

const toLedgerArticle = ({ id, front, mentions = [], quotes = [] }: Made): LedgerArticle => {
  const found = <T>(value: T) => ({ value, by: 'rule', spans: [{ line: 1, start: 0, end: 4 }] });
  return {
    id,
    title: found(`T ${id}`),
    lang: found(front?.lang ?? 'en'),
    ...{ tags: [], hashtags: [], unlisted: [], credits: [], dates: [] },
    ...{ mentions, quotes },
  };
};

const toLedgerFile = (made: Made): [string, LedgerFile] => {
  const { id } = made;
  const articles = [toLedgerArticle(made)];
  const entries = [
    entry(1, 'metadata', { field: 'title', article: id }),
    entry(2, 'kept', { as: 'lead', article: id }),
    entry(3, 'dropped'),
    entry(3, 'dropped'),
    entry(4, 'kept', { as: 'paragraph', article: id }),
  ];
  const ledger = { file: `${id}.txt`, sha256, encoding: 'utf-8', entries, articles, problems: [] };
  return [ledger.file, { hash: id, articles, read: () => ledger }];
};

/** Articles with their ledgers, and one story of those named. */
export const toFiles = (made: Made[], story: string[] = []): ContentFiles => ({
  changes: [],
  takedowns: new Map(),
  articles: made.map(toArticleFile),
  ledgers: new Map(made.map(toLedgerFile)),
  candidates: [],
  published: { stories: {}, log: [] },
  stories:
    story.length > 1
      ? [{ id: 's', title: { fr: 'Titre' }, articles: story, entities: [], days: null, because: 'x' }]
      : [],
  entities: new Map([
    ['people/a', { names: { en: { label: 'A' } } }],
    ['places/b', { names: { fr: { label: 'B' } }, wikidata: 'Q1' }],
  ]),
  outlets: new Map([['o', { names: { en: { label: 'O' } }, language: 'en' }]]),
});
