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
import { toBriefPage } from './brief-page.ts';
import { hostOf } from './host-of.ts';
import { type Gold, toLineLabels } from './line-labels.ts';
import { cutOut, interrupt, type KnownDump } from './vary-page.ts';

/** A dump whose texts are known, as the model sees it. */
export interface GoldPage {
  id: string;
  /** Pages of one host are never on both sides of a test. */
  host: string;
  lang: string;
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

/** A dump of a gold set. */
interface GoldDump extends KnownDump {
  id: string;
  host: string;
}

/**
 * Reads a folder of dumps, each `<id>.txt` with its answer in `<id>.json`; dumps without known texts are left out. Where the
 * whole text is known, the page is there in further forms as well: as sites and people could have made it of the same text.
 */
export const readGoldPages = (folder: string): GoldPage[] => {
  const dumps = readdirSync(folder)
    .filter((name) => name.endsWith('.json') && existsSync(path.join(folder, name.replace(/json$/, 'txt'))))
    .toSorted()
    .flatMap((name) => readGoldDump(folder, name.replace(/\.json$/, '')) ?? []);
  return dumps.flatMap((dump) => {
    const whole = toGoldPage(dump, '', dump.raw);
    if (dump.gold.body === null) return [whole];
    const forms: [form: string, raw: Line[]][] = [
      [' cut', cutOut(dump)],
      [' interrupted', interrupt(dump, whole.lang)],
      [' brief', toBriefPage(dump, whole.lang)],
    ];
    return [whole, ...forms.filter(([, raw]) => raw.length > 0).map(([form, raw]) => toGoldPage(dump, form, raw))];
  });
};

const readGoldDump = (folder: string, id: string): GoldDump | null => {
  const row: unknown = JSON.parse(readFileSync(path.join(folder, `${id}.json`), 'utf8'));
  const answer = goldSchema.parse(row);
  const body = answer.body ?? answer.articles?.map((article) => article.body).join('\n\n');
  const gold: Gold = { body: body ?? null, inside: answer.with ?? [], outside: answer.without ?? [] };
  const bytes = readFileSync(path.join(folder, `${id}.txt`));
  const { file } = bytesToFile({ path: id, name: id, stem: id, bytes });
  if (file === null || (gold.body === null && gold.inside.length === 0)) return null;
  return { id, host: hostOf(id, row), gold, raw: rawToLines(file.text) };
};

const toGoldPage = ({ id, host, gold }: GoldDump, form: string, raw: readonly Line[]): GoldPage => {
  const page = piecesToPage(linesToPieces([...raw]), toOutletNames(new Map()));
  const lang = findLanguage(toSample(page.entries)).value;
  const facts = toLineFacts(page, lang);
  const lines = facts.map(({ entry }) => entry.bare);
  return {
    id: `${id}${form}`,
    host,
    lang,
    gold,
    lines,
    columns: toFormColumns(page, facts),
    keys: facts.map(toLexiconKeys),
    labels: toLineLabels(lines, gold),
  };
};
