import { createHash } from 'node:crypto';
import path from 'node:path';

const root = path.join(import.meta.dirname, '..', '..', '.cache');

/** Where a step keeps what it has made of a content folder, for its next run: `notes`, `content` → `.cache/notes/content-1f0c2e` */
export const cacheFolder = (step: string, content: string): string => {
  const whole = path.resolve(content);
  const inProject = path.relative(path.dirname(root), whole).split(path.sep).join('/');
  const hash = createHash('sha256').update(inProject).digest('hex').slice(0, 6);
  return path.join(root, step, `${path.basename(whole)}-${hash}`);
};
