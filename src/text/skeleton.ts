import { toSounds } from './sounds.ts';

/** Consonants that spellings of one name exchange, by the letter that stands for them; vowels, y, w and h go. */
const classes: Readonly<Record<string, string>> = {
  ...{ b: 'p', p: 'p', f: 'f', v: 'f', g: 'k', G: 'k', k: 'k', x: 'k', q: 'k', t: 't', T: 't', d: 't', D: 't' },
  ...{ j: 'j', Z: 'j', C: 's', S: 's', s: 's', z: 's', c: 's', m: 'm', n: 'n', l: 'l', r: 'r' },
};

/**
 * The consonants of a name by class, word by word: equal for most spellings of one name in any script.
 *
 * `بوقادوم`, `Boukadoum` → `pktm`
 */
export const skeleton = (name: string): string =>
  toSounds(name)
    .map((sounds) => [...sounds].map((sound) => classes[sound] ?? '').join(''))
    .map((consonants) => consonants.replace(/(.)\1+/g, '$1'))
    .filter((consonants) => consonants !== '')
    .join(' ');
