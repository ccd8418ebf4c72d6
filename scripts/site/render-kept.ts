import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import { readPacked, writePacked } from '../files/packed-file.ts';
import { loadProgram } from './kept-program.ts';
import { type Reuse, startPages } from './make-pages.ts';

/** Makes the pages with the program that Astro has compiled, in this build or an earlier one. */
const { WARRAQ_REUSE: exchange = '', WARRAQ_BASE: base = '/', WARRAQ_OUT: folder = '' } = process.env;
const reuse = readPacked<Reuse>(exchange);
if (reuse === null) throw new Error(`${exchange}: it cannot be read`);
const pages = startPages({ base, folder }, reuse);
const program = await loadProgram(reuse.program);
const reused = await pages.make(await new StaticPaths(program).getAll(), program);
pages.close();
writePacked(exchange, reused);
