import { rememberLatest } from '../text/remember.ts';

/** Scripts whose face is preloaded; every other one reads the Latin face. */
export type FontScript = 'Arab' | 'Cyrl' | 'Hebr' | 'Latn';

const known: readonly string[] = ['Arab', 'Cyrl', 'Hebr'] satisfies FontScript[];

const findScript = (lang: string): FontScript => {
  const { script = 'Latn' } = new Intl.Locale(lang).maximize();
  return known.includes(script) ? (script as FontScript) : 'Latn';
};

/** Languages of an interface at hand at a time. */
const mostAtHand = 100;

/** The script in which a page of the interface sets its text: `ur` → `Arab`, `fr` → `Latn` */
export const toFontScript: (lang: string) => FontScript = rememberLatest(findScript, mostAtHand);
