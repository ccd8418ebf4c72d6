import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Candidate, candidatesSchema } from '../../src/schema/candidate.ts';

/** The candidates that the last run of the normalizer found; none where it has not run. */
export const readCandidates = (content: string): Candidate[] => {
  const file = path.join(content, 'candidates', 'names.json');
  return existsSync(file) ? candidatesSchema.parse(JSON.parse(readFileSync(file, 'utf8'))) : [];
};
