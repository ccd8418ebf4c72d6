import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { storySchema } from '../schema/story.ts';
import { articlesToStories } from './articles-to-stories.ts';
import { clusterTexts, pairSimilarities } from './cluster-texts.ts';
import { buildNameIndex } from './name-index.ts';
import type { Article } from './types.ts';

interface Sketch {
  id: string;
  lang?: string;
  day?: string;
  title: string;
  text: string;
  entities?: string[];
  story?: string;
}

const article = ({ id, lang = 'en', day, title, text, entities = [], story }: Sketch): Article => ({
  id,
  file: { name: `${id}.txt`, path: '', stem: id, sha256: '', encoding: 'utf-8', text: '' },
  lines: [1, 2],
  title: { value: title, by: 'test', spans: [{ line: 1, start: 0, end: title.length }] },
  lang: { value: lang, by: 'test', spans: [] },
  ...(day === undefined ? {} : { publishedOn: { value: day, by: 'test', spans: [] } }),
  ...(story === undefined ? {} : { story }),
  tags: [],
  hashtags: [],
  credits: [],
  dates: [],
  blocks: [{ kind: 'paragraph', text, raw: text, span: { line: 2, start: 0, end: text.length } }],
  mentions: entities.map((entity) => ({
    entity: entity as Article['mentions'][0]['entity'],
    line: 2,
    start: 0,
    end: 1,
    text: 'x',
  })),
  unlisted: [],
  quotes: [],
  entityCorrections: { add: [], remove: [] },
});

const port = ['places/oran', 'people/lina-haddad'];
const flood = ['places/valencia', 'people/karim-benz'];
const sketches: Sketch[] = [
  {
    id: 'p1',
    day: '2025-03-07',
    title: 'Oran port reopens after 18 days',
    text: 'Lina Haddad reopened the harbour of Oran after a crane collapsed; 42 ships had waited.',
    entities: port,
  },
  {
    id: 'p2',
    lang: 'fr',
    day: '2025-03-08',
    title: 'Le port d’Oran rouvre',
    text: 'Lina Haddad a rouvert le port après 18 jours; 42 navires attendaient.',
    entities: port,
  },
  {
    id: 'p3',
    lang: 'ar',
    title: 'إعادة فتح ميناء وهران',
    text: 'أعادت لينا حداد فتح الميناء بعد ١٨ يوما وكانت ٤٢ سفينة تنتظر',
    entities: port,
  },
  {
    id: 'f1',
    day: '2025-03-07',
    title: 'Floods close schools in Valencia',
    text: 'Karim Benz closed 310 schools after the river rose by three metres overnight.',
    entities: flood,
  },
  {
    id: 'f2',
    lang: 'es',
    day: '2025-03-09',
    title: 'Las inundaciones cierran escuelas en Valencia',
    text: 'Karim Benz cerró 310 escuelas tras la crecida del río.',
    entities: flood,
  },
  {
    id: 'x1',
    day: '2025-03-07',
    title: 'A museum of clocks',
    text: 'Visitors listen to two hundred clocks strike noon in a small town.',
  },
];
const articles = sketches.map(article);
const membersOf = (list: readonly Article[]) => articlesToStories(list).stories.map((story) => story.articles);

test('articles of one event meet over languages, others stay apart', () => {
  assert.deepEqual(membersOf(articles), [
    ['f1', 'f2'],
    ['p1', 'p2', 'p3'],
  ]);
});

test('a story tells its titles, days, entities and reason, and fits its schema', () => {
  const story = articlesToStories(articles).stories.find(({ articles: [first] }) => first === 'p1');
  assert.deepEqual(storySchema.parse(story), story);
  assert.equal(story?.id, 'p1');
  assert.deepEqual(story?.days, ['2025-03-07', '2025-03-08']);
  assert.deepEqual(Object.keys(story?.title ?? {}), ['en', 'fr', 'ar']);
  assert.equal(
    story?.because,
    '3 articles in 3 languages share 2 entities (Lina Haddad, Oran), have in common 2 figures, such as 42, 18, 2 of them published within 1 day',
  );
});

test('the thousands of a number in groups are no figure that articles share', () => {
  const text = 'Lina Haddad counts 14 000 gulls in the harbour of Oran, and 97 000 eggs.';
  const [story] = articlesToStories(
    ['a', 'b'].map((id) => article({ id, title: 'Gulls of Oran', text, entities: port })),
  ).stories;
  assert.match(story?.because ?? '', /2 figures, such as 14, 97,/);
});

test('a story needs two articles', () => {
  assert.deepEqual(articlesToStories(articles.slice(0, 1)).stories, []);
  assert.equal(articlesToStories(articles).storyOf.has('x1'), false);
});

test('what the editor wrote wins, for joining and for keeping apart', () => {
  const named = sketches.map((sketch) =>
    article({
      ...sketch,
      ...({ x1: { story: 'port' }, p1: { story: 'port' }, p2: { story: 'quay' } }[sketch.id] ?? {}),
    }),
  );
  const { storyOf } = articlesToStories(named);
  assert.equal(storyOf.get('x1'), 'port');
  assert.equal(storyOf.get('p1'), 'port');
  assert.notEqual(storyOf.get('p2'), 'port');
});

test('an editor puts an article into a story by the id of that story', () => {
  const named = sketches.map((sketch) => article(sketch.id === 'x1' ? { ...sketch, story: 'p1' } : sketch));
  assert.deepEqual(
    articlesToStories(named).stories.map(({ id, articles }) => [id, articles]),
    [
      ['f1', ['f1', 'f2']],
      ['p1', ['p1', 'x1', 'p2', 'p3']],
    ],
  );
});

test('a published story keeps its id, and an editor can name it', () => {
  const published = new Map([
    ['harbour', ['gone', 'p2', 'p3']],
    ['old-flood', ['gone-too']],
  ]);
  const named = sketches.map((sketch) => article(sketch.id === 'x1' ? { ...sketch, story: 'harbour' } : sketch));
  for (const list of [articles, named])
    assert.deepEqual(
      articlesToStories(list, undefined, published).stories.map(({ id }) => id),
      ['f1', 'harbour'],
    );
  assert.equal(articlesToStories(named, undefined, published).storyOf.get('x1'), 'harbour');
});

test('the order of the articles does not matter', () => {
  const expected = articlesToStories(articles);
  fc.assert(
    fc.property(fc.shuffledSubarray(articles, { minLength: articles.length }), (shuffled) => {
      assert.deepEqual(articlesToStories(shuffled), expected);
    }),
  );
});

test('plain texts cluster without a catalogue', () => {
  const texts = sketches.map(({ id, lang = 'en', day, title, text }) => ({ id, lang, date: day ?? null, title, text }));
  const groups = clusterTexts(texts, buildNameIndex(new Map()));
  assert.equal(groups.get('p1'), groups.get('p2'));
  assert.notEqual(groups.get('p1'), groups.get('f1'));
});

test('a pair about one event is more alike than a pair about two', () => {
  const [p1, p2, , f1] = sketches.map(({ id, lang = 'en', title, text }) => ({ id, lang, date: null, title, text }));
  assert.ok(p1 && p2 && f1);
  const [same = 0, other = 1] = pairSimilarities(
    [
      [p1, p2],
      [p1, f1],
    ],
    buildNameIndex(new Map()),
  );
  assert.ok(same > other);
});
