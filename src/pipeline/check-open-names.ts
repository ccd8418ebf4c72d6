import type { Problem } from '../schema/ledger.ts';
import type { OpenName } from './find-mentions.ts';

/** Names that an article leaves open: each once, with the entities that it may mean. `at` is the place of the article in its file. */
export const checkOpenNames = (open: readonly OpenName[], file: string, at: number): Problem[] => {
  const first = new Map(open.toReversed().map((name) => [name.entities.join(), name]));
  return [...first.values()].reverse().map(({ line, text, entities }) => ({
    severity: 'warning',
    rule: 'ambiguous-name',
    file,
    line,
    message: `«${text}» may be ${entities.join(' or ')}: it is left open`,
    hint: `say which one in the sidecar: articles: [${'{}, '.repeat(at)}{ entities: { add: [${entities[0]}] } }]`,
  }));
};
