import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCardFonts } from './card-fonts.ts';
import { drawCard } from './draw-card.ts';
import { wrapText } from './wrap-text.ts';

const fonts = readCardFonts();
const words = { lang: 'ar', dir: 'rtl', title: 'الجزائر', line: '2025', site: 'ورّاق' } as const; // «Algeria», «Warraq»

test('the fonts know which letters they hold', () => {
  // «Old bridge», with marks, in Arabic, Persian, Urdu, Hebrew, Russian, Vietnamese and Greek
  for (const text of [
    'جسر قديم',
    'مُذَكِّرَة',
    'پل قدیمی می\u200cگویند',
    'پرانا پُل ہے ٹڑ',
    'גשר ישן',
    'Старый мост №5',
    'cầu cũ',
    'παλιά',
  ])
    assert.ok(fonts.covers(text), text);
  // «bridge» in Chinese, Hindi and Thai, and a picture
  for (const text of ['桥', 'पुल', 'สะพาน', '🎉']) assert.ok(!fonts.covers(text), text);
});

test('a card is the same bytes each time, and another one for other words', async () => {
  const [first, second, other] = await Promise.all(
    [words, words, { ...words, title: 'المغرب' }].map((one) => drawCard(one, fonts)),
  );
  assert.ok(first && second && other);
  assert.equal(first.subarray(0, 3).toString('hex'), 'ffd8ff');
  assert.ok(first.equals(second));
  assert.ok(!first.equals(other));
});

test('signs that no font holds are left out, and a title in other letters leaves the name of the site', async () => {
  const draw = (title: string) => drawCard({ ...words, title }, fonts);
  assert.ok((await draw('الجزائر 🎉')).equals(await draw('الجزائر')));
  assert.ok((await draw('桥')).equals(await draw('पुल')));
});

test('a title as long as a page is cut, with the letters of pictographs left whole', async () => {
  const draw = (title: string) => drawCard({ ...words, title }, fonts);
  const long = 'الجزائر '.repeat(60);
  assert.ok((await draw(long)).equals(await draw(long.repeat(1000))));
  const odd = `${'a '.repeat(199)}a`;
  assert.ok((await draw(`${odd}🎉🎉 b`)).equals(await draw(odd)));
});

test('lines of a title are about as long as one another, and those that do not fit are cut behind a word', () => {
  const measure = (text: string): number => text.length;
  assert.deepEqual(wrapText('one two three four', 14, 3, measure), ['one two', 'three four']);
  assert.deepEqual(wrapText('one two three four', 7, 2, measure), ['one two', 'three …']);
  assert.deepEqual(wrapText('', 7, 2, measure), []);
});
