import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import type { SiteArticle } from './index-content.ts';
import { toCommitLink, toRawFileLink, toReportLink, toTakedownLink } from './repository-links.ts';
import { toCommit, toRepository } from './settings.ts';

const repository = 'https://github.com/name/site';
const article = { id: 'ferry', lang: 'en', raw: { file: 'a b#1.txt' } } as unknown as SiteArticle;

test('without a repository nothing is linked', () => {
  const none = { repository: null, commit: 'abcdef0' };
  assert.deepEqual([toRawFileLink('a.txt', none), toCommitLink(none), toReportLink(article, none)], [null, null, null]);
});

test('the raw file is linked at the commit of the build, or as it is now', () => {
  assert.equal(
    toRawFileLink('a b#1.txt', { repository, commit: 'abcdef0' }),
    `${repository}/blob/abcdef0/content/raw/a%20b%231.txt`,
  );
  assert.equal(toRawFileLink('a.txt', { repository, commit: null }), `${repository}/blob/HEAD/content/raw/a.txt`);
  assert.equal(toCommitLink({ repository, commit: 'abcdef0' }), `${repository}/commit/abcdef0`);
});

test('a report opens the form for mistakes, and fills in fields that the form has', () => {
  const link = new URL(toReportLink(article, { repository, commit: null }) ?? '');
  const form = parse(readFileSync('.github/ISSUE_TEMPLATE/article-mistake.yml', 'utf8')) as { body: { id?: string }[] };
  const fields = new Set(form.body.map(({ id }) => id));
  assert.equal(link.searchParams.get('template'), 'article-mistake.yml');
  for (const field of ['address', 'file']) assert.ok(fields.has(field), field);
  assert.match(link.searchParams.get('address') ?? '', /\/en\/articles\/ferry\/$|\/ar\/articles\/ferry\/$/);
  assert.equal(link.searchParams.get('file'), 'content/raw/a b#1.txt');
});

test('a take-down opens its form with the address of the page', () => {
  assert.equal(toTakedownLink('/ar/outlets/x/', { repository: null, commit: null }), null);
  const link = new URL(toTakedownLink('/ar/outlets/x/', { repository, commit: null }) ?? '');
  const form = parse(readFileSync('.github/ISSUE_TEMPLATE/take-down.yml', 'utf8')) as { body: { id?: string }[] };
  assert.equal(link.searchParams.get('template'), 'take-down.yml');
  assert.ok(form.body.some(({ id }) => id === 'addresses'));
  assert.match(link.searchParams.get('addresses') ?? '', /^http.*\/ar\/outlets\/x\/$/);
});

test('only an address of the web is a repository, and only a hash is a commit', () => {
  assert.equal(toRepository(`${repository}/`), repository);
  for (const other of ['', 'javascript:alert(1)', 'git@github.com:name/site', 'https://a.example/?x'])
    assert.equal(toRepository(other), null, other);
  assert.equal(toCommit('0f8d9ff'), '0f8d9ff');
  for (const other of ['', 'main', 'HEAD', '../x']) assert.equal(toCommit(other), null, other);
});
