import type { Problem } from '../schema/ledger.ts';
import { fold } from '../text/fold.ts';
import { checkSaid } from './correct-article.ts';
import type { Known } from './types.ts';

/** Mistakes in what people wrote that need no reading of dumps: references to nothing, labels that two entities share. */
export const checkCatalogue = (known: Known, stems: ReadonlySet<string>): Problem[] => [
  ...checkSidecars(known, stems),
  ...checkLabels(known),
];

const checkSidecars = (known: Known, stems: ReadonlySet<string>): Problem[] =>
  [...known.corrections].flatMap(([stem, { articles = [] }]) => {
    const file = `raw/${stem}.yaml`;
    const alone: Problem[] = stems.has(stem)
      ? []
      : [
          {
            severity: 'warning',
            rule: 'sidecar-alone',
            file,
            line: null,
            message: 'this sidecar stands beside no dump',
            hint: `add ${stem}.txt, or remove the sidecar`,
          },
        ];
    return [...alone, ...articles.flatMap((said) => checkSaid(said, file, known))];
  });

/** Two entities of one label in one language cannot be told apart by a reader. */
const checkLabels = ({ entities }: Known): Problem[] => {
  const owners = new Map<string, string>();
  const problems: Problem[] = [];
  for (const [id, { names }] of entities) {
    for (const [lang, { label }] of Object.entries(names)) {
      const key = `${lang}:${fold(label)}`;
      const owner = owners.get(key);
      owners.set(key, id);
      if (owner === undefined || owner === id) continue;
      problems.push({
        severity: 'warning',
        rule: 'same-label',
        file: `entities/${id}.yaml`,
        line: null,
        message: `${label} is also the ${lang} label of ${owner}`,
        hint: 'give one of the two a longer label, and the shared name to aliases',
      });
    }
  }
  return problems;
};
