import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { failUsage, readCommandLine } from './command.ts';
import { models } from './train/models.ts';

const usage = `npm run train -- MODEL GOLD... [--validate]

Fits a model of the reader and writes its weights into src/pipeline. The same dumps give the same weights. Titles, dates
and authors are learnt from pages as they are read: fit them again after the lines.

  MODEL        lines: which lines are text of an article
               titles, dates, authors: which line, day or name it is
               quotes, fragments: which words between marks somebody said; which of those stand for themselves
               names: people, places and organisations that the catalogue does not know
               pairs: which texts tell one event
  GOLD         dumps with their answers: <id>.txt beside <id>.json, which gives the text as "body", or the texts as
               "articles", or pieces of it as "with" and pieces of the rest as "without"; "title", "date", "authors"
               for quotes and fragments, a .jsonl file: a row with "id", "text", "lang" and "quotes" per article, each
               with "start", "end" and "direct"
               for names, a .jsonl file: a row with "id", "text", "lang" and "entities" per sentence, each with "start",
               "end" and "type" (PER, LOC or ORG); and scripts/train/names/sentences/*.txt
               for pairs, a .jsonl file: a row with "id", "lang1", "title1", "text1", the same with 2, and "overall" per pair,
               from 1 (one event) to 4
  --validate   write nothing: fit on four fifths of the hosts, or sentences, and judge on the fifth, five times, and print
               how well that goes`;

const main = (): void => {
  const { values, positionals } = readCommandLine({
    usage,
    options: { validate: { type: 'boolean' } },
    words: [2, Number.POSITIVE_INFINITY],
  });
  const [name = '', ...folders] = positionals;
  const model = (Object.hasOwn(models, name) ? models[name] : undefined) ?? failUsage(`unknown model: ${name}`, usage);
  if (values.validate === true) {
    console.log(`not seen before: ${model.validate(folders)}`);
    return;
  }
  const { text, fitted } = model.fit(folders);
  const target = path.resolve(import.meta.dirname, '../src/pipeline', model.file);
  writeFileSync(target, text);
  console.log(`${fitted}: ${path.relative('.', target)}`);
};

main();
