import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Problem } from '../../src/schema/ledger.ts';
import { parseYaml } from '../../src/schema/parse-yaml.ts';
import { type PublishedStories, publishedStoriesSchema } from '../../src/schema/published-stories.ts';

/** The file of a content folder that holds the addresses of its stories. */
export const publishedFile = (folder: string): string => path.join(folder, 'published-stories.yaml');

/** A machine writes this file, a line for each story: hundreds of thousands of articles stay below this. */
const largest = 10_000_000;

/** The stories that were published; none where nothing was recorded. What is wrong with the file is a problem. */
export const readPublished = (folder: string, problems: Problem[]): PublishedStories => {
  const file = publishedFile(folder);
  const none = { stories: {}, log: [] };
  if (!existsSync(file)) return none;
  const parsed = parseYaml(readFileSync(file, 'utf8'), publishedStoriesSchema, file, largest);
  problems.push(...parsed.problems);
  return parsed.value ?? none;
};

const head = `# Addresses of stories, with their articles: "npm run record" adds those of today. A story keeps its address where most of
# these articles are; an address without a story leads to where they went. The log says what was merged, cut or lost.
`;

/** The text of that file, a line for each story: the same value gives the same bytes. */
export const toPublishedYaml = ({ stories, log }: PublishedStories): string => {
  const ids = Object.entries(stories).map(([id, articles]) => `  ${JSON.stringify(id)}: ${toList(articles)}\n`);
  const events = log.map(({ story, became }) => `  - { story: ${JSON.stringify(story)}, became: ${toList(became)} }\n`);
  const under = (key: string, lines: readonly string[], none: string): string =>
    lines.length === 0 ? `${key}: ${none}\n` : `${key}:\n${lines.join('')}`;
  return `${head}${under('stories', ids, '{}')}${under('log', events, '[]')}`;
};

const toList = (ids: readonly string[]): string => `[${ids.map((id) => JSON.stringify(id)).join(', ')}]`;
