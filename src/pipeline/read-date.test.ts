import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDate } from './read-date.ts';

const cases = (rows: readonly (readonly [raw: string, lang: string, iso: string | null])[]): void => {
  for (const [raw, lang, iso] of rows) assert.equal(readDate(raw, lang), iso, raw);
};

test('dates with a month name are read in any language', () => {
  cases([
    ['Published on Thursday, March 13th, 2025 at 9:15', 'en', '2025-03-13'],
    ['Le 1er août 2019', 'fr', '2019-08-01'],
    ['Stand: 4. Jänner 2021, 07:30 Uhr', 'de', '2021-01-04'],
    ['Publicado el 7 de setiembre de 2020', 'es', '2020-09-07'],
    ['25 січ 2023', 'uk', '2023-01-25'],
    ['11 กุมภา 2020', 'th', '2020-02-11'],
    ['tháng mười hai 29, 2013', 'vi', '2013-12-29'],
    ['13. studenog 1989.', 'hr', '1989-11-13'],
    ['২১ জানুয়ারী ২০২২', 'bn', '2022-01-21'],
    ['2 Adooleessa 2020', 'om', '2020-07-02'],
    ['2021年5月3日', 'ja', '2021-05-03'],
    ['2023년 11월 2일', 'ko', '2023-11-02'],
    ['Fri Apr 30 21:47:00 2021', 'en', '2021-04-30'],
  ]);
});

test('Thai years count from the death of the Buddha, in full and short', () => {
  cases([
    ['เผยแพร่ : 9 ม.ค. 2569 15:20 น.', 'th', '2026-01-09'],
    ['9 ม.ค. 69 15:20 น.', 'th', '2026-01-09'],
    ['วันที่ 9/1/2569', 'th', '2026-01-09'],
    ['12 มกราคม 2024', 'th', '2024-01-12'],
    ['12 May 2569', 'en', null],
  ]); // published; day
});

test('two names of one month agree, two months do not', () => {
  cases([
    ['22 يناير/كانون الثاني 2025', 'ar', '2025-01-22'],
    ['22 يناير/شباط 2025', 'ar', null],
  ]); // January/Kanun II, January/Shubat
});

test('figures of every script are figures', () => {
  cases([
    ['١٣-٠٣-٢٠٢٥', 'ar', '2025-03-13'],
    ['۱۳۹۹/۱۲/۳۰', 'fa', '2021-03-20'],
  ]);
});

test('the language decides between day and month, and English leaves it open', () => {
  cases([
    ['03/04/2025', 'fr', '2025-04-03'],
    ['03/04/2025', 'en', null],
    ['13/04/2025', 'en', '2025-04-13'],
  ]);
});

test('a Gregorian date comes before its Hijri twin', () => {
  assert.equal(readDate('23 ذو القعدة 1446 هـ - 21 مايو 2025 م', 'ar'), '2025-05-21'); // 23 Dhu al-Qada 1446 AH
  assert.equal(readDate('7 رمضان 1443 هـ', 'ar'), '2022-04-08'); // 7 Ramadan 1443 AH
});

test('a thirtieth day of a Hijri month is read even where the computed month is shorter', () => {
  assert.equal(readDate('30-02-1433', 'ar'), '2012-01-24');
});

test('days that no calendar has are no dates', () => {
  cases([
    ['31 April 2020', 'en', null],
    ['30/02/2021', 'fr', null],
    ['2020-13-01', 'en', null],
  ]);
});

test('versions, scores, prices and telephone numbers are no dates', () => {
  for (const text of ['version 1.2.2020.4', '3-1', '12.50', '+33 1 42 34 56 78', '10:30'])
    assert.equal(readDate(text, 'en'), null, text);
});

test('relative days count from the anchor, and are nothing without one', () => {
  assert.equal(readDate('yesterday', 'en'), null);
  assert.equal(readDate('yesterday', 'en', '2024-03-01'), '2024-02-29');
  assert.equal(readDate('منذ يومين', 'ar', '2024-03-01'), '2024-02-28'); // two days ago
  assert.equal(readDate('3日前', 'ja', '2024-03-01'), '2024-02-27'); // three days ago
  assert.equal(readDate('hace 1 año, 1 mes y 2 días', 'es', '2024-03-05T10:00:00Z'), '2023-02-03');
});

/** Languages in which a runtime writes dates in full, short and with a time as pages print them. */
const printed =
  'af am ar az be bg bn bs ca ckb cs cy da de el en en-IN es es-MX et eu fa fi fil fr ga gd gl gu ha he hi hr hu hy id ig is it ja ka kk km kn ko ky lo lt lv mk ml mn mr ms ne nl no or pa pl ps pt ro ru si sk sl so sq sr sr-Latn sv sw ta te tg th tk tr uk ur uz vi zh zh-TW zu';

test('every date that the runtime writes with the name of its month is read back', () => {
  for (const lang of printed.split(' '))
    for (const dateStyle of ['full', 'long', 'medium'] as const)
      for (const timeStyle of [undefined, 'short', 'medium'] as const)
        for (let month = 0; month < 12; month += 1) {
          const day = Date.UTC(2023, month, 2 + month * 2, 14, 7, 9);
          const text = new Intl.DateTimeFormat(lang, { dateStyle, timeStyle, timeZone: 'UTC' }).format(day);
          assert.equal(readDate(text, lang), new Date(day).toISOString().slice(0, 10), `${lang}: ${text}`);
        }
});
