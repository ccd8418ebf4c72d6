import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { HtmlValidate } from 'html-validate/node';
import { defaultLanguage, toDirection, uiLanguages } from '../../src/site/ui-languages.ts';
import { assertBuilt, pages } from './dist.ts';

before(assertBuilt);

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    'no-inline-style': 'error',
    // Names come from data and may be as long as they are.
    'long-title': 'off',
    // One entity may be linked twice on a page.
    'no-redundant-for': 'error',
    'unique-landmark': 'error',
    'no-trailing-whitespace': 'off',
  },
});

/** What fails, as lines that name the page; at most ten of them. */
const report = (complaints: string[]): void => assert.equal(complaints.slice(0, 10).join('\n'), '', 'see above');

test('every page is valid HTML', () => {
  report(
    pages.flatMap(({ file, html }) =>
      validator
        .validateStringSync(html, file)
        .results.flatMap(({ messages }) =>
          messages.map(({ line, column, ruleId, message }) => `${file}:${line}:${column} ${ruleId}: ${message}`),
        ),
    ),
  );
});

test('every page says that it is HTML5, in which language and in which direction', () => {
  report(
    pages.flatMap(({ file, html }) => {
      const root = /^<!DOCTYPE html><html lang="([^"]+)" dir="(rtl|ltr)">/.exec(html);
      const wanted = uiLanguages.find((lang) => file.startsWith(`${lang}/`)) ?? defaultLanguage;
      return root?.[1] === wanted && root[2] === toDirection(wanted) ? [] : [`${file}: ${html.slice(0, 80)}`];
    }),
  );
});

const policy =
  "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; script-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; object-src 'none'";
const wasm = policy.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'");

test('the content security policy is the second element of the head, and the only one', () => {
  report(
    pages.flatMap(({ file, html }) => {
      const wanted = /^\w+\/search\//.test(file) ? wasm : policy;
      const head = `<head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="${wanted}">`;
      const count = html.match(/content-security-policy/gi)?.length;
      return html.includes(head) && count === 1 ? [] : [file];
    }),
  );
});

test('no page holds an inline script, an inline style or an event handler', () => {
  const inline = /<script(?![^>]*\bsrc=)(?! type="application\/ld\+json")|<style|\sstyle=|<[^>]+\son[a-z]+=/i;
  report(pages.flatMap(({ file, html }) => (inline.test(html) ? [`${file}: ${inline.exec(html)?.[0]}`] : [])));
});

test('every page has a title and one first-level heading', () => {
  report(pages.flatMap(({ file, html }) => (html.match(/<h1[\s>]/g)?.length === 1 ? [] : [`${file}: h1`])));
  report(pages.flatMap(({ file, html }) => (/<title>[^<]*\S[^<]*<\/title>/.test(html) ? [] : [`${file}: title`])));
});

test('structured data is JSON', () => {
  for (const { html } of pages)
    for (const [, json = ''] of html.matchAll(/<script type="application\/ld\+json">([^<]*)<\/script>/g))
      JSON.parse(json);
});
