import assert from 'node:assert/strict';
import { test } from 'node:test';
import { getTopic, toTopics } from './topics.ts';

const article = (lang: string, section?: string, tags: string[] = []) => ({ lang, section, tags });
const one = article('fr', 'Économie', ['Pétrole', 'Paris']);
const two = article('fr', 'ECONOMIE', ['#pétrole']);
const three = article('fr', 'Économie');
const four = article('es', 'Economía');

test('spellings of one section meet under the one that is printed most, and languages stay apart', () => {
  const topics = [...toTopics([one, two, three, four], 'sections').values()];
  assert.deepEqual(
    topics.map(({ text, lang, articles }) => [text, lang, articles.length]),
    [
      ['Économie', 'fr', 3],
      ['Economía', 'es', 1],
    ],
  );
  assert.equal(new Set(topics.map(({ id }) => id)).size, 2);
  for (const { id } of topics) assert.match(id, /^(?:fr|es)-economi[ea]-[0-9a-f]{6}$/);
});

test('a tag has a page once it stands on two articles', () => {
  const topics = toTopics([one, two, three], 'tags');
  assert.deepEqual(getTopic(topics, two, 'PÉTROLE')?.articles, [one, two]);
  assert.equal(getTopic(topics, one, 'Paris'), undefined);
});

test('the address of a topic does not change with the articles, and words joined by a line are words', () => {
  // Arabic «the Haouz earthquake», as a hashtag and in words
  const before = [
    ...toTopics(
      [article('ar', undefined, ['زلزال الحوز']), article('ar', undefined, ['#زلزال_الحوز'])],
      'tags',
    ).values(),
  ];
  const after = [
    ...toTopics(
      Array.from({ length: 3 }, () => article('ar', undefined, ['زلزال_الحوز'])),
      'tags',
    ).values(),
  ];
  assert.equal(before.length, 1);
  assert.deepEqual([before[0]?.id, before[0]?.text], [after[0]?.id, after[0]?.text]);
});
