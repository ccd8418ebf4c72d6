import path from 'node:path';
import type { AstroIntegration } from 'astro';
import { keepProgram } from './kept-program.ts';

const runtime = path.join(import.meta.dirname, 'page-runtime.ts');

/** What is used here of plugins of Vite. */
interface Plugin {
  name: string;
  enforce?: 'pre';
  resolveId?: (name: string) => string | undefined;
  writeBundle?: (this: { environment: { name: string } }, options: { dir?: string }) => void;
}

/** Components call the runtime that gives their HTML at once in the place of Astro's. */
const useRuntime: Plugin = {
  name: 'use-runtime',
  enforce: 'pre',
  resolveId: (name) => (name === 'astro/compiler-runtime' ? runtime : undefined),
};

/**
 * An integration that compiles the program of the pages into `folder`, for builds of the same `world`, and makes no page:
 * that is left to `render-kept.ts`. Without a folder Astro makes all pages in its own way.
 */
export const compilePages = (folder: string | undefined, world = ''): AstroIntegration => {
  let compiled = '';
  const noteFolder: Plugin = {
    name: 'note-folder',
    writeBundle({ dir = '' }) {
      if (this.environment.name === 'prerender') compiled = dir;
    },
  };
  return {
    name: 'compile-pages',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        if (folder !== undefined) updateConfig({ vite: { plugins: [useRuntime, noteFolder] } });
      },
      'astro:build:start': ({ setPrerenderer }) => {
        if (folder === undefined) return;
        setPrerenderer({
          name: 'compile-pages',
          getStaticPaths: async () => {
            keepProgram(folder, compiled, world);
            return [];
          },
          render: () => Promise.reject(new Error('No page is made here')),
        });
      },
    },
  };
};
