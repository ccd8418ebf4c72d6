import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chooseTitle } from './choose-title.ts';
import { findBodies } from './find-bodies.ts';
import { linesToPieces } from './lines-to-pieces.ts';
import { toOutletNames } from './outlet-names.ts';
import { toPage } from './page.ts';
import { rawToLines } from './raw-to-lines.ts';

const body = [
  'The old harbour bridge opened to walkers on Sunday after nine years of work on its towers and cables.',
  'Engineers of the bridge had to replace every cable by hand, and the two towers were painted in the grey of 1923.',
  'The council, which paid for the work, wants to open the second tower to visitors before the winter comes.',
];

const choose = (...head: string[]): { title: string | undefined; sure: number } => {
  const page = toPage(linesToPieces(rawToLines([...head, ...body].join('\n'))), toOutletNames(new Map()));
  page.bodies = findBodies(page);
  const [found] = page.bodies;
  assert.ok(found !== undefined);
  const chosen = chooseTitle(page, found);
  return { title: chosen?.title.entry.bare, sure: chosen?.sure ?? 0 };
};

test('the line whose words the text takes up outweighs menu words and headlines of other articles', () => {
  const { title } = choose(
    'Home',
    'Storm closes three schools in the north',
    'Harbour bridge opens to walkers',
    'Sport',
  );
  assert.equal(title, 'Harbour bridge opens to walkers');
});

test('a caption right above the text does not outweigh the headline with its date', () => {
  const { title } = choose(
    'Harbour bridge opens to walkers | Harbour Post',
    'Menu',
    'Harbour bridge opens to walkers',
    '3 March 2024',
    'Walkers on the old harbour bridge. (Photo: Nadia Selim)',
  );
  assert.equal(title, 'Harbour bridge opens to walkers');
});

test('of two headlines that the text takes up the upper one is the title', () => {
  const { title } = choose(
    'Old harbour bridge opens to walkers',
    'Engineers replaced every cable by hand, and the council paid for the work',
    'By Nadia Selim',
  );
  assert.equal(title, 'Old harbour bridge opens to walkers');
});

test('a title may begin with a word that else labels a picture', () => {
  const { title } = choose(
    'Video: harbour bridge opens to walkers - Harbour Post',
    'Menu',
    'Video: harbour bridge opens to walkers',
  );
  assert.equal(title, 'Video: harbour bridge opens to walkers');
});

test('the way from the home page to the article is not its title', () => {
  const { title } = choose(
    'Home » Culture » Harbour bridge opens to walkers',
    'Harbour bridge opens to walkers after nine years',
  );
  assert.equal(title, 'Harbour bridge opens to walkers after nine years');
});

test('a title that the page prints as its own is surer than the same line without', () => {
  const alone = choose('Menu', 'Harbour bridge opens to walkers');
  const twice = choose('Harbour bridge opens to walkers | Harbour Post', 'Menu', 'Harbour bridge opens to walkers');
  assert.ok(twice.sure > alone.sure);
});

test('no sentence of a text above which nothing stands is sure to be its title', () => {
  assert.ok(choose().sure < 0.05);
});

test('the title is found in a script without capitals', () => {
  // Arabic: Home / The old bridge opens to walkers / 3 March 2024 / two sentences of the text.
  const page = toPage(
    linesToPieces(
      rawToLines(
        [
          'الرئيسية',
          'الجسر القديم يفتح أبوابه أمام المشاة',
          '3 مارس 2024',
          'فتح الجسر القديم في المرفأ أبوابه أمام المشاة يوم الأحد بعد تسع سنوات من العمل على أبراجه وكوابله.',
          'واضطر المهندسون إلى تبديل كل كابل باليد، وطلي البرجان باللون الرمادي كما كانا في سنة 1923 يوم افتتاحه.',
        ].join('\n'),
      ),
    ),
    toOutletNames(new Map()),
  );
  const [found] = findBodies(page);
  assert.ok(found !== undefined);
  assert.equal(chooseTitle(page, found)?.title.entry.line, 2);
});
