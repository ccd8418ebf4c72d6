import { stringify } from 'yaml';
import type { LearntFurniture } from '../../src/schema/furniture.ts';

const head = `# Furniture of one site: lines that repeat over its pages and belong to no article. "npm run learn" writes this file anew
# from the dumps that it names (seenIn: dump and line); only what stands under "not" is yours and stays. A line that is
# text of articles: put it there, as it stands here, and take it out of "lines".
`;

/** A file of `content/furniture`: the same value gives the same bytes. */
export const toFurnitureYaml = ({ signs, lines, not }: LearntFurniture): string =>
  head +
  stringify(
    {
      ...(signs === undefined ? {} : { signs }),
      ...(lines === undefined ? {} : { lines }),
      ...(not === undefined ? {} : { not }),
    },
    { lineWidth: 0 },
  );
