import { readFileSync } from 'node:fs';
import path from 'node:path';
import { GlobalFonts } from '@napi-rs/canvas';
import { fontLetters } from './font-letters.ts';

/** The faces of the cards, those of the site: package and subset. A letter is drawn in the first that holds it. */
const faces = [
  ['source-serif-4', 'latin'],
  ['source-serif-4', 'latin-ext'],
  ['source-serif-4', 'vietnamese'],
  ['source-serif-4', 'cyrillic'],
  ['source-serif-4', 'cyrillic-ext'],
  ['source-serif-4', 'greek'],
  ['noto-naskh-arabic', 'arabic'],
  ['frank-ruhl-libre', 'hebrew'],
] as const;

const packages = path.join(import.meta.dirname, '..', '..', 'node_modules', '@fontsource-variable');

/** The fonts of the cards, ready to draw with. */
export interface CardFonts {
  /** The families as the `font` of a canvas lists them. */
  families: string;
  /** Whether every letter of a text can be drawn; marks that are never seen count as drawn. */
  covers: (text: string) => boolean;
  files: Buffer[];
}

/** Reads the fonts and gives them to the canvas. Throws when a font is not one. */
export const readCardFonts = (): CardFonts => {
  const letters = new Set<number>();
  const files: Buffer[] = [];
  for (const [name, subset] of faces) {
    const file = readFileSync(path.join(packages, name, 'files', `${name}-${subset}-wght-normal.woff2`));
    if (GlobalFonts.register(file, `${name} ${subset}`) === null) throw new Error(`not a font: ${name} ${subset}`);
    for (const letter of fontLetters(file)) letters.add(letter);
    files.push(file);
  }
  return {
    families: faces.map((face) => `"${face.join(' ')}"`).join(', '),
    covers: (text) => [...text].every((char) => letters.has(char.codePointAt(0) ?? 0) || /[\p{Cf}\s]/u.test(char)),
    files,
  };
};
