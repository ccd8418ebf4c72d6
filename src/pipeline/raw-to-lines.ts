import type { Line } from './types.ts';

/**
 * Cuts a raw text at its line feeds. Joined with line feeds again, the lines spell the text: a carriage return stays
 * at the end of its line, and a text that ends in a line feed has a last, empty line.
 *
 * `a\r\nb\n` → `a\r`, `b`, ``
 */
export const rawToLines = (text: string): Line[] =>
  text.split('\n').map((line, index) => ({ line: index + 1, text: line }));
