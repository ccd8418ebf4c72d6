import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { compilePages } from './scripts/site/compile-pages.ts';
import { keepAssets } from './scripts/site/keep-assets.ts';

/** Where to read and where to write is said by the environment; `npm run build -- --help` names the options that set it. */
const {
  WARRAQ_CONTENT = 'content',
  WARRAQ_CHANGES = '',
  WARRAQ_OUT = 'dist',
  WARRAQ_SITE = 'http://localhost:4321',
  WARRAQ_BASE = '/',
  WARRAQ_REPOSITORY = '',
  WARRAQ_COMMIT = '',
  WARRAQ_CARDS = '0',
  WARRAQ_PROGRAM,
  WARRAQ_WORLD,
} = process.env;

/** Pages read the content when their modules are loaded: in `npm run dev` a change of it loads them anew. */
const reloadContent = {
  name: 'reload-content',
  configureServer({ watcher, environments }) {
    let waiting;
    const reload = () => {
      for (const { moduleGraph, hot } of Object.values(environments)) {
        moduleGraph.invalidateAll();
        hot.send({ type: 'full-reload' });
      }
    };
    watcher.add(WARRAQ_CONTENT);
    watcher.on('all', (_, file) => {
      if (!/[\\/](?:ledgers|stories|entities|outlets)[\\/]/.test(file)) return;
      clearTimeout(waiting);
      waiting = setTimeout(reload, 100);
    });
  },
};

export default defineConfig({
  site: WARRAQ_SITE,
  base: WARRAQ_BASE,
  outDir: WARRAQ_OUT,
  cacheDir: './.cache/astro',
  trailingSlash: 'always',
  // Two pages at one address: Astro would publish one of them and only warn.
  prerenderConflictBehavior: 'error',
  // The default takes the spaces between inline elements away.
  compressHTML: true,
  build: { inlineStylesheets: 'never', format: 'directory' },
  devToolbar: { enabled: false },
  integrations: [compilePages(WARRAQ_PROGRAM, WARRAQ_WORLD)],
  vite: {
    plugins: [tailwindcss(), reloadContent, keepAssets(WARRAQ_OUT)],
    define: {
      'import.meta.env.WARRAQ_CONTENT': JSON.stringify(WARRAQ_CONTENT),
      'import.meta.env.WARRAQ_CHANGES': JSON.stringify(WARRAQ_CHANGES),
      'import.meta.env.WARRAQ_REPOSITORY': JSON.stringify(WARRAQ_REPOSITORY),
      'import.meta.env.WARRAQ_COMMIT': JSON.stringify(WARRAQ_COMMIT),
      'import.meta.env.WARRAQ_CARDS': JSON.stringify(WARRAQ_CARDS),
    },
    build: { assetsInlineLimit: 0 },
  },
});
