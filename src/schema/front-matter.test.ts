import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseFrontMatter, writeFrontMatter } from './front-matter.ts';

test('data and body come apart', () => {
  assert.deepEqual(parseFrontMatter('---\ntitle: "A"\ntags: ["b"]\n---\nText\n'), {
    data: { title: 'A', tags: ['b'] },
    body: 'Text\n',
  });
});

test('a text without front matter comes back whole', () => {
  for (const text of ['', 'Text', '----\nText', '---\nnever closed', ' ---\ntitle: a\n---\n'])
    assert.deepEqual(parseFrontMatter(text), { data: {}, body: text });
});

test('front matter that is a program is refused and does not run', () => {
  for (const name of ['js', ' js', 'JS', 'javascript', ' JavaScript', 'coffee', 'json', 'toml', 'constructor']) {
    const text = `---${name}\nglobalThis.ran = true\n---\nText`;
    assert.throws(() => parseFrontMatter(text), /only YAML/, name);
  }
  assert.equal('ran' in globalThis, false);
});

test('writing does not read the front matter of the body', () => {
  const body = '---js\nglobalThis.ran = true\n---\nText\n';
  assert.deepEqual(parseFrontMatter(writeFrontMatter({ a: 1 }, body)), { data: { a: 1 }, body });
  assert.equal('ran' in globalThis, false);
});

test('times, octal-looking numbers and dates stay the strings that they are', () => {
  const { data } = parseFrontMatter('---\na: 12:30\nb: 1_000\nc: 2025-03-13\n---\n');
  assert.deepEqual(data, { a: '12:30', b: '1_000', c: '2025-03-13' });
});

test('an endless front matter is refused', () => {
  assert.throws(() => parseFrontMatter(`---\n${'a: b\n'.repeat(20_000)}---\n`), /at most/);
});

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.string({
    unit: fc.constantFrom('-', '\n', '"', "'", ':', '#', ' ', '\\', '\u2028', '\ufeff', '\u0085', '{', '&', '!', '0'),
  }),
);

test('any strings survive the way out and back', () => {
  fc.assert(
    fc.property(anyText, fc.array(anyText), anyText, (title, tags, text) => {
      const body = `${text}\n`;
      assert.deepEqual(parseFrontMatter(writeFrontMatter({ title, tags, n: 3 }, body)), {
        data: { title, tags, n: 3 },
        body,
      });
    }),
    { numRuns: 1000 },
  );
});
