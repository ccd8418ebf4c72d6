import { z } from 'zod';
import { findMentions } from '../../src/pipeline/find-mentions.ts';
import { buildNameIndex } from '../../src/pipeline/name-index.ts';
import { findNames, sureAlone } from '../../src/pipeline/names/find-names.ts';
import type { Mention } from '../../src/schema/ledger.ts';
import { f1 } from './overlap.ts';
import { shorten } from './shorten.ts';
import type { RowTask } from './task.ts';

const spanSchema = z.object({ start: z.int(), end: z.int(), type: z.string(), text: z.string() });
const rowSchema = z.object({ text: z.string(), lang: z.string(), entities: z.array(spanSchema).nullish() });

const types: Readonly<Record<string, string>> = { people: 'PER', places: 'LOC', organisations: 'ORG' };

const toKey = ({ start, end, type }: z.infer<typeof spanSchema>): string => `${start}-${end}-${type}`;
const toNames = (spans: readonly z.infer<typeof spanSchema>[]): string =>
  spans.map(({ text, type }) => `${text}/${type}`).join(', ') || 'none';

type Span = z.infer<typeof spanSchema>;
type Reader = (text: string, lang: string, listed: readonly Mention[]) => Span[];

const readCatalogue: Reader = (_, __, listed) =>
  listed.flatMap(({ entity, start, end, text }) => {
    const type = types[entity.split('/')[0] ?? ''];
    return type === undefined ? [] : [{ start, end, type, text }];
  });

const readAll: Reader = (text, lang, listed) =>
  findNames(text, lang, listed)
    .filter(({ confidence }) => confidence >= sureAlone)
    .map(({ kind, start, end, text: name }) => ({ start, end, type: types[kind] ?? '', text: name }));

const toTask = (read: Reader): RowTask => ({
  input: 'rows',
  predict: (cases, { known }) => {
    const index = buildNameIndex(known.entities);
    return cases.map(({ row }) => {
      const { text, lang } = rowSchema.parse(row);
      return read(text, lang, findMentions([{ line: 1, start: 0, text }], lang, index));
    });
  },
  judge: (row, prediction) => {
    const { entities, lang } = rowSchema.parse(row);
    if (entities == null) return null;
    const found = z.array(spanSchema).parse(prediction);
    return {
      score: f1(new Set(entities.map(toKey)), new Set(found.map(toKey))),
      shown: `${lang} ${shorten(toNames(found))}, should be ${shorten(toNames(entities))}`,
    };
  },
});

/** Sentences → the people, places and organisations that they name, known or not; of the others those that stand for themselves. */
export const ner = toTask(readAll);

/** Sentences → those that the catalogue knows. */
export const nerCatalogue = toTask(readCatalogue);
