import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { readCommandLine } from './command.ts';
import { crossValidate } from './train/cross-validate.ts';
import { fitBodyLines } from './train/fit-body-lines.ts';
import { readGoldPages } from './train/gold-page.ts';

const usage = `npm run train -- FOLDER... [--validate]

Fits the model that tells lines of an article's text from all others, and writes its weights to
src/pipeline/body-lines/weights.json. The same pages give the same weights.

  FOLDER       dumps with their answers: <id>.txt beside <id>.json, which gives the text as "body", or the texts as
               "articles", or pieces of it as "with" and pieces of the rest as "without"
  --validate   first fit on four fifths of the hosts and judge on the fifth, five times, and print how well that goes`;

const target = path.resolve(import.meta.dirname, '../src/pipeline/body-lines/weights.json');

const main = (): void => {
  const { values, positionals } = readCommandLine({
    usage,
    options: { validate: { type: 'boolean' } },
    words: [1, Number.POSITIVE_INFINITY],
  });
  const pages = positionals.flatMap(readGoldPages);
  console.log(`${pages.length} pages, ${pages.reduce((sum, { lines }) => sum + lines.length, 0)} lines`);
  if (values.validate === true) {
    const { lines, body, pages: judged } = crossValidate(pages);
    console.log(
      `hosts not seen: ${(lines * 100).toFixed(1)} % of lines right, body F1 ${body.toFixed(3)} over ${judged} pages`,
    );
  }
  const { trees, lexicon } = fitBodyLines(pages);
  writeFileSync(target, `${JSON.stringify({ trees, lexicon: Object.fromEntries(lexicon) })}\n`);
  console.log(`${trees.trees.length} trees, ${lexicon.size} words: ${path.relative('.', target)}`);
};

main();
