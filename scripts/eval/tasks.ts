import { cluster } from './cluster.ts';
import { dates } from './dates.ts';
import { extract } from './extract.ts';
import { langid } from './langid.ts';
import { multi } from './multi.ts';
import { names } from './names.ts';
import { ner, nerCatalogue } from './ner.ts';
import { pairs } from './pairs.ts';
import { quotes } from './quotes.ts';
import type { EvalTask } from './task.ts';

/** Task by its name on the command line. */
export const tasks: ReadonlyMap<string, EvalTask> = new Map(
  Object.entries({ extract, multi, dates, langid, ner, 'ner-catalogue': nerCatalogue, quotes, cluster, pairs, names }),
);
