import type { Problem } from '../schema/ledger.ts';
import { toSlug } from '../text/to-slug.ts';
import { checkLoneSidecars } from './check-catalogue.ts';
import { checkDateOrders } from './check-date-orders.ts';
import { foldName } from './outlet-names.ts';
import type { Known, ReadBriefly } from './types.ts';

/** What can only be seen over all files: two articles of one id, a sidecar without a dump, outlets without a file. */
export const checkCorpus = (readings: readonly ReadBriefly[], known: Known): Problem[] => [
  ...checkIds(readings),
  ...checkLoneSidecars(known, new Set(readings.map(({ file }) => file.stem))),
  ...checkOutlets(readings, known),
  ...checkDateOrders(readings, known),
];

/** One warning for each name under which articles are printed and that no file knows; none where nobody keeps outlets. */
const checkOutlets = (readings: readonly ReadBriefly[], { folder, outlets }: Known): Problem[] => {
  const articles =
    outlets.size === 0
      ? []
      : readings.flatMap(({ file, articles: own }) => own.map((article) => ({ ...article, path: file.path })));
  const unknown = articles.filter(({ outlet, outletName }) => outlet === undefined && outletName !== undefined);
  const byName = Map.groupBy(unknown, ({ outletName }) => foldName(outletName?.value ?? ''));
  return [...byName.values()].flatMap((members) => {
    const [first] = members;
    const name = first?.outletName;
    const slug = toSlug(name?.value ?? '');
    if (first === undefined || name === undefined || slug === '' || outlets.has(slug)) return [];
    const label = `names: { ${first.lang.value}: { label: ${JSON.stringify(name.value)} } }`;
    return [
      {
        severity: 'warning',
        rule: 'outlet-without-file',
        file: first.path,
        line: name.spans[0]?.line ?? null,
        message: `${members.length === 1 ? 'an article names' : `${members.length} articles name`} the outlet ${name.value}, which has no file`,
        hint: `if it is one, write into ${folder}/outlets/${slug}.yaml:\n${label}\nlanguage: ${first.lang.value}`,
      },
    ];
  });
};

const checkIds = (readings: readonly ReadBriefly[]): Problem[] => {
  const owners = new Map<string, string>();
  const problems: Problem[] = [];
  for (const { file, articles } of readings) {
    for (const { id } of articles) {
      const owner = owners.get(id);
      owners.set(id, file.path);
      if (owner === undefined || owner === file.path) continue;
      problems.push({
        severity: 'error',
        rule: 'same-id',
        file: file.path,
        line: null,
        message: `${owner} and ${file.path} both give the article ${id}`,
        hint: 'rename one of the two files',
      });
    }
  }
  return problems;
};
