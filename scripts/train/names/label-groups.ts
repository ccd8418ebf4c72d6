import { fromNameLabel, labelCount, type NamePart, nameKinds } from '../../../src/pipeline/names/name-labels.ts';

const parts: readonly NamePart[] = ['alone', 'first', 'inside', 'last'];

/** Outside names, each kind, each part of a name. */
export const groupCount = 1 + nameKinds.length + parts.length;

const toGroups = (label: number): readonly number[] => {
  const said = fromNameLabel(label);
  if (said === null) return [0];
  return [1 + nameKinds.indexOf(said.kind), 1 + nameKinds.length + parts.indexOf(said.part)];
};

/** By label: the groups that it is of. */
export const groupsOf: readonly (readonly number[])[] = Array.from({ length: labelCount }, (_, label) =>
  toGroups(label),
);
