import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';

/** Where to read and where to write is said by the environment; `npm run build -- --help` names the options that set it. */
const {
  WARRAQ_CONTENT = 'content',
  WARRAQ_OUT = 'dist',
  WARRAQ_SITE = 'http://localhost:4321',
  WARRAQ_BASE = '/',
} = process.env;

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
  vite: {
    plugins: [tailwindcss()],
    define: { 'import.meta.env.WARRAQ_CONTENT': JSON.stringify(WARRAQ_CONTENT) },
    build: { assetsInlineLimit: 0 },
  },
});
