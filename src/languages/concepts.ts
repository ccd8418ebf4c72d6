// What news is about, in the words of each language. A line is a concept and the single words that stand for it: a word of five
// letters and more stands for all that begin with it, a shorter one for itself, with `*` for its beginning. A
// language leaves out concepts for which it has no word of one meaning, and words with a second one.

export { ar } from './concepts/ar.ts';
export { de } from './concepts/de.ts';
export { en } from './concepts/en.ts';
export { es } from './concepts/es.ts';
export { fa } from './concepts/fa.ts';
export { fr } from './concepts/fr.ts';
export { id } from './concepts/id.ts';
export { it } from './concepts/it.ts';
export { nl } from './concepts/nl.ts';
export { pl } from './concepts/pl.ts';
export { pt } from './concepts/pt.ts';
export { ru } from './concepts/ru.ts';
export { sl } from './concepts/sl.ts';
export { tr } from './concepts/tr.ts';
export { uk } from './concepts/uk.ts';
export { zh } from './concepts/zh.ts';
