import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { styleText } from 'node:util';
import { explainFile } from '../src/pipeline/explain-file.ts';
import { explainQuotes } from '../src/pipeline/explain-quotes.ts';
import { findLearntLine } from '../src/pipeline/furniture/holds-line.ts';
import { sureAlone } from '../src/pipeline/names/find-names.ts';
import { toOutletNames } from '../src/pipeline/outlet-names.ts';
import { normalize } from '../src/pipeline/pipeline.ts';
import { rawToLines } from '../src/pipeline/raw-to-lines.ts';
import { toPassages } from '../src/pipeline/read-article.ts';
import type { Article, FileReading, Found, Known, Line } from '../src/pipeline/types.ts';
import { failUsage, readCommandLine } from './command.ts';
import { readContent } from './files/read-content.ts';
import { toStem } from './files/to-stem.ts';
import { toLedgerRow } from './report/ledger-rows.ts';
import { printable, printProblems } from './report/print-problems.ts';

const usage = `npm run explain -- FILE [--content DIR]

Shows how a dump is read: one row per piece (line, fate, rule, text), then every value with the rule that found it.
A number from 0 to 1 behind a rule says how sure it is.

  FILE            a dump, such as content/raw/001.txt
  --content DIR   where the entities and outlets are (default: the folder above the dump's own, or content)`;

const width = 100;
/** What is dropped with more confidence needs no reasons. */
const sure = 0.9;

const main = (): void => {
  const { values, positionals } = readCommandLine({ usage, options: { content: { type: 'string' } }, words: [1, 1] });
  const file = positionals[0] ?? '';
  if (!existsSync(file)) failUsage(`there is no file ${file}`, usage);
  const { known, problems } = readContent(values.content ?? homeOf(file));
  const name = path.basename(file);
  const raw = { path: file, name, stem: toStem(name), bytes: readFileSync(file) };
  const only = new Map([...known.corrections].filter(([stem]) => stem === raw.stem));
  const corpus = normalize([raw], { ...known, corrections: only });
  const outlets = toOutletNames(known.outlets, known.furniture);
  for (const reading of corpus.readings) printReading(reading, known, explainFile(reading.file, known, outlets));
  printProblems([...problems, ...corpus.problems]);
};

const homeOf = (file: string): string => {
  const above = path.dirname(path.dirname(path.resolve(file)));
  return existsSync(path.join(above, 'entities')) ? above : 'content';
};

const colours = { kept: 'green', metadata: 'cyan', dropped: 'gray', blank: 'gray' } as const;

const printReading = ({ file, entries, articles }: FileReading, known: Known, reasons: readonly string[]): void => {
  for (const [at, entry] of entries.entries()) {
    if (entry.fate === 'blank') continue;
    const { line, fate, by, text } = toLedgerRow(entry, width);
    console.log(`${line}  ${styleText(colours[entry.fate], fate)}  ${by}  ${text}`);
    if ((entry.fate === 'kept' || (entry.confidence ?? 1) < sure) && reasons[at])
      console.log(styleText('dim', `      ${reasons[at]}`));
    if (entry.by === 'outlet-furniture') printProofs(entry.text, known);
  }
  for (const article of articles) {
    printArticle(article);
    printStretches(article, rawToLines(file.text));
  }
};

/** Where a line was learnt, and the dumps that prove it. */
const printProofs = (text: string, { furniture, folder }: Known): void => {
  const found = findLearntLine(text, furniture);
  if (found === null) return;
  const proofs = Object.entries(found.learnt.seenIn).map(([name, line]) => `${name}:${line}`);
  console.log(printable(`      learnt in ${folder}/furniture/${found.site}.yaml from ${proofs.join(', ')}`));
};

const printArticle = (article: Article): void => {
  const { id, title, lang, publishedOn, publishedBetween, outlet, outletName, author, section, sourceCredit } = article;
  console.log(`\n${id}`);
  const values = { title, lang, publishedOn, publishedBetween, outlet, outletName, author, section, sourceCredit };
  for (const [name, found] of Object.entries(values)) printValue(name, found);
  for (const tag of article.tags) printValue('tag', tag);
  const names = Map.groupBy(article.mentions, ({ entity }) => entity);
  for (const [entity, mentions] of names)
    console.log(`  ${entity} × ${mentions.length}: ${[...new Set(mentions.map(({ text }) => text))].join(', ')}`);
  printUnlisted(article);
};

/** The names that are in no catalogue; `npm run new -- entity` or a file of their own puts them there. */
const printUnlisted = ({ unlisted }: Article): void => {
  const told = unlisted.filter(({ confidence }) => confidence >= sureAlone);
  for (const [text, names] of Map.groupBy(told, (name) => name.text)) {
    const [{ kind, confidence } = { kind: '', confidence: 0 }] = names.toSorted((a, b) => b.confidence - a.confidence);
    console.log(printable(`  not listed × ${names.length}: ${text} (${kind}, ${confidence.toFixed(2)})`));
  }
};

/** What stands between quotation marks: who says it, or that nobody does, and why. */
const printStretches = (article: Article, lines: readonly Line[]): void => {
  const places = new Map(article.quotes.map((quote) => [`${quote.line}:${quote.start}`, quote]));
  for (const { line, start, text, why } of explainQuotes(
    toPassages(article, lines),
    article.lang.value,
    article.mentions,
  )) {
    const quote = places.get(`${line}:${start}`);
    const who = quote === undefined ? 'no speech' : (quote.speaker ?? quote.speakerText ?? 'nobody named');
    const marks =
      quote === undefined ? [] : [quote.by, quote.fragment && 'fragment', quote.continues && 'continues', quote.flaw];
    const notes = marks.filter((mark) => typeof mark === 'string').join(', ');
    console.log(`  line ${line}, ${who}: ${printable(text.slice(0, width))}${notes === '' ? '' : `  (${notes})`}`);
    if (why !== '') console.log(styleText('dim', `      ${why}`));
  }
};

const printValue = (name: string, found: Found<unknown> | undefined): void => {
  if (found === undefined) {
    console.log(`  ${name.padEnd(16)} not stated`);
    return;
  }
  const lines = [...new Set(found.spans.map(({ line }) => line))].join(', ');
  const sure = found.confidence === undefined ? '' : ` ${found.confidence.toFixed(2)}`;
  console.log(
    `  ${name.padEnd(16)} ${printable(String(found.value))}  (${found.by}${sure}${lines === '' ? '' : `, line ${lines}`})`,
  );
};

main();
