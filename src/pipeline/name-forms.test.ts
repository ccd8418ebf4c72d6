import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { EntityId } from '../schema/ids.ts';
import { findMentions } from './find-mentions.ts';
import { buildNameIndex } from './name-index.ts';

/** One name as the catalogue has it, the printed forms in which it is found, and words in which it is not. */
interface Case {
  lang: string;
  name: string;
  found: readonly string[];
  not?: readonly string[];
}

const foundIn = (text: string, lang: string, name: string): string[] => {
  const names = { [lang]: { label: name } };
  const index = buildNameIndex(new Map([['places/it' as EntityId, { names }]]));
  return findMentions([{ line: 1, start: 0, text }], lang, index).map((mention) => mention.text);
};

const check = ({ lang, name, found, not = [] }: Case): void => {
  for (const form of found) {
    const [before, after] = /^[\p{Script=Han}\p{Script=Thai}]/u.test(form) ? ['', ''] : ['x ', ' y'];
    assert.equal(foundIn(`${before}${form}${after}`, lang, name).length, 1, `${form} is ${name}`);
  }
  for (const word of not) assert.deepEqual(foundIn(`x ${word} y`, lang, name), [], `${word} is not ${name}`);
};

const tables: Readonly<Record<string, readonly Case[]>> = {
  'Arabic: particles, article, hamza, tatweel, vowel marks, Persian letters': [
    {
      lang: 'ar',
      name: 'الجزائر',
      found: words('الجزائر والجزائر فالجزائر بالجزائر كالجزائر للجزائر وللجزائر وبالجزائر الجـزائر الجَزَائِر الجزاير'),
      not: words('جزائر الجزائري جزائرية سالجزائر'),
    },
    {
      lang: 'ar',
      name: 'أمريكا',
      found: words('أمريكا امريكا وأمريكا لأمريكا بأمريكا إمريكا آمريكا امریکا لامريكا'),
      not: words('أمريكي'),
    },
    { lang: 'ar', name: 'اللوكسمبورغ', found: words('للوكسمبورغ وللوكسمبورغ باللوكسمبورغ') },
    { lang: 'ar', name: 'غزة', found: words('غزة وغزة بغزة لغزة غزه'), not: words('غزو') },
    { lang: 'ar', name: 'الأمم المتحدة', found: ['للأمم المتحدة', 'والأمم المتحده', 'الأمم‌ المتحدة'] },
  ],
  'Persian and Urdu: letters, zero-width non-joiner, ezafe': [
    { lang: 'fa', name: 'ترکیه', found: ['ترکیه', 'تركيه', 'ترکیه‌ای', 'ترکیهٔ'], not: ['ترکیهها'] },
    { lang: 'fa', name: 'آمریکا', found: ['آمریکا', 'امریکا', 'آمریکای'] },
    { lang: 'ur', name: 'پاکستان', found: ['پاکستان', 'پاكستان'] },
  ],
  'Hebrew: prefixes one by one and together, marks of acronyms': [
    {
      lang: 'he',
      name: 'ישראל',
      found: words('ישראל בישראל לישראל מישראל וישראל שישראל כישראל ובישראל שבישראל ומישראל כשישראל ולישראל'),
      not: words('ישראלי'),
    },
    { lang: 'he', name: 'צה״ל', found: words('צה״ל צה"ל בצה״ל לצה"ל שצה״ל וצה״ל צה”ל צה׳׳ל') },
    { lang: 'he', name: 'ארה״ב', found: words('ארה״ב בארה"ב מארה״ב') },
    { lang: 'he', name: 'הבית הלבן', found: ['הבית הלבן', 'בבית הלבן', 'לבית הלבן', 'שהבית הלבן', 'מהבית הלבן'] },
    { lang: 'he', name: 'אירן', found: words('אירן באירן') },
  ],
  'Latin: case, diacritics, elision, possessive': [
    {
      lang: 'fr',
      name: 'Algérie',
      found: ["l'Algérie", 'l’Algérie', 'Algerie', 'ALGÉRIE', "d'Algérie"],
      not: ['algérie'],
    },
    { lang: 'en', name: 'Algeria', found: ["Algeria's", 'Algeria’s', 'ALGERIA', 'non-Algeria'] },
    { lang: 'it', name: 'Italia', found: ["dell'Italia", "L'Italia"] },
    { lang: 'ca', name: 'Algèria', found: ["d'Algèria"] },
  ],
  'German and the Scandinavian languages: genitive': [
    { lang: 'de', name: 'Deutschland', found: ['Deutschlands', 'Deutschland'] },
    { lang: 'de', name: 'Moskau', found: ['Moskaus'] },
    { lang: 'de', name: 'Paris', found: ['Paris', 'Paris’'] },
    { lang: 'sv', name: 'Sverige', found: ['Sveriges'] },
  ],
  'Russian and Ukrainian: cases': [
    {
      lang: 'ru',
      name: 'Россия',
      found: words('Россия России Россию Россией РОССИЯ'),
      not: words('россия российский'),
    },
    { lang: 'ru', name: 'Иерусалим', found: words('Иерусалим Иерусалима Иерусалиме Иерусалимом Иерусалиму') },
    { lang: 'ru', name: 'Корея', found: words('Корея Кореи Корее Корею Кореей') },
    { lang: 'ru', name: 'Зеленский', found: words('Зеленский Зеленского Зеленскому Зеленским Зеленском') },
    {
      lang: 'ru',
      name: 'Сергей Лавров',
      found: ['Сергей Лавров', 'Сергея Лаврова', 'Сергею Лаврову', 'Сергеем Лавровым'],
    },
    { lang: 'ru', name: 'Соединенные Штаты', found: ['Соединённые Штаты', 'Соединенным Штатам', 'Соединенных Штатах'] },
    { lang: 'ru', name: 'Крым', found: words('Крым Крыма Крыму Крыме Крымом') },
    { lang: 'ru', name: 'Маврикий', found: words('Маврикий Маврикия Маврикии') },
    { lang: 'ru', name: 'Казань', found: words('Казань Казани Казанью') },
    { lang: 'uk', name: 'Україна', found: words('Україна України Україні Україну Україною') },
    { lang: 'uk', name: 'Сергій', found: words('Сергій Сергія Сергієві Сергієм') },
  ],
  'Turkish: suffixes behind an apostrophe': [
    { lang: 'tr', name: 'Ankara', found: ["Ankara'da", 'Ankara’nın', 'ANKARA'] },
    { lang: 'tr', name: 'İstanbul', found: ["İstanbul'un", 'İSTANBUL', 'istanbul’da'.replace('i', 'İ')] },
    { lang: 'tr', name: 'Türkiye', found: ["Türkiye'nin", 'TÜRKİYE', 'Turkiye'] },
  ],
  'Polish, Czech, Greek, Hungarian, Finnish: the frequent cases': [
    { lang: 'pl', name: 'Warszawa', found: words('Warszawa Warszawy Warszawie Warszawę Warszawą') },
    {
      lang: 'pl',
      name: 'Donald Trump',
      found: ['Donald Trump', 'Donalda Trumpa', 'Donaldowi Trumpowi', 'Donaldem Trumpem'],
    },
    { lang: 'cs', name: 'Praha', found: words('Praha Prahy Prahou Prahu') },
    { lang: 'el', name: 'Αθήνα', found: words('Αθήνα Αθήνας ΑΘΗΝΑ') },
  ],
  'Chinese, Japanese, Thai, Korean: no spaces, particles': [
    { lang: 'zh', name: '中国', found: ['他在中国说', '中国的'], not: ['中 a 国'] },
    { lang: 'ja', name: '日本', found: ['日本は', '在日本人'] },
    { lang: 'th', name: 'ไทย', found: ['ประเทศไทยและ'] },
    { lang: 'ko', name: '한국', found: words('한국 한국은 한국의 한국에서') },
  ],
};

function words(line: string): string[] {
  return line.split(' ');
}

for (const [title, cases] of Object.entries(tables)) test(title, () => cases.forEach(check));

test('the longest of several names in a run without spaces is found', () => {
  const names = (label: string) => ({ names: { zh: { label } } });
  const index = buildNameIndex(
    new Map([
      ['places/a' as EntityId, names('中国')],
      ['organisations/b' as EntityId, names('中国银行')],
    ]),
  );
  const found = findMentions([{ line: 1, start: 0, text: '在中国银行和中国' }], 'zh', index);
  assert.deepEqual(
    found.map(({ text }) => text),
    ['中国银行', '中国'],
  );
});
