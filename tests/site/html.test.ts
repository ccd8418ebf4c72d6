import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { HtmlValidate } from 'html-validate/node';
import { defaultLanguage, toDirection, uiLanguages } from '../../src/site/ui-languages.ts';
import { assertBuilt, base, dist, pages, read } from './dist.ts';

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

test('every share card is a JPEG of the size that its page says, with words for who cannot see it', () => {
  const cards = pages.flatMap(({ file, html }) => {
    const address = /<meta property="og:image" content="([^"]+)">/.exec(html)?.[1];
    return address === undefined ? [] : [{ file, html, card: new URL(address).pathname.slice(base.length) }];
  });
  assert.ok(cards.length > 0);
  for (const { file, html, card } of cards) {
    const picture = readFileSync(join(dist, card));
    assert.equal(picture.subarray(0, 2).toString('hex'), 'ffd8', card);
    // The frame header: marker, length, precision, height, width.
    const frame = picture.indexOf(Buffer.from('ffc0', 'hex'));
    assert.deepEqual([picture.readUInt16BE(frame + 7), picture.readUInt16BE(frame + 5)], [1200, 630], card);
    for (const part of ['og:image:width" content="1200"', 'og:image:height" content="630"', 'og:image:alt" content="'])
      assert.ok(html.includes(part), `${file}: ${part}`);
  }
});

test('the site holds the licences of the typefaces and of the search that it hands on', () => {
  const licences = read('licences.txt');
  assert.equal(licences.match(/SIL OPEN FONT LICENSE Version 1\.1/g)?.length, 3);
  assert.match(licences, /MIT License[\s\S]*Pagefind/i);
});
