import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SiteArticle } from './index-content.ts';
import { toSharedStatements } from './shared-statements.ts';

const rosa = 'people/rosa-dam';
const quay = 'places/quay-town';

/** An article of a few paragraphs, the quotes among them whole paragraphs. */
const toArticle = (
  id: string,
  lang: string,
  quotes: [text: string, speaker: string | null][],
  ...text: string[]
): SiteArticle => {
  const lines = [...text, ...quotes.map(([words]) => words)];
  const entries = lines.map((line, at) => ({
    ...{ line: at + 1, start: 0, end: line.length, text: line, fate: 'kept', article: id },
  }));
  const names = lines.flatMap((line, at) => {
    const start = line.search(/Quay Town|Ville-du-Quai/);
    return start < 0 ? [] : [{ entity: quay, line: at + 1, start, end: start + 9, text: 'Quay Town' }];
  });
  const said = quotes.map(([words, speaker], at) => ({
    ...{ line: text.length + at + 1, start: 0, end: words.length, text: words, speaker },
  }));
  return { id, lang, ledger: { entries }, evidence: { quotes: said, mentions: names } } as unknown as SiteArticle;
};

const filler = ['The ferry was late again.', 'Children ate ice cream in the sun.', 'The council met behind doors.'];
const otherFiller = [
  'Gulls sat on every roof.',
  'A band of retired sailors played.',
  'Tickets cost nothing on Sunday.',
];
const groups = (...members: SiteArticle[]): string[][] =>
  toSharedStatements(members).map(({ wordings }) =>
    wordings.map(({ article, it }) => `${article.id}: ${it.text.slice(0, 20)}`),
  );

const first = 'We will replace all 90 cables of the bridge by hand before winter comes';
const second = 'Before winter we are going to replace the 90 cables by hand';
const other = 'Nobody asked the fishermen about the new tariff';

test('two wordings of one statement stand together, another statement stays apart', () => {
  const a = toArticle(
    'a',
    'en',
    [
      [first, rosa],
      [other, rosa],
    ],
    ...filler,
  );
  const b = toArticle('b', 'en', [[second, rosa]], ...otherFiller);
  assert.deepEqual(groups(a, b), [[`a: ${first.slice(0, 20)}`, `b: ${second.slice(0, 20)}`]]);
});

test('over languages numbers, names and concepts carry a statement', () => {
  const a = toArticle('a', 'en', [['The earthquake killed 214 people in Quay Town', rosa]], ...filler);
  const b = toArticle('b', 'fr', [['Le séisme a tué 214 personnes à Ville-du-Quai', rosa]], 'Le bac avait du retard.');
  assert.equal(groups(a, b).length, 1);
});

test('what two people say is never one statement, and one article never says it twice', () => {
  const a = toArticle('a', 'en', [[first, rosa]], ...filler);
  const b = toArticle('b', 'en', [[second, 'people/omar-haddad']], ...otherFiller);
  assert.deepEqual(groups(a, b), []);
  assert.deepEqual(
    groups(
      toArticle(
        'c',
        'en',
        [
          [first, rosa],
          [second, rosa],
        ],
        ...filler,
      ),
    ),
    [],
  );
});

test('a speaker that one paper leaves out does not keep a statement apart', () => {
  const a = toArticle('a', 'en', [[first, null]], ...filler);
  const b = toArticle('b', 'en', [[second, rosa]], ...otherFiller);
  assert.equal(groups(a, b).length, 1);
});

test('quotations that share one word, or only function words, are not joined', () => {
  const a = toArticle('a', 'en', [['The bridge is what we have been waiting for', null]], ...filler);
  const b = toArticle('b', 'en', [['The bridge was not the one that they have', null]], ...otherFiller);
  assert.deepEqual(groups(a, b), []);
});
