import { checkCatalogue } from '../src/pipeline/check-catalogue.ts';
import { readCommandLine } from './command.ts';
import { readContent } from './files/read-content.ts';
import { printProblems } from './report/print-problems.ts';

const usage = `npm run check -- [--content DIR]

Validates what people wrote: the YAML files of entities, outlets and sidecars, their references, their names.

  --content DIR   the folder to check (default: content)`;

const main = (): void => {
  const { values } = readCommandLine({ usage, options: { content: { type: 'string', default: 'content' } } });
  const { rawFiles, known, problems } = readContent(values.content);
  const found = [...problems, ...checkCatalogue(known, new Set(rawFiles.map(({ stem }) => stem)))];
  printProblems(found);
  const errors = found.filter(({ severity }) => severity === 'error').length;
  console.log(
    `${known.entities.size - (known.computed?.size ?? 0)} entities, ${known.outlets.size} outlets, ${known.corrections.size} sidecars: ${errors} errors, ${found.length - errors} warnings`,
  );
  process.exitCode = errors > 0 ? 1 : 0;
};

main();
