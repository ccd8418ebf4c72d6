import type { Citation } from './citation.ts';
import { toBibtex } from './to-bibtex.ts';
import { toCsl } from './to-csl.ts';
import { toRis } from './to-ris.ts';

/** The forms in which a citation is handed out, by extension of the file: `cite.bib`, `cite.ris`, `cite.json`. */
export const citeForms = {
  bib: { name: 'BibTeX', print: toBibtex },
  ris: { name: 'RIS', print: toRis },
  json: { name: 'CSL-JSON', print: toCsl },
} satisfies Record<string, { name: string; print: (citation: Citation) => string }>;
export type CiteExtension = keyof typeof citeForms;

export const citeExtensions = Object.keys(citeForms) as CiteExtension[];
