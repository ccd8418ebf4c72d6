import path from 'node:path';
import { readContent } from '../../scripts/files/read-content.ts';
import { printable } from '../../scripts/report/print-problems.ts';
import { articleToMarkdown } from '../../src/pipeline/article-to-markdown.ts';
import { bytesToFile } from '../../src/pipeline/bytes-to-file.ts';
import { fileToArticles } from '../../src/pipeline/file-to-articles.ts';
import { toOutletNames } from '../../src/pipeline/outlet-names.ts';
import { toCatalogue } from '../../src/pipeline/read-article.ts';
import { toLedger } from '../../src/pipeline/to-ledger.ts';
import type { FileReading } from '../../src/pipeline/types.ts';
import { articleSchema } from '../../src/schema/article.ts';
import { parseFrontMatter } from '../../src/schema/front-matter.ts';
import { ledgerSchema } from '../../src/schema/ledger.ts';
import { renderBody } from '../../src/site/render-body.ts';

const { known, rawFiles } = readContent(path.resolve(import.meta.dirname, '../../content'));
const outlets = toOutletNames(known.outlets);
const catalogue = toCatalogue(known);

/** The dumps of the sample, as bytes. */
export const sampleDumps = (): Uint8Array[] => rawFiles.map(({ bytes }) => bytes);

/** All that a body may be made of; a link leads to a page of the site. */
const allowed =
  /^<(?:\/?(?:p|h2|h3|em|strong|blockquote|a)|(?:p|h2|h3|blockquote) id="p\d+"|br|a href="(?:\.\.?\/|https?:\/\/)[^"<>]*")>$/;
/** Marks that turn text around, and controls but white space. */
const hidden = /[\u202a-\u202e\u2066-\u2069]|(?![\t\n])\p{Cc}/u;

/** Everything that is wrong with what these bytes give: as a dump they may be anything, the files and pages made of them not. */
export const checkDump = (bytes: Uint8Array): string[] => {
  const { file, problems } = bytesToFile({ path: 'content/raw/x.txt', name: 'x.txt', stem: 'x', bytes });
  const wrong = problems.filter(({ message }) => hidden.test(message)).map(({ message }) => `message: ${message}`);
  if (file === null) return wrong;
  const begin = process.cpuUsage();
  const reading = fileToArticles(file, known, outlets, catalogue);
  const { user, system } = process.cpuUsage(begin);
  const seconds = (user + system) / 1e6;
  if (seconds > 3 + bytes.length / 20_000) wrong.push(`${seconds} s for ${bytes.length} bytes`);
  return [...wrong, ...checkReading(reading)];
};

const checkReading = ({ file, entries, articles, problems }: FileReading): string[] => {
  const wrong: string[] = [];
  ledgerSchema.parse(JSON.parse(JSON.stringify(toLedger(file, entries, articles, problems))));
  const lines: string[] = [];
  for (const { line, text } of entries) lines[line - 1] = (lines[line - 1] ?? '') + text;
  if (lines.join('\n') !== file.text) wrong.push('the ledger does not spell the file');
  for (const { message } of problems) if (hidden.test(printable(message))) wrong.push(`printed: ${message}`);
  for (const article of articles) {
    const { data, body } = parseFrontMatter(articleToMarkdown(article));
    const { title, author = '', section = '', outletName = '', tags } = articleSchema.parse(data);
    for (const text of [title, author, section, outletName, ...tags])
      if (hidden.test(text)) wrong.push(`value: ${JSON.stringify(text)}`);
    const html = renderBody(article.id, body);
    for (const [tag] of html.matchAll(/<[^>]*>?/g)) if (!allowed.test(tag)) wrong.push(`element: ${tag}`);
    const [mark] = hidden.exec(html) ?? [];
    if (mark !== undefined) wrong.push(`hidden in the body: ${JSON.stringify(mark)}`);
  }
  return wrong;
};
