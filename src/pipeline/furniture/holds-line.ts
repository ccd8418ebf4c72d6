import type { LearntFurniture, LearntLine } from '../../schema/furniture.ts';
import { splitPointer, toLineKey, withoutNumbers } from '../../text/line-key.ts';

/** Whether a printed line, or its end, is a line that was learnt. `41 readers` holds `{number} readers`. */
export const holdsLine = (text: string, { line, ending }: LearntLine): boolean => {
  if (ending === true) return toLineKey(text).endsWith(toLineKey(line));
  const head = splitPointer(line);
  if (head?.headline === '{headline}') return toLineKey(splitPointer(text)?.head ?? '') === toLineKey(head.head);
  if (!line.includes('{number}')) return toLineKey(text) === toLineKey(line);
  return withoutNumbers(toLineKey(text)) === withoutNumbers(toLineKey(line.replaceAll('{number}', '0')));
};

/** Where a dropped line was learnt: the file of `content/furniture` and what stands there; null for one that people listed. */
export const findLearntLine = (
  text: string,
  furniture: ReadonlyMap<string, LearntFurniture>,
): { site: string; learnt: LearntLine } | null => {
  for (const [site, { lines = [] }] of furniture) {
    const learnt = lines.find((line) => holdsLine(text, line));
    if (learnt !== undefined) return { site, learnt };
  }
  return null;
};
