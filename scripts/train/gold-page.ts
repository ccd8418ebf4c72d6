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
import type { EvalCase } from '../eval/task.ts';
import { toBriefPage } from './brief-page.ts';
import { readGoldCases } from './gold-cases.ts';
import { hostOf } from './host-of.ts';
import { type Gold, toLineLabels } from './line-labels.ts';
import { cutOut, interrupt, type KnownDump } from './vary-page.ts';

/** A dump whose texts are known, as the model sees it. */
export interface GoldPage {
  id: string;
  /** Pages of one host are never on both sides of a test. */
  host: string;
  /** Written to be learnt from: nothing is judged by it. */
  isOwn: boolean;
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
  isOwn: z.boolean().optional(),
});

/** A dump of a gold set. */
interface GoldDump extends KnownDump {
  id: string;
  host: string;
  isOwn: boolean;
}

/**
 * Reads a folder of dumps with their answers; dumps without known texts are left out. Where the
 * whole text is known, the page is there in further forms as well: as sites and people could have made it of the same text.
 */
export const readGoldPages = (folder: string): GoldPage[] => {
  const dumps = readGoldCases(folder).flatMap((one) => toGoldDump(one) ?? []);
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

const toGoldDump = ({ id, row, bytes = new Uint8Array() }: EvalCase): GoldDump | null => {
  const answer = goldSchema.parse(row);
  const body = answer.body ?? answer.articles?.map((article) => article.body).join('\n\n');
  const gold: Gold = { body: body ?? null, inside: answer.with ?? [], outside: answer.without ?? [] };
  const { file } = bytesToFile({ path: id, name: id, stem: id, bytes });
  if (file === null || (gold.body === null && gold.inside.length === 0)) return null;
  return { id, host: hostOf(id, row), isOwn: answer.isOwn === true, gold, raw: rawToLines(file.text) };
};

const toGoldPage = ({ id, host, isOwn, gold }: GoldDump, form: string, raw: readonly Line[]): GoldPage => {
  const page = piecesToPage(linesToPieces([...raw]), toOutletNames(new Map()));
  const lang = findLanguage(toSample(page.entries)).value;
  const facts = toLineFacts(page, lang);
  const lines = facts.map(({ entry }) => entry.bare);
  return {
    id: `${id}${form}`,
    host,
    isOwn,
    lang,
    gold,
    lines,
    columns: toFormColumns(page, facts),
    keys: facts.map(toLexiconKeys),
    labels: toLineLabels(lines, gold),
  };
};
