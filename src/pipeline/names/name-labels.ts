/** The kinds of names that the tagger tells apart: folders of the catalogue. */
export const nameKinds = ['people', 'places', 'organisations'] as const;
export type NameKind = (typeof nameKinds)[number];

/** Where a word stands in a name: the only one, first, between, last. */
const parts = ['alone', 'first', 'inside', 'last'] as const;
export type NamePart = (typeof parts)[number];

/** Label 0 is a word outside names; the others are the parts of each kind. */
export const labelCount = 1 + nameKinds.length * parts.length;

/** The label of a word that has a part in a name of a kind. */
export const toNameLabel = (kind: NameKind, part: NamePart): number =>
  1 + nameKinds.indexOf(kind) * parts.length + parts.indexOf(part);

/** What a label says: kind and part, or null for a word outside names. */
export const fromNameLabel = (label: number): { kind: NameKind; part: NamePart } | null => {
  const kind = nameKinds[Math.floor((label - 1) / parts.length)];
  const part = parts[(label - 1) % parts.length];
  return kind === undefined || part === undefined ? null : { kind, part };
};

const all = Array.from({ length: labelCount }, (_, label) => label);
const isOpen = (label: number): boolean => ['first', 'inside'].includes(fromNameLabel(label)?.part ?? '');
const goesOn = (label: number): boolean => ['inside', 'last'].includes(fromNameLabel(label)?.part ?? '');

const mayFollow = (before: number, label: number): boolean =>
  isOpen(before) ? goesOn(label) && fromNameLabel(before)?.kind === fromNameLabel(label)?.kind : !goesOn(label);

/** By label: the labels after which it may stand. A name that began goes on to its last word. */
export const labelsBefore: readonly Uint8Array[] = all.map((label) =>
  Uint8Array.from(all.filter((before) => mayFollow(before, label))),
);

/** Whether a text may begin, or end, with a label. */
export const mayBegin: readonly boolean[] = all.map((label) => !goesOn(label));
export const mayEnd: readonly boolean[] = all.map((label) => !isOpen(label));
