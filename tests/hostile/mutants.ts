import { launchChromium } from '../site/chromium.ts';
import type { Layer } from './make-mutant.ts';
import { tryMutant } from './try-mutant.ts';

// npm run mutants: every hostile text in every place, with all layers, without each of them, and without any. Ends with 1
// where a script ran though only one layer was missing, or where none ran though all were: then the test sees nothing.

const mutants: readonly (readonly Layer[])[] = [
  [],
  ['markdown'],
  ['sanitiser'],
  ['templates'],
  ['policy'],
  ['markdown', 'sanitiser', 'templates', 'policy'],
];

const browser = await launchChromium();
for (const without of mutants) {
  const { pages, ran, asked, blocked } = await tryMutant(browser, without, { every: true, pattern: '**/*.html' });
  const name = without.length === 0 ? 'all layers' : `without ${without.join(', ')}`;
  console.log(
    `${name}: ${pages} pages, ${ran.length} scripts ran, ${asked.length} requests, ${blocked.length} blocked`,
  );
  for (const deed of without.length > 1 ? [] : [...ran, ...asked].slice(0, 5)) console.log(`  ${deed}`);
  if (without.length > 1 ? ran.length === 0 : ran.length + asked.length > 0) process.exitCode = 1;
}
await browser.close();
