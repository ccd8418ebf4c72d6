import { cpSync } from 'node:fs';
import path from 'node:path';

/** What is used here of a plugin of Vite, and of what it is told. */
interface AssetPlugin {
  name: string;
  writeBundle: (
    this: { environment: { name: string } },
    options: { dir?: string },
    bundle: Readonly<Record<string, { type: string }>>,
  ) => void;
}

/**
 * Puts stylesheets and fonts into the site. Astro does so itself, but for projects whose path holds `#`, `%` or `?`: it takes
 * the path for an address there, finds nothing, and publishes pages without a stylesheet.
 */
export const keepAssets = (site: string): AssetPlugin => ({
  name: 'keep-assets',
  writeBundle({ dir = '' }, bundle) {
    if (this.environment.name !== 'prerender') return;
    for (const [name, { type }] of Object.entries(bundle))
      if (type === 'asset' && name.startsWith('_astro/'))
        cpSync(path.join(dir, name), path.join(path.resolve(site), name));
  },
});
