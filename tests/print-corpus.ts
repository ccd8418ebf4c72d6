import { createHash } from 'node:crypto';
import path from 'node:path';
import { readContent } from '../scripts/files/read-content.ts';
import { articleToMarkdown } from '../src/pipeline/article-to-markdown.ts';
import { normalize } from '../src/pipeline/pipeline.ts';

// Prints a hash of everything that the sample gives, for comparing machines.

const { rawFiles, known } = readContent(path.resolve(import.meta.dirname, '../content'));
const { readings, articles, stories, storyOf } = normalize(rawFiles, known);
const files = articles.map((article) => articleToMarkdown(article, storyOf.get(article.id)));
const entries = readings.map((reading) => reading.entries);
console.log(
  createHash('sha256')
    .update(JSON.stringify([files, entries, stories]))
    .digest('hex'),
);
