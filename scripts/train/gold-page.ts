import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { Columns } from '../../src/pipeline/body-lines/columns.ts';
import { toLexiconKeys } from '../../src/pipeline/body-lines/lexicon-columns.ts';
import { toFormColumns } from '../../src/pipeline/body-lines/line-columns.ts';
import { toLineFacts } from '../../src/pipeline/body-lines/line-facts.ts';
import { bytesToFile } from '../../src/pipeline/bytes-to-file.ts';
import { toSample } from '../../src/pipeline/find-bodies.ts';
import { findLanguage } from '../../src/pipeline/find-language.ts';
import { linesToPieces } from '../../src/pipeline/lines-to-pieces.ts';
import { toOutletNames } from '../../src/pipeline/outlet-names.ts';
import { piecesToPage } from '../../src/pipeline/pieces-to-ledger.ts';
import { rawToLines } from '../../src/pipeline/raw-to-lines.ts';
import type { Line } from '../../src/pipeline/types.ts';
import { hostOf } from './host-of.ts';
import { type Gold, text, toLineLabels } from './line-labels.ts';

/** A dump whose texts are known, as the model sees it. */
export interface GoldPage {
  id: string;
  /** Pages of one host are never on both sides of a test. */
  host: string;
  gold: Gold;
  lines: readonly string[];
  columns: Columns;
  keys: readonly (readonly string[])[];
  labels: Int8Array;
}

const goldSchema = z.object({
  body: z.string().nullish(),
  with: z.array(z.string()).nullish(),
  without: z.array(z.string()).nullish(),
  articles: z.array(z.object({ body: z.string() })).nullish(),
});

/** Reads a folder of dumps, each `<id>.txt` with its answer in `<id>.json`; dumps without known texts are left out. */
export const readGoldPages = (folder: string): GoldPage[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json') && existsSync(path.join(folder, name.replace(/json$/, 'txt'))))
    .toSorted()
    .flatMap((name) => readGoldPage(folder, name.replace(/\.json$/, '')));

const readGoldPage = (folder: string, id: string): GoldPage[] => {
  const row: unknown = JSON.parse(readFileSync(path.join(folder, `${id}.json`), 'utf8'));
  const answer = goldSchema.parse(row);
  const body = answer.body ?? answer.articles?.map((article) => article.body).join('\n\n');
  const gold: Gold = { body: body ?? null, inside: answer.with ?? [], outside: answer.without ?? [] };
  const bytes = readFileSync(path.join(folder, `${id}.txt`));
  const { file } = bytesToFile({ path: id, name: id, stem: id, bytes });
  if (file === null || (gold.body === null && gold.inside.length === 0)) return [];
  const host = hostOf(id, row);
  const raw = rawToLines(file.text);
  const whole = toGoldPage(id, host, gold, raw);
  return gold.body === null ? [whole] : [whole, toGoldPage(`${id} cut`, host, gold, cutOut(raw, gold))];
};

const toGoldPage = (id: string, host: string, gold: Gold, raw: readonly Line[]): GoldPage => {
  const page = piecesToPage(linesToPieces([...raw]), toOutletNames(new Map()));
  const facts = toLineFacts(page, findLanguage(toSample(page.entries)).value);
  const lines = facts.map(({ entry }) => entry.bare);
  return {
    id,
    host,
    gold,
    lines,
    columns: toFormColumns(page, facts),
    keys: facts.map(toLexiconKeys),
    labels: toLineLabels(lines, gold),
  };
};

/** Lines around a text that a person who copies only the text takes along. */
const takenAlong = [0, 1, 3, 8] as const;

/** The same page as someone pastes it who copies the text alone: with few lines above and below it, or none. */
const cutOut = (raw: readonly Line[], gold: Gold): Line[] => {
  const labels = toLineLabels(
    raw.map((line) => line.text),
    gold,
  );
  const [first, last] = [labels.indexOf(text), labels.lastIndexOf(text)];
  const [above, below] = [takenAlong[first % takenAlong.length] ?? 0, takenAlong[last % takenAlong.length] ?? 0];
  return first === -1 ? [] : raw.slice(Math.max(0, first - above), last + 1 + below);
};
