import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entitySchema } from '../../schema/entity.ts';
import type { Mention, UnlistedName } from '../../schema/ledger.ts';
import { parseYaml } from '../../schema/parse-yaml.ts';
import type { NamesFound } from '../find-mentions.ts';
import type { Article } from '../types.ts';
import { addCandidates, type CandidateTally } from './candidate-tally.ts';
import { candidateToDraft } from './candidate-to-draft.ts';
import { findUnlisted } from './find-unlisted.ts';
import { listCandidates } from './list-candidates.ts';
import { toSoundIndex } from './sound-index.ts';

const name = (text: string, kind: UnlistedName['kind'], confidence = 0.99): UnlistedName => ({
  ...{ kind, line: 3, start: 0, end: text.length, text, confidence },
});

const article = (id: string, lang: string, unlisted: UnlistedName[], mentions: Mention[] = []): Article => ({
  ...{ id, lines: [1, 3], tags: [], hashtags: [], blocks: [], quotes: [], credits: [], dates: [], mentions, unlisted },
  file: { name: `${id}.txt`, path: '', stem: id, sha256: '', encoding: 'utf-8', text: '' },
  title: { value: 'Title', by: 'test', spans: [] },
  lang: { value: lang, by: 'test', spans: [] },
  entityCorrections: { add: [], remove: [] },
});

const catalogue = toSoundIndex(
  new Map([['people/salim-qandouzi', entitySchema.parse({ names: { en: { label: 'Salim Qandouzi' } } })]]),
);

const list = (...articles: Article[]) => {
  const tally: CandidateTally = new Map();
  for (const one of articles) addCandidates(tally, one);
  return listCandidates(tally, catalogue);
};

test('a name that stands twice is shown, one that stands once waits', () => {
  const found = list(
    article('one', 'en', [name('Clara Oakwell', 'people'), name('Tom Reed', 'people')]),
    article('two', 'en', [name('Clara Oakwell', 'people')]),
  );
  assert.deepEqual(
    found.map(({ id, shown, mentions, articles }) => [id, shown, mentions, articles]),
    [
      ['people/clara-oakwell', true, 2, ['one', 'two']],
      ['people/tom-reed', false, 1, ['one']],
    ],
  );
});

test('a surname alone counts for the full name of its article, and for nobody where the catalogue knows a bearer', () => {
  const known: Mention = { entity: 'people/nadia-selim', line: 2, start: 0, end: 11, text: 'Nadia Selim' };
  const found = list(
    article(
      'one',
      'en',
      [name('Clara Oakwell', 'people'), name('Oakwell', 'people'), name('Selim', 'people')],
      [known],
    ),
  );
  assert.deepEqual(
    found.map(({ label, mentions, shown }) => [label, mentions, shown]),
    [['Clara Oakwell', 2, true]],
  );
});

test('a joined particle does not make another name', () => {
  // Samir Qandouzi, and Samir Qandouzi
  const found = list(
    article('one', 'ar', [
      name('سمير قندوزي', 'people'),
      name('سمير قندوزي', 'people'),
      name('وسمير قندوزي', 'people'),
    ]),
  );
  assert.deepEqual(
    found.map(({ label, mentions }) => [label, mentions]),
    [['سمير قندوزي', 3]],
  );
});

test('what is doubtful, a surname without a full name, or a general word waits', () => {
  const twice = (text: string, kind: UnlistedName['kind'], confidence?: number) =>
    list(article('one', 'en', [name(text, kind, confidence), name(text, kind, confidence)])).map(({ shown }) => shown);
  assert.deepEqual(twice('Vague Thing', 'organisations', 0.5), [false]);
  assert.deepEqual(twice('Zarbel Quond', 'people', 0.65), [false]);
  assert.deepEqual(twice('Clara Quond', 'people', 0.65), [true]);
  assert.deepEqual(twice('Oakwell', 'people'), [false]);
  assert.deepEqual(twice('Parliament', 'organisations'), [false]);
  assert.deepEqual(twice('Winterbourne', 'places'), [true]);
});

test('a name of another script that sounds like it is proposed, and the draft says so and is an entity', () => {
  const [found] = list(article('one', 'ar', [name('سليم قندوزي', 'people'), name('سليم قندوزي', 'people')])); // Salim Qandouzi
  assert.deepEqual(found?.soundsLike, [{ id: 'people/salim-qandouzi', label: 'Salim Qandouzi', listed: true }]);
  const draft = found === undefined ? '' : candidateToDraft(found);
  assert.match(draft, /content\/entities\/people\/salim-qandouzi\.yaml/);
  assert.match(draft, /content\/raw\/one\.txt:3/);
  assert.ok(parseYaml(draft, entitySchema, 'draft.yaml').value !== null);
});

test('what the catalogue names is not found again, nor a part of it', () => {
  const text = 'The minister Clara Oakwell spoke in Porto on Monday.';
  const read = (names: Partial<NamesFound>): string[] =>
    findUnlisted([{ line: 4, start: 10, text }], 'en', { mentions: [], open: [], aside: [], ...names }).map(
      (one) => `${one.start} ${one.text}`,
    );
  const known: Mention = { entity: 'people/clara-oakwell', line: 4, start: 23, end: 36, text: 'Clara Oakwell' };
  assert.ok(read({}).includes('23 Clara Oakwell'));
  assert.ok(!read({ mentions: [known] }).some((one) => one.includes('Oakwell')));
  assert.ok(!read({ aside: [known] }).some((one) => one.includes('Oakwell')));
  const { entity, ...place } = known;
  assert.ok(
    !read({ open: [{ ...place, entities: [entity, 'people/ben-oakwell'] }] }).some((one) => one.includes('Oakwell')),
  );
});
