import assert from 'node:assert/strict';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { openCacheFolder } from '../scripts/files/cache-folder.ts';
import { listRegularFiles } from '../scripts/files/list-files.ts';
import { makePlace, type Place } from './faults/fault-place.ts';

// The program of the pages is compiled once, and taken as long as nothing of it has changed.

const build = (place: Place): void => {
  const { status, said } = place.run('build');
  assert.equal(status, 0, said);
};

/** Changes the modules of the program that a build has kept. */
const changeProgram = (place: Place, change: (code: string) => string): void => {
  const program = path.join(openCacheFolder('site', place.at('dist')), 'program');
  for (const name of listRegularFiles(program).filter((one) => one.endsWith('.mjs'))) {
    const file = path.join(program, name);
    writeFileSync(file, change(readFileSync(file, 'utf8')));
  }
};

const readPage = (place: Place, town: string): string =>
  readFileSync(place.at(`dist/en/articles/${town}/index.html`), 'utf8');

test('a new page is made with the program that the last build has left, and has its styles', () => {
  using place = makePlace();
  build(place);
  changeProgram(place, (code) => code.replaceAll('class="reading"', 'class="reading kept"'));
  place.change(true);
  build(place);
  assert.match(readPage(place, 'oran'), /class="reading kept"/);
  const [sheet] = /\/_astro\/[^"]+\.css/.exec(readPage(place, 'oran')) ?? [];
  assert.ok(sheet !== undefined && readFileSync(place.at(`dist${sheet}`), 'utf8').length > 0);
});

test('a program that is broken is compiled again, and one whose styles are gone from the site too', () => {
  using place = makePlace();
  build(place);
  const whole = place.state(['dist']);
  changeProgram(place, (code) => code.slice(0, code.length / 2));
  place.change(true);
  build(place);
  changeProgram(place, (code) => code.replaceAll('class="reading"', 'class="reading kept"'));
  for (const name of listRegularFiles(place.at('dist')).filter((one) => one.endsWith('.css')))
    rmSync(place.at(`dist/${name}`));
  place.change(false);
  build(place);
  assert.deepEqual(place.state(['dist']), whole);
});
