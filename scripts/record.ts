import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { recordStories } from '../src/pipeline/record-stories.ts';
import { parseYaml } from '../src/schema/parse-yaml.ts';
import { type Story, storySchema } from '../src/schema/story.ts';
import { readCommandLine } from './command.ts';
import { publishedFile, readPublished, toPublishedYaml } from './files/published-file.ts';
import { runNormalize } from './run-node.ts';

const usage = `npm run record -- [--content DIR]

Normalizes the dumps and adds the stories as they are now to DIR/published-stories.yaml. From then on a story keeps its
address, whatever articles come; and where stories are merged, cut or lost, the old address leads to where the articles
went. Commit the file: the site is built from nothing else.

  --content DIR   the folder that holds raw/, entities/ and outlets/ (default: content)

Exit status: 0 fine, 1 an error (nothing was recorded), 2 wrong usage.`;

const main = async (): Promise<number> => {
  const { content } = readCommandLine({ usage, options: { content: { type: 'string', default: 'content' } } }).values;
  const status = await runNormalize(['--content', content]);
  if (status !== 0) return status;
  const before = readPublished(content, []);
  const after = recordStories(before, readStories(path.join(content, 'stories')));
  writeFileSync(publishedFile(content), toPublishedYaml(after));
  for (const { story, became } of after.log.slice(before.log.length))
    console.log(`${story} → ${became.length === 0 ? 'no story' : became.join(', ')}`);
  const added = Object.keys(after.stories).length - Object.keys(before.stories).length;
  console.log(`${publishedFile(content)}: ${added} ${added === 1 ? 'story' : 'stories'} added`);
  return 0;
};

const readStories = (folder: string): Story[] =>
  readdirSync(folder).flatMap((name) => {
    const file = path.join(folder, name);
    return parseYaml(readFileSync(file, 'utf8'), storySchema, file).value ?? [];
  });

process.exitCode = await main();
