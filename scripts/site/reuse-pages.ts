import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { readPacked, writePacked } from '../files/packed-file.ts';
import { type CompiledProgram, keepProgram, type PageStyles } from './kept-program.ts';
import { type Place, type Reuse, startPages, toPlace } from './make-pages.ts';

/** What the hooks of a build tell before there are pages to make. */
interface Known {
  place: Place;
  /** Where the compiled program stands. */
  compiled: string;
  /** By the names that Astro has for pages; their styles come later. */
  pages: ReadonlyMap<string, { styles: PageStyles }>;
}

/** Makes the pages in the place of Astro, which finds all of it done, and keeps the program. */
const makePages = (
  usual: AstroPrerenderer,
  { place, compiled, pages }: Known,
  exchange: string,
  reuse: Reuse,
): AstroPrerenderer => {
  const started = startPages(place, reuse);
  return {
    ...usual,
    name: 'reuse-pages',
    getStaticPaths: async () => {
      const paths = await usual.getStaticPaths();
      const { app } = usual as { app?: CompiledProgram };
      if (app === undefined) throw new Error('This version of Astro has no program of pages to ask');
      const reused = await started.make(paths, app);
      if (reused === null) return paths;
      const styles = new Map([...pages].map(([key, page]) => [key, page.styles]));
      keepProgram(reuse.program, compiled, { world: reuse.world, styles, scripts: app.getSettings().scripts });
      writePacked(exchange, reused);
      return [];
    },
    teardown: async () => {
      await usual.teardown?.();
      started.close();
    },
  };
};

/** An integration that makes the pages in Astro's stead, but for those that the last build has made of the same; `exchange` is the file through which it hears and tells of them. */
export const reusePages = (exchange: string | undefined): AstroIntegration => {
  const known: Known = { place: toPlace('', '/'), compiled: '', pages: new Map() };
  const noteFolder = {
    name: 'note-folder',
    writeBundle(this: { environment: { name: string } }, { dir = '' }: { dir?: string }) {
      if (this.environment.name === 'prerender') known.compiled = dir;
    },
  };
  return {
    name: 'reuse-pages',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [noteFolder] } });
      },
      'astro:config:done': ({ config }) => {
        known.place = toPlace(fileURLToPath(config.outDir), config.base, config.site);
      },
      'astro:build:setup': ({ pages }) => {
        known.pages = pages;
      },
      'astro:build:start': ({ setPrerenderer }) => {
        if (exchange === undefined) return;
        const reuse = readPacked<Reuse>(exchange);
        if (reuse === null) throw new Error(`${exchange}: it cannot be read; build again`);
        setPrerenderer((usual) => makePages(usual, known, exchange, reuse));
      },
    },
  };
};
