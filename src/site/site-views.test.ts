import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mention, quote, toFiles } from '../../tests/made-content.ts';
import { toMonths } from './archive.ts';
import { toNewsArticle } from './article-meta.ts';
import { toEvidence, toFateCounts, toLineMarks, toRelated } from './article-page.ts';
import { toCompanions, toDays, toPrintedForms } from './entity-page.ts';
import { toFeedJson } from './feed-json.ts';
import { toFeedXml } from './feed-xml.ts';
import { toFeeds } from './feeds.ts';
import { toLatest, toLeadStories } from './home.ts';
import { indexContent, type SiteArticle } from './index-content.ts';
import { toSourceRows } from './source-page.ts';
import { toMatrix, toMembers, toOutletCount, toQuotesBySpeaker, toStoryTitle } from './story-members.ts';
import { defaultLanguage } from './ui-languages.ts';
import { articleUrl, toHomeFeed } from './urls.ts';

const files = toFiles(
  [
    {
      id: 'one',
      front: { publishedOn: '2025-03-01', outlet: 'o' },
      story: 's',
      mentions: [mention('people/a', 2, 'A'), mention('people/a', 4, 'Aa'), mention('places/b', 2, 'B')],
      quotes: [quote('people/a', 'said'), quote(null, 'heard')],
    },
    {
      id: 'two',
      front: { publishedOn: '2025-04-01', lang: 'fr' },
      story: 's',
      mentions: [mention('people/a', 2, 'A')],
      quotes: [quote('people/a', 'dit')],
    },
    { id: 'three', mentions: [mention('people/a', 2, 'A'), mention('places/b', 2, 'B')] },
  ],
  ['one', 'two'],
);
const content = indexContent(files);
const [two, one, three] = content.articles as [SiteArticle, SiteArticle, SiteArticle];

test('articles stand newest first, those without a day last', () => {
  assert.deepEqual(
    content.articles.map(({ id }) => id),
    ['two', 'one', 'three'],
  );
  assert.deepEqual(
    toLatest(content, 9).map(({ id }) => id),
    ['two', 'one'],
  );
  assert.deepEqual(
    toMonths(content.articles).map(({ month }) => month),
    ['2025-04', '2025-03'],
  );
});

test('an article without its ledger, or with an unknown name, stops the build and is named', () => {
  assert.throws(() => indexContent({ ...files, ledgers: new Map() }), /articles\/one\.md/);
  assert.throws(() => indexContent({ ...files, entities: new Map() }), /articles\/two\.md: no entity people\/a/);
});

const page = articleUrl(one);

test('every block leads to its raw line', () => {
  assert.deepEqual(
    toLineMarks(one, (line) => `line ${line}`),
    [
      { href: 'source/#L2', line: 2, label: 'line 2', lead: true },
      { href: 'source/#L4', line: 4, label: 'line 4', lead: false },
    ],
  );
});

test('the ledger page leads back to the block, and a line has one anchor', () => {
  const rows = toSourceRows(content, one);
  assert.deepEqual(
    rows.map(({ paragraph }) => paragraph),
    [null, `${page}#p1`, null, null, `${page}#p2`],
  );
  assert.deepEqual(
    rows.map(({ first }) => first),
    [true, true, true, false, true],
  );
  assert.deepEqual(
    rows.map(({ detail }) => detail),
    ['field.title', 'as.lead', null, null, 'as.paragraph'],
  );
});

test('lines are counted, not pieces', () => {
  const counts = toFateCounts(one).map(({ fate, lines }) => `${fate} ${lines}`);
  assert.deepEqual(counts, ['kept 2', 'metadata 1', 'dropped 1']);
});

test('a value that the dump does not state has no value, no rule and no line', () => {
  const evidence = new Map(toEvidence(one).map((row) => [row.key, row]));
  assert.deepEqual(evidence.get('field.author'), {
    key: 'field.author',
    value: null,
    printed: true,
    by: '',
    lines: [],
  });
  assert.deepEqual(evidence.get('field.title')?.lines, [{ line: 1, url: `${page}source/#L1` }]);
});

test('related articles share two names and are not of the same story', () => {
  assert.deepEqual(toRelated(content, one, 5), [three]);
  assert.deepEqual(toRelated(content, two, 5), []);
});

test('printed forms are counted by language, the most frequent first', () => {
  const forms = toPrintedForms(content.mentionsOf.get('people/a') ?? []);
  assert.deepEqual(
    forms.map(({ text, lang, count }) => [text, lang, count]),
    [
      ['A', 'en', 2],
      ['A', 'fr', 1],
      ['Aa', 'en', 1],
    ],
  );
});

test('companions, days and the table of mentions', () => {
  assert.deepEqual(toCompanions(content.articles, 'people/a', 5), [{ item: 'places/b', count: 2 }]);
  assert.deepEqual(toDays(content.articles), { first: '2025-03-01', last: '2025-04-01' });
  assert.equal(toDays([three]), undefined);
  assert.deepEqual(toMatrix([one, two], 9), [
    { id: 'people/a', counts: [2, 1] },
    { id: 'places/b', counts: [1, 0] },
  ]);
});

test('a story counts outlets, keeps a printed title and gathers quotes by speaker', () => {
  const [story] = toLeadStories(content, 3);
  assert.ok(story);
  const members = toMembers(content, story);
  assert.equal(toOutletCount(members), 2);
  assert.deepEqual(toStoryTitle(story, 'ar'), { text: 'Titre', lang: 'fr' });
  assert.deepEqual(
    toQuotesBySpeaker(members).map(({ speaker, quotes }) => [speaker, quotes.length]),
    [
      ['people/a', 2],
      [null, 1],
    ],
  );
});

test('structured data holds no date and no author that the dump does not state', () => {
  const data = toNewsArticle(content, three, defaultLanguage);
  assert.equal('datePublished' in data || 'author' in data || 'publisher' in data, false);
  assert.match(JSON.stringify(data), /"sameAs":"http:\/\/www\.wikidata\.org\/entity\/Q1"/);
});

test('a feed gives a day only where one is stated', () => {
  const feed = toFeeds(content).find(({ at }) => at === toHomeFeed(defaultLanguage));
  assert.ok(feed);
  assert.equal(toFeedXml(content, feed).match(/<pubDate>/g)?.length, 2);
  const { items } = JSON.parse(toFeedJson(content, feed));
  assert.deepEqual(
    items.map((item: { date_published?: string }) => item.date_published),
    ['2025-04-01T00:00:00Z', '2025-03-01T00:00:00Z', undefined],
  );
});
