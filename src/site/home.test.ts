import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toLanguages, toLeadStories, toStoryPaths, toTopSections } from './home.ts';
import type { SiteArticle, SiteContent } from './index-content.ts';

const toArticle = (id: string, lang = 'en') => ({ id, lang, outletName: id }) as SiteArticle;
const articles = ['a', 'b', 'c'].map((id) => toArticle(id));
const articleById = new Map(articles.map((article) => [article.id, article]));

/** The order of stories, each with the papers that tell it and its last day. */
const order = (stories: [id: string, papers: string, last: string | null][]): string[] => {
  const content = {
    articleById,
    stories: stories.map(([id, papers, last]) => ({
      id,
      articles: [...papers],
      days: last === null ? null : [last, last],
    })),
  };
  return toLeadStories(content as unknown as SiteContent, 9).map(({ id }) => id);
};

test('a story of more papers leads, until one that is fresher overtakes it', () => {
  const fresh: [string, string, string] = ['fresh', 'a', '2025-03-10'];
  assert.deepEqual(order([fresh, ['told', 'ab', '2025-03-05']]), ['told', 'fresh']);
  assert.deepEqual(order([['told', 'ab', '2025-03-01'], fresh]), ['fresh', 'told']);
});

test('a story without a day follows those that have one; of equals the ids decide', () => {
  assert.deepEqual(
    order([
      ['undated-b', 'abc', null],
      ['undated-a', 'a', null],
      ['old', 'a', '1999-01-01'],
      ['equal', 'b', '1999-01-01'],
    ]),
    ['equal', 'old', 'undated-a', 'undated-b'],
  );
});

test('the newest stories fill the front page, and each page begins with those of most papers', () => {
  const stories = ['01', '02', '03', '04', '05'].map((day) => ({
    id: day,
    articles: day === '04' ? ['a', 'b'] : ['a'],
    days: [`2025-03-${day}`, `2025-03-${day}`],
  }));
  const paths = toStoryPaths({ articleById, stories } as unknown as SiteContent, 2);
  assert.deepEqual(
    paths.map(({ page, items }) => [page, items.map(({ id }) => id)]),
    [
      [undefined, ['04', '05', '03']],
      ['page/1', ['02', '01']],
    ],
  );
});

test('the language of the reader stands first on the front page, and the lists are short', () => {
  const articlesIn = new Map(
    ['ar', 'en', 'fr'].map((lang) => [lang, [toArticle(`${lang}1`, lang), toArticle('x', lang)]]),
  );
  const shown = toLanguages({ articlesIn } as unknown as SiteContent, 'fr', { languages: 2, articles: 1 });
  assert.deepEqual(
    shown.map(({ lang, count, articles: some }) => [lang, count, some.map(({ id }) => id)]),
    [
      ['fr', 2, ['fr1']],
      ['ar', 2, ['ar1']],
    ],
  );
});

test('the front page shows the sections of its own language that hold more than one article', () => {
  const sections = new Map([
    ['other', { lang: 'fr', articles }],
    ['own', { lang: 'en', articles }],
    ['thin', { lang: 'en', articles: articles.slice(1, 2) }],
  ]);
  const shown = toTopSections({ topics: { sections } } as unknown as SiteContent, 'en', 3);
  assert.deepEqual(shown, [sections.get('own')]);
});
