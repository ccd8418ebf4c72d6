import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readModules } from '../../tests/read-modules.ts';
import type { Message, Strings } from './translate.ts';
import { defaultLanguage, uiLanguages } from './ui-languages.ts';

// Laws over every file of src/strings, published or not.

const folder = new URL('../strings/', import.meta.url);
const languages = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.slice(0, -'.json'.length));
const read = (lang: string): Strings => JSON.parse(readFileSync(new URL(`${lang}.json`, folder), 'utf8'));
const english = read('en');

const toForms = (message: Message): string[] => (typeof message === 'string' ? [message] : Object.values(message));
const toPlaceholders = (text: string) => [...text.matchAll(/\{(\w*)\}/g)].map(([, name]) => name).sort();

/** Whether a plural form stands for more than one number, so that it must print it: Russian `one` for 1, 21, 31 … */
const isShared = (lang: string, rule: string): boolean => {
  const rules = new Intl.PluralRules(lang);
  return Array.from({ length: 200 }, (_, n) => rules.select(n)).filter((selected) => selected === rule).length !== 1;
};

/** Runs a law over every text of every language; it gives back what is wrong. */
const forAll = (law: (message: Message, lang: string, key: keyof Strings) => string | null): void => {
  const broken = languages.flatMap((lang) =>
    Object.entries(read(lang)).flatMap(([key, message]) => {
      const wrong = law(message, lang, key as keyof Strings);
      return wrong === null ? [] : [`${lang} ${key}: ${wrong}`];
    }),
  );
  assert.deepEqual(broken, []);
};

/** A law about the letters of one language. */
const forWords = (lang: string, wrong: RegExp): void =>
  forAll((message, own) => (own === lang ? (toForms(message).find((form) => wrong.test(form)) ?? null) : null));

test('what is published has its texts, once', () => {
  for (const lang of uiLanguages) assert.ok(languages.includes(lang), lang);
  assert.equal(new Set(uiLanguages).size, uiLanguages.length);
  assert.equal(uiLanguages[0], defaultLanguage);
});

test('every language says the same things', () => {
  for (const lang of languages) {
    const own = new Set(Object.keys(read(lang)));
    const missing = Object.keys(english).filter((key) => !own.delete(key));
    assert.deepEqual({ missing, unknown: [...own] }, { missing: [], unknown: [] }, `src/strings/${lang}.json`);
  }
});

test('every text stands somewhere', () => {
  const source = readModules(['src'])
    .filter(({ path }) => !path.endsWith('.test.ts'))
    .map(({ code }) => code);
  const made = new Set(
    source.flatMap((code) => [...code.matchAll(/`([\w.]+\.)\$\{/g)].map(([, start]) => start ?? '')),
  );
  const words = new Set(source.flatMap((code) => [...code.matchAll(/'([\w.-]+)'/g)].map(([, word]) => word)));
  const isUsed = (key: string): boolean => words.has(key) || [...made].some((start) => key.startsWith(start));
  assert.deepEqual(
    Object.keys(english).filter((key) => !isUsed(key)),
    [],
  );
});

test('no text is empty or begins, ends or goes on with idle space', () => {
  forAll(
    (message) => toForms(message).find((form) => form.trim() !== form || form === '' || /\s\s/.test(form)) ?? null,
  );
});

test('a text has plural forms in every language or in none, and exactly those that the language has', () => {
  forAll((message, lang, key) => {
    if (typeof message !== typeof english[key]) return 'plural forms in one language and not in English';
    if (typeof message === 'string') return null;
    const needed = new Intl.PluralRules(lang).resolvedOptions().pluralCategories.toSorted().join();
    const given = Object.keys(message).toSorted().join();
    return given === needed ? null : `${given} instead of ${needed}`;
  });
});

test('the same values are filled in everywhere', () => {
  forAll((message, lang, key) => {
    if (typeof message !== 'string') {
      const silent = Object.entries(message).some(([rule, form]) => !form.includes('{n}') && isShared(lang, rule));
      const strange = toForms(message)
        .flatMap(toPlaceholders)
        .some((name) => name !== 'n');
      return silent || strange ? 'a plural form takes {n} and nothing else' : null;
    }
    const wanted = toPlaceholders(toForms(english[key]).join()).join();
    const given = toPlaceholders(message).join();
    return given === wanted ? null : `{${given}} instead of {${wanted}}`;
  });
});

test('no language keeps the English words', () => {
  const same = (lang: string): number =>
    Object.entries(read(lang)).filter(([key, message]) => message === english[key as keyof Strings]).length;
  for (const lang of languages.filter((other) => other !== 'en')) assert.ok(same(lang) < 12, `${lang}: ${same(lang)}`);
});

test('texts are composed Unicode without stretched letters, straight quotation marks and three dots', () => {
  // U+0640 is the tatweel.
  forAll(
    (message) =>
      toForms(message).find((form) => form !== form.normalize('NFC') || /[\u0640"]|\.\.\./u.test(form)) ?? null,
  );
});

test('each language keeps its own marks', () => {
  // No-break space before high punctuation and inside guillemets.
  forWords('fr', /[^\u202f][;!?»]|«(?!\u202f)|[^\u00a0]:(?!\/)|'/u);
  forWords('es', /["“”]|^[^¿]*\?|^[^¡]*!/u);
  forWords('de', /["”«»]/u);
  // A Russian dash does not begin a line.
  forWords('ru', /["“”]| —/u);
  // Arabic script has its own comma, semicolon and question mark.
  for (const lang of ['ar', 'fa', 'ur']) forWords(lang, /[,;?](?!\d)/u);
  // Persian and Urdu have their own kaf and yeh; the Persian prefix «می» and the suffixes «ها» and
  // «ترین» hang on a zero-width non-joiner.
  for (const lang of ['fa', 'ur']) forWords(lang, /[كيى]/u);
  forWords('fa', /(?:^|\s)ن?می\s|\s(?:ها|های|هایی|ترین)(?:\s|$)/u);
  // Urdu ends a sentence with its own full stop.
  forWords('ur', /[^\d.]\.(?:\s|$)/u);
  // The Hebrew maqaf, never a hyphen between letters.
  forWords('he', /[\u05d0-\u05ea]-|-[\u05d0-\u05ea]|[\u0591-\u05bd]/u);
  // Chinese punctuation is full-width, without spaces among characters.
  forWords('zh', /[\p{Script=Han}][,.;:?!()]|[,;:?!()][\p{Script=Han}]|\p{Script=Han} \p{Script=Han}/u);
});
