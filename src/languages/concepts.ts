import { conflicts } from './concepts/conflicts.ts';
import { crimes } from './concepts/crimes.ts';
import { culture } from './concepts/culture.ts';
import { disasters } from './concepts/disasters.ts';
import { economy } from './concepts/economy.ts';
import { medicine } from './concepts/medicine.ts';
import { politics } from './concepts/politics.ts';
import { science } from './concepts/science.ts';
import { society } from './concepts/society.ts';
import { sports } from './concepts/sports.ts';

/** The languages of the columns, in their order. */
export const conceptLanguages = [
  'en',
  'fr',
  'es',
  'pt',
  'it',
  'de',
  'nl',
  'pl',
  'ru',
  'uk',
  'sl',
  'tr',
  'ar',
  'fa',
  'id',
  'zh',
] as const;

/**
 * What news is about, theme by theme, a row each: its name, then the words for it in each language, columns as above. A word of five
 * letters and more stands for all that begin with it, a shorter one for itself, with `*` for its beginning.
 */
export const concepts = [disasters, conflicts, crimes, politics, society, medicine, economy, science, culture, sports]
  .map((rows) => rows.trim())
  .join('\n');
