import { toSounds } from './sounds.ts';

/** Consonants that spellings of one name exchange, by the letter that stands for them; vowels, y, w and h go. */
const classes: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ b: 'p', p: 'p', f: 'f', v: 'f', g: 'k', G: 'k', k: 'k', x: 'k', q: 'k', t: 't', T: 't', d: 't', D: 't' },
    ...{ j: 'j', Z: 'j', C: 's', S: 's', s: 's', z: 's', c: 's', m: 'm', n: 'n', l: 'l', r: 'r' },
  }),
);

/**
 * The consonants of a name by class, word by word: equal for most spellings of one name in any script.
 *
 * `بوقادوم`, `Boukadoum` → `pktm`
 */
export const skeleton = (name: string): string => toSounds(name).map(toConsonants).filter(isAny).join(' ');

const isAny = (consonants: string): boolean => consonants !== '';

/** The classes of some sounds; of one class met twice in a row, one. */
const toConsonants = (sounds: string): string => {
  let [consonants, before] = ['', ''];
  for (const sound of sounds) {
    const own = classes.get(sound);
    if (own === undefined) continue;
    if (own !== before) consonants += own;
    before = own;
  }
  return consonants;
};
