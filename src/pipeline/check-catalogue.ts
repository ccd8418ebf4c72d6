import type { Problem } from '../schema/ledger.ts';
import { fold } from '../text/fold.ts';
import { checkSaid } from './correct-article.ts';
import type { Known } from './types.ts';

/** Mistakes in what people wrote that need no reading of dumps: references to nothing, labels that two entities share. */
export const checkCatalogue = (known: Known, stems: ReadonlySet<string>): Problem[] => [
  ...checkLoneSidecars(known, stems),
  ...[...known.corrections].flatMap(([stem, { articles = [] }]) =>
    articles.flatMap((said) => checkSaid(said, `${known.folder}/raw/${stem}.yaml`, known)),
  ),
  ...checkReferences(known),
  ...checkLabels(known),
];

/** A sidecar corrects the dump beside it; one that stands alone is a slip of its name. */
export const checkLoneSidecars = ({ corrections, folder }: Known, stems: ReadonlySet<string>): Problem[] =>
  [...corrections.keys()]
    .filter((stem) => !stems.has(stem))
    .map((stem) => ({
      severity: 'warning',
      rule: 'sidecar-alone',
      file: `${folder}/raw/${stem}.yaml`,
      line: null,
      message: 'this sidecar stands beside no dump that can be read',
      hint: `add ${stem}.txt, or remove the sidecar`,
    }));

/** Short names that count only `with` other entities: those must exist. */
const checkReferences = ({ entities, folder }: Known): Problem[] =>
  [...entities].flatMap(([id, { with: others = [] }]) =>
    others
      .filter((other) => !entities.has(other))
      .map((other) => ({
        severity: 'error',
        rule: 'unknown-entity',
        file: `${folder}/entities/${id}.yaml`,
        line: null,
        message: `there is no entity ${other}`,
        hint: `add ${folder}/entities/${other}.yaml or use the path of a file there`,
      })),
  );

/** Two entities of one label in one language cannot be told apart by a reader. */
const checkLabels = ({ entities, folder }: Known): Problem[] => {
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
        file: `${folder}/entities/${id}.yaml`,
        line: null,
        message: `${label} is also the ${lang} label of ${owner}`,
        hint: 'give one of the two a longer label, and the shared name to aliases',
      });
    }
  }
  return problems;
};
