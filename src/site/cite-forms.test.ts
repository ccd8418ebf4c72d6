import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Citation } from './citation.ts';
import { citeForms } from './cite-forms.ts';

const citation: Citation = {
  id: 'ferry',
  title: 'R&D {50% off}: a_b ~ C#\\D',
  lang: 'en',
  author: 'Ada Quill',
  outlet: 'The Harbour & Ledger',
  day: '2025-03-09',
  url: 'https://news.example/en/articles/ferry/',
  archive: 'Warraq',
};
const { author, day, ...bare } = citation;

test('BibTeX holds the citation, and every sign that TeX would obey is tamed', () => {
  assert.equal(
    citeForms.bib.print(citation),
    `@misc{ferry,
  title = {{R\\&D \\textbraceleft{}50\\% off\\textbraceright{}: a\\_b \\textasciitilde{} C\\#\\textbackslash{}D}},
  author = {{Ada Quill}},
  howpublished = {The Harbour \\& Ledger},
  year = {2025},
  month = mar,
  day = {9},
  url = {https://news.example/en/articles/ferry/},
  note = {Warraq},
  language = {en}
}
`,
  );
});

test('RIS holds the citation, one field to a line', () => {
  assert.equal(
    citeForms.ris.print(citation),
    [
      'TY  - NEWS',
      'ID  - ferry',
      `TI  - ${citation.title}`,
      'AU  - Ada Quill',
      'T2  - The Harbour & Ledger',
      'PY  - 2025',
      'DA  - 2025/03/09',
      'LA  - en',
      `UR  - ${citation.url}`,
      'DP  - Warraq',
      'ER  - ',
      '',
    ].join('\r\n'),
  );
});

test('CSL-JSON holds the citation', () => {
  const [item] = JSON.parse(citeForms.json.print(citation));
  assert.deepEqual(item.issued, { 'date-parts': [[2025, 3, 9]] });
  assert.deepEqual(item.author, [{ literal: 'Ada Quill' }]);
  assert.equal(item.title, citation.title);
});

test('what is not stated is not cited: no author, and n.d. for the day', () => {
  const bib = citeForms.bib.print(bare);
  assert.match(bib, /year = \{n\.d\.\}/);
  assert.doesNotMatch(bib, /author|month|day/);
  assert.doesNotMatch(citeForms.ris.print(bare), /^(?:AU|PY|DA) /m);
  const [item] = JSON.parse(citeForms.json.print(bare));
  assert.ok(!('issued' in item) && !('author' in item));
});

test('no title ends its field: braces stay in balance, and RIS gains no line', () => {
  const unit = fc.constantFrom('{', '}', '\\', '%', '#', '"', ',', '=', 'a', 'ق', ' ');
  fc.assert(
    fc.property(fc.string({ unit }), (title) => {
      const bib = citeForms.bib.print({ ...citation, title });
      let open = 0;
      for (const sign of bib) {
        if (sign === '{') open += 1;
        else if (sign === '}') open -= 1;
        assert.ok(open >= 0);
      }
      assert.equal(open, 0);
      assert.match(bib, /\n {2}language = \{en\}\n\}\n$/);
      assert.equal(citeForms.ris.print({ ...citation, title }).split('\r\n').length, 12);
      assert.equal(JSON.parse(citeForms.json.print({ ...citation, title }))[0].title, title);
    }),
  );
});
