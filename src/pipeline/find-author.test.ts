import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPage } from '../../tests/read-page.ts';

const lead = 'The old harbour bridge opened to walkers on Sunday after nine years of work on its towers and cables.';
const text = [
  'Engineers of the bridge had to replace every cable by hand, and the two towers were painted in the grey of 1923.',
  'The mayor said on Monday that the road below the bridge would be closed to lorries until the end of the year.',
].join('\n');

const authorOf = (page: string): string | undefined => readPage(page).articles[0]?.author?.value;

test('the author stands behind a label or alone between title and date', () => {
  assert.equal(authorOf(`Old bridge opens to walkers\nBy Nadia Selim\n3 March 2024\n${lead}\n${text}`), 'Nadia Selim');
  assert.equal(authorOf(`Old bridge opens to walkers\nNadia Selim\n3 March 2024\n${lead}\n${text}`), 'Nadia Selim');
});

test('authors on lines below each other do not speak against each other', () => {
  const page = (names: string): string =>
    `Old bridge opens to walkers\nHarbour news\n${names}\n3 March 2024\n${lead}\n${text}`;
  assert.equal(authorOf(page('Nadia Selim\nOmar Haddad')), 'Nadia Selim');
  assert.equal(authorOf(page('Author\nNadia Selim')), 'Nadia Selim');
});

test('a byline below the first paragraph counts and leaves the text', () => {
  assert.equal(authorOf(`Old bridge opens to walkers\n${lead}\nBy Nadia Selim\n3 March 2024\n${text}`), 'Nadia Selim');
});

test('an outlet, a menu or the byline of another headline is no author', () => {
  assert.equal(authorOf(`Old bridge opens to walkers\nHarbour Post\n3 March 2024\n${lead}\n${text}`), undefined);
  const related = 'Related stories\nCouncil plans a tram\nBy Omar Haddad\nStorm closes schools\nBy Rosa Dam';
  assert.equal(authorOf(`Old bridge opens to walkers\n3 March 2024\n${lead}\n${text}\n${related}`), undefined);
  assert.equal(authorOf(`Bridge Walkers\nOld bridge opens to walkers\n3 March 2024\n${lead}\n${text}`), undefined);
});

test('a word that is a label and the name of a section is what it stands for', () => {
  const turkish = (header: string): string =>
    [
      ...['Anasayfa', 'Haber', 'Spor', header, 'Seferler sabah erkenden başlayacak ve gece yarısına kadar sürecek.'],
      'Belediye iki yıl önce temelini attığı hattın cuma sabahı seferlere başladığını ve ilk gün ücretsiz olduğunu açıkladı.',
      'Hattın her gün elli bin kişiyi taşıması ve duraklardaki yoğunluğu azaltması için yeni vagonlar da satın alındı.',
    ].join('\n');
  const title = 'Yeni tramvay hattı seferlere başladı';
  const valuesOf = (header: string) => {
    const [article] = readPage(turkish(header)).articles;
    return [article?.author?.value, article?.section?.value];
  };
  assert.deepEqual(valuesOf(`${title}\nHaber: Elif Karaca\n20 Kasım 2026`), ['Elif Karaca', undefined]);
  assert.deepEqual(valuesOf(`Giriş Yap\nHaber\n${title}\n20 Kasım 2026`), [undefined, 'Haber']);
});
