import { z } from 'zod';
import { findMentions } from '../../src/pipeline/find-mentions.ts';
import { buildNameIndex } from '../../src/pipeline/name-index.ts';
import { f1 } from './overlap.ts';
import { shorten } from './shorten.ts';
import type { RowTask } from './task.ts';

const spanSchema = z.object({ start: z.int(), end: z.int(), type: z.string(), text: z.string() });
const rowSchema = z.object({ text: z.string(), lang: z.string(), entities: z.array(spanSchema).nullish() });

const types: Readonly<Record<string, string>> = { people: 'PER', places: 'LOC', organisations: 'ORG' };

const toKey = ({ start, end, type }: z.infer<typeof spanSchema>): string => `${start}-${end}-${type}`;
const toNames = (spans: readonly z.infer<typeof spanSchema>[]): string =>
  spans.map(({ text, type }) => `${text}/${type}`).join(', ') || 'none';

/** Sentences → the people, places and organisations of the catalogue that they name. */
export const ner: RowTask = {
  input: 'rows',
  predict: (cases, { known }) => {
    const index = buildNameIndex(known.entities);
    return cases.map(({ row }) => {
      const { text, lang } = rowSchema.parse(row);
      const mentions = findMentions([{ line: 1, start: 0, text }], lang, index);
      return mentions.flatMap(({ entity, start, end, text: name }) => {
        const type = types[entity.split('/')[0] ?? ''];
        return type === undefined ? [] : [{ start, end, type, text: name }];
      });
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
};
