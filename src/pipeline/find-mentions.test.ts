import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Entity } from '../schema/entity.ts';
import type { EntityId } from '../schema/ids.ts';
import { findMentions } from './find-mentions.ts';
import { buildNameIndex } from './name-index.ts';

const catalogue: Record<string, Entity> = {
  'places/algeria': { names: { ar: { label: 'الجزائر' }, en: { label: 'Algeria' }, fr: { label: 'Algérie' } } },
  'places/united-states': {
    names: {
      ar: { label: 'الولايات المتحدة', aliases: ['أمريكا'] },
      en: { label: 'United States', aliases: ['US', 'U.S.'] },
    },
  },
  'places/libya': { names: { ar: { label: 'ليبيا' }, he: { label: 'לוב' } } },
  'places/lebanon': { names: { ar: { label: 'لبنان' }, he: { label: 'לבנון' }, fa: { label: 'لبنان' } } },
  'places/luxembourg': { names: { ar: { label: 'اللوكسمبورغ' } } },
  'places/mali': {
    names: { ar: { label: 'مالي', after: { مالي: ['في', 'إلى'] } }, en: { label: 'Mali' }, ru: { label: 'Мали' } },
  },
  'places/niger': { names: { ar: { label: 'النيجر' } } },
  'places/western-sahara': {
    names: { ar: { label: 'الصحراء الغربية', short: ['الصحراء'] } },
    not: ['الساحل والصحراء'],
  },
  'places/washington': {
    names: { en: { label: 'Washington, D.C.', aliases: ['Washington'] }, ar: { label: 'واشنطن' } },
  },
  'places/turkey': { names: { en: { label: 'Turkey' }, tr: { label: 'Türkiye' }, fa: { label: 'ترکیه' } } },
  'places/america': { names: { fa: { label: 'آمریکا' } } },
  'places/germany': { names: { de: { label: 'Deutschland' } } },
  'places/beijing': { names: { zh: { label: '北京' } } },
  'people/sabri-boukadoum': { names: { ar: { label: 'صبري بوقادوم', aliases: ['بوقادوم'] } } },
  'people/joe-biden': { names: { ar: { label: 'جو بايدن', aliases: ['بايدن'] }, ru: { label: 'Джо Байден' } } },
  'people/karim-haddad': { names: { en: { label: 'Karim Haddad', aliases: ['Haddad'] } } },
  'people/lina-haddad': { names: { en: { label: 'Lina Haddad', aliases: ['Haddad'] } } },
  'people/ali-nasser': { names: { ar: { label: 'علي ناصر' } } },
  'people/theresa-may': { names: { en: { label: 'Theresa May', short: ['May'] } } },
  'organisations/white-house': { names: { ar: { label: 'البيت الأبيض' } } },
  'organisations/defensescoop': { names: { en: { label: 'DefenseScoop' } } },
  'organisations/arab-weekly': { names: { ar: { label: 'العرب ويكلي' } } },
  'organisations/wagner': { names: { ar: { label: 'مجموعة فاغنر', aliases: ['مجموعة فاغنر_افريقيا'] } } },
  'works/water-treaty': {
    names: { en: { label: 'Treaty on Shared Water', short: ['the treaty'] } },
    with: ['places/libya-en', 'places/algeria'],
  },
  'places/libya-en': { names: { en: { label: 'Libya' } } },
  'organisations/who': { names: { en: { label: 'World Health Organization', aliases: ['WHO'] } } },
};
const index = buildNameIndex(new Map(Object.entries(catalogue) as [EntityId, Entity][]));

/** Mentions as `entity «text»`, checked against their offsets. */
const found = (text: string, lang = 'ar', start = 0) =>
  findMentions([{ line: 3, start, text }], lang, index).map((mention) => {
    assert.equal(text.slice(mention.start - start, mention.end - start), mention.text);
    return `${mention.entity.split('/')[1]} ${mention.text}`;
  });

test('a name is found with the particles that are written together with it', () => {
  for (const word of ['الجزائر', 'والجزائر', 'للجزائر', 'بالجزائر', 'وللجزائر', 'فبالجزائر', 'كالجزائر', 'وبـالجزائر'])
    assert.deepEqual(found(`وصل الوفد ${word} أمس`), [`algeria ${word}`]);
});

test('after lam the article loses its alef, also in a name of two words', () => {
  assert.deepEqual(found('رسالة للولايات المتحدة وللبيت الأبيض وللبنان وللوكسمبورغ'), [
    'united-states للولايات المتحدة',
    'white-house وللبيت الأبيض',
    'lebanon وللبنان',
    'luxembourg وللوكسمبورغ',
  ]);
});

test('a first letter of the root is no particle', () => {
  assert.deepEqual(found('التقى بوقادوم وبايدن في واشنطن ثم في ليبيا وليبيا'), [
    'sabri-boukadoum بوقادوم',
    'joe-biden وبايدن',
    'washington واشنطن',
    'libya ليبيا',
    'libya وليبيا',
  ]);
});

test('adjectives, longer words and hashtag compounds are no mentions', () => {
  assert.deepEqual(found('الحكومة الجزائرية والجزائريون وأمريكية #الجزائر_اليوم'), []);
});

test('the longest name wins and nothing inside it is reported', () => {
  assert.deepEqual(found('نشاط مجموعة فاغنر_افريقيا ثم مجموعة فاغنر'), [
    'wagner مجموعة فاغنر_افريقيا',
    'wagner مجموعة فاغنر',
  ]);
});

test('spelling of hamza, teh marbuta and Persian letters does not matter', () => {
  assert.deepEqual(found('زيارة إلى امریكا'), ['united-states امریكا']);
});

test('an opening quotation mark after a particle ends the particle, not the name', () => {
  assert.deepEqual(found('تصريح لـ«العرب ويكلي» ولـ”DefenseScoop” اليوم'), [
    'arab-weekly العرب ويكلي',
    'defensescoop DefenseScoop',
  ]);
});

test('a conditional name needs its word before it, or the list that the word began', () => {
  assert.deepEqual(found('دعم مالي للمشروع'), []);
  assert.deepEqual(found('قوات في مالي والنيجر'), ['mali مالي', 'niger والنيجر']);
  assert.deepEqual(found('قوات في النيجر ومالي'), ['niger النيجر', 'mali ومالي']);
});

test('a short form counts only where the article holds the full name', () => {
  assert.deepEqual(found('عاصفة في الصحراء'), []);
  assert.deepEqual(found('ملف الصحراء الغربية ثم الصحراء'), [
    'western-sahara الصحراء الغربية',
    'western-sahara الصحراء',
  ]);
});

test('a short form also counts where the article names all those that it goes with', () => {
  assert.deepEqual(found('Algeria signed the treaty.', 'en'), ['algeria Algeria']);
  assert.deepEqual(found('Algeria and Libya signed the treaty.', 'en').at(-1), 'water-treaty the treaty');
});

test('a phrase that means something else shields the name in it', () => {
  assert.deepEqual(found('الصحراء الغربية ومنطقة الساحل والصحراء'), ['western-sahara الصحراء الغربية']);
});

test('the preposition على is not the name علي', () => {
  assert.deepEqual(found('وزع على ناصر ثم لقي علي ناصر'), ['ali-nasser علي ناصر']);
});

test('a name that two entities share goes to the one that the article names in full, else to none', () => {
  assert.deepEqual(found('Haddad arrived late.', 'en'), []);
  assert.deepEqual(found('Lina Haddad arrived. Haddad spoke.', 'en'), [
    'lina-haddad Lina Haddad',
    'lina-haddad Haddad',
  ]);
  assert.deepEqual(found('Lina Haddad met Karim Haddad. Haddad spoke.', 'en').length, 2);
});

test('Latin names need their capitals', () => {
  assert.deepEqual(found('They told us it may rain, and who ate turkey?', 'en'), []);
  assert.deepEqual(found('Theresa May left the US; in May the WHO agreed.', 'en').slice(0, 2), [
    'theresa-may Theresa May',
    'united-states US',
  ]);
});

test('elision, possessive, abbreviation points and commas inside a name', () => {
  assert.deepEqual(found("l'Algérie et d’Algérie", 'fr'), ['algeria Algérie', 'algeria Algérie']);
  assert.deepEqual(found("Algeria's envoy in Washington, D.C. met the U.S. press", 'en'), [
    'algeria Algeria',
    'washington Washington, D.C.',
    'united-states U.S.',
  ]);
});

test('Turkish, German, Russian, Persian, Hebrew and Chinese grammar around a name', () => {
  assert.deepEqual(found("Türkiye'nin kararı", 'tr'), ['turkey Türkiye']);
  assert.deepEqual(found('Deutschlands Rolle', 'de'), ['germany Deutschlands']);
  assert.deepEqual(found('Встреча с Джо Байденом о Мали', 'ru'), ['joe-biden Джо Байденом', 'mali Мали']);
  assert.deepEqual(found('در ترکیه\u200cی امروز و آمریکای شمالی', 'fa'), ['turkey ترکیه', 'america آمریکای']);
  assert.deepEqual(found('ביקור בלבנון ובלבנון', 'he'), ['lebanon בלבנון', 'lebanon ובלבנון']);
  assert.deepEqual(found('他在北京说', 'zh'), ['beijing 北京']);
});

test('a one-word Arabic name is not read in a Persian text', () => {
  assert.deepEqual(found('بوقادوم در واشنطن', 'fa'), []);
});

test('datelines and handles are no mentions', () => {
  const rest = 'أعلنت وزارة الطاقة اليوم عن خطة جديدة لتوسيع شبكة الكهرباء في القرى البعيدة خلال ثلاث سنوات.';
  assert.deepEqual(found(`الجزائر – ${rest}`), []);
  assert.deepEqual(found('@Algeria posted about Algeria', 'en'), ['algeria Algeria']);
});

test('offsets count from the start of the raw line', () => {
  assert.equal(findMentions([{ line: 1, start: 40, text: 'في ليبيا' }], 'ar', index)[0]?.start, 43);
});

test('mentions lie inside the text, in order, without overlap', () => {
  const words = [
    'والجزائر',
    'US',
    'Haddad',
    'الساحل',
    'والصحراء',
    'الغربية',
    'ومالي',
    'في',
    '،',
    '. ',
    '«',
    '北京',
    '@',
    '\u200f',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words)), (parts) => {
      const text = parts.join(' ');
      let end = 0;
      for (const mention of findMentions([{ line: 1, start: 0, text }], 'ar', index)) {
        assert.ok(mention.start >= end && mention.end > mention.start);
        assert.equal(text.slice(mention.start, mention.end), mention.text);
        end = mention.end;
      }
    }),
  );
});
