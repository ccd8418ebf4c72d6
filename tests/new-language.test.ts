import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';

// What src/languages/README.md promises, done as a contributor would: a copy of the reader, one new file, one line.

const root = path.resolve(import.meta.dirname, '..');
/** Inside the project, so that the copy finds its packages. */
const copy = path.join(root, '.cache/new-language');

/** Latin: the runtime's locale data do not know it, so all that is read comes from this file. */
const latin = `import type { Language } from './language.ts';
import { list, rows, words } from './list.ts';

/** Latin. */
export const la: Language = {
  code: 'la',
  script: 'Latn',
  direction: 'ltr',
  franc: [],
  dayFirst: true,
  months: rows(\`
    Ianuarius | Ianuarii
    Februarius | Februarii
    Martius | Martii
    Aprilis
    Maius | Maii
    Iunius | Iunii
    Iulius | Iulii
    Augustus | Augusti
    September | Septembris
    October | Octobris
    November | Novembris
    December | Decembris
  \`),
  weekdays: words('Solis Lunae Martis Mercurii Iovis Veneris Saturni'),
  functionWords: words('et in est non ad cum quod ut ex qui sunt de si sed per ab quae post ante nobis eodem suis omnes die anno'),
  speechVerbs: list('dixit | inquit | dixerunt | respondit'),
  sections: list('Civilia | Oeconomica | Ludi'),
  furniture: {
    'skip-link': [],
    menu: list('Domus | Quaerere'),
    share: list('Communicare in … | Imprimere'),
    'app-promo': [],
    comments: list('Commentaria'),
    related: list('Lege etiam'),
    'read-more': list('Lege plura'),
    newsletter: [],
    cookies: [],
    continues: [],
    advertisement: list('Praeconium'),
    rights: list('Omnia iura servata'),
  },
  labels: {
    author: list('Scripsit'),
    source: list('Fons'),
    published: list('Editum'),
    updated: list('Renovatum'),
    section: list('Pars'),
    tags: list('Verba'),
    photo: list('Imago'),
    latest: list('Omnia de'),
  },
};
`;

const dump = [
  'Domus',
  'Quaerere',
  'Pons vetus portus ambulatoribus aperitur',
  'Scripsit Claudia Severa',
  'Editum: 3 Martii 2024',
  'Pons vetus portus die Solis ambulatoribus apertus est post novem annos operum in turribus et in funibus.',
  'Fabri omnes funes manibus suis mutaverunt, et duae turres eodem colore pictae sunt quem anno primo habuerunt.',
  '«Opus perfectum est», dixit Claudia Severa, quae cum fratre in ponte ambulat.',
  'Communicare in Facebook',
  'Omnia iura servata',
].join('\n');

const explain = (): string =>
  execFileSync(process.execPath, ['scripts/explain.ts', 'content/raw/pons.txt'], {
    cwd: copy,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, NO_COLOR: '1' },
  });

test('a new language is a file and a line: its furniture, month names and byline words are read at once', () => {
  rmSync(copy, { recursive: true, force: true });
  try {
    for (const folder of ['src/text', 'src/languages', 'src/schema', 'src/pipeline', 'scripts'])
      cpSync(path.join(root, folder), path.join(copy, folder), { recursive: true });
    mkdirSync(path.join(copy, 'content/raw'), { recursive: true });
    writeFileSync(path.join(copy, 'content/raw/pons.txt'), dump);
    const before = explain();
    assert.match(before, /publishedOn +not stated/);
    assert.doesNotMatch(before, /author +Claudia Severa /);
    writeFileSync(path.join(copy, 'src/languages/la.ts'), latin);
    appendFileSync(path.join(copy, 'src/languages/every-language.ts'), "export { la } from './la.ts';\n");
    const after = explain();
    assert.match(after, / 1 {2}dropped +menu +Domus/);
    assert.match(after, / 3 {2}metadata title +title \d\.\d\d +Pons vetus/);
    assert.match(after, / 9 {2}dropped +share +Communicare in Facebook/);
    assert.match(after, / 10 {2}dropped +rights +Omnia iura/);
    assert.match(after, /lang +la /);
    assert.match(after, /publishedOn +2024-03-03 /);
    assert.match(after, /author +Claudia Severa /);
    assert.match(after, /line 8, Claudia Severa: Opus perfectum est/);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
});
