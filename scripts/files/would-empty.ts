import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { manifestName } from './to-manifest.ts';

/** Whether a site that holds articles would be replaced by one without any: rather a wrong folder than a wish. */
export const wouldEmpty = (content: string, site: string): boolean => {
  const manifest = path.join(site, manifestName);
  const hasArticles = existsSync(manifest) && /\/articles\/[^/\n]+\/index\.html$/m.test(readFileSync(manifest, 'utf8'));
  return hasArticles && readdirSync(path.join(content, 'articles')).length === 0;
};
