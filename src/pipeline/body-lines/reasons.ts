/** What a column is about, said as a reason for a line's being text and as one against it. */
interface Reason {
  columns: RegExp;
  for: string;
  against: string;
}

/** The first that fits a column's name is its reason. */
const reasons: readonly Reason[] = [
  { columns: /^lexical(?:Lowest|Highest)?$/, for: 'words of texts', against: 'words of menus and notices' },
  {
    columns: /^(?:furniture|label|settled|credit)/,
    for: 'no furniture near it',
    against: 'furniture in it or near it',
  },
  {
    columns: /^(?:(?:since|until|wordsSince|count)(?:Related|Pointer|Comments|Share|Rights|ReadMore|Newsletter|Menu))/,
    for: 'no heading of other things above it',
    against: 'below a heading of other things',
  },
  {
    columns: /^(?:coherence|vocabulary|rareWords|blockCoherence|largestCoherence|headline|to\w*Headline|toPageTitle)/,
    for: 'speaks of what the text speaks of',
    against: 'shares few words with the text',
  },
  {
    columns: /^(?:repeats|alike|period|same|teased|dates|numbered|sinceRepeated|untilRepeated)/,
    for: 'nothing like it on the page',
    against: 'lines like it on the page',
  },
  {
    columns: /^lengthOf/,
    for: 'as long as the paragraphs',
    against: 'shorter than the paragraphs',
  },
  {
    columns: /^(?:inBlock|block|toLargest|ofLargest|largestShare)/,
    for: 'inside the main text',
    against: 'outside the main text',
  },
  {
    columns: /^(?:(?:words|sentence|functionShare|lexical|repeats)[+-]\d|prose(?:Above|Below)|short|(?:since|until))/,
    for: 'sentences around it',
    against: 'short lines around it',
  },
  {
    columns: /^(?:place|from|longBlocks|textAbove|textBelow|wordsAbove|wordsBelow|page|proseShare)/,
    for: 'its place on the page',
    against: 'its place on the page',
  },
  { columns: /./, for: 'reads like a sentence', against: 'reads like no sentence' },
];

/** Weaker parts say nothing. */
const leastPart = 0.25;
const mostReasons = 3;

/** The parts of a line's log odds by column as the strongest reasons in words: `for: inside the main text; against: …`. */
export const toReasons = (parts: ReadonlyMap<string, number>): string => {
  const sums = new Map<Reason, number>();
  for (const [column, part] of parts) {
    const reason = reasons.find(({ columns }) => columns.test(column));
    if (reason !== undefined) sums.set(reason, (sums.get(reason) ?? 0) + part);
  }
  const strongest = [...sums]
    .filter(([, sum]) => Math.abs(sum) >= leastPart)
    .sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]))
    .slice(0, mostReasons);
  const [pro, contra] = [strongest.filter(([, sum]) => sum > 0), strongest.filter(([, sum]) => sum < 0)];
  return [
    ...(pro.length > 0 ? [`for text: ${pro.map(([reason]) => reason.for).join(', ')}`] : []),
    ...(contra.length > 0 ? [`against: ${contra.map(([reason]) => reason.against).join(', ')}`] : []),
  ].join('; ');
};
