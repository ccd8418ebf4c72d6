import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import { readPacked, writePacked } from '../files/packed-file.ts';
import { loadProgram } from './kept-program.ts';
import { type Reuse, startPages, toPlace } from './make-pages.ts';

/** Makes the pages with the program that an earlier build has kept, without compiling it again. Ends with status 1 where that fails: Astro then does it all, and tells what is wrong. */
const {
  WARRAQ_REUSE: exchange = '',
  WARRAQ_SITE: site,
  WARRAQ_BASE: base = '/',
  WARRAQ_OUT: folder = '',
} = process.env;
const reuse = readPacked<Reuse>(exchange);
if (reuse === null) throw new Error(`${exchange}: it cannot be read`);
const pages = startPages(toPlace(folder, base, site), reuse);
const program = await loadProgram(reuse.program);
const reused = await pages.make(await new StaticPaths(program).getAll(), program);
pages.close();
if (reused === null) process.exit(1);
writePacked(exchange, reused);
