import type { Random } from './to-random.ts';

/** A name in the two scripts of the corpus. */
export interface InventedName {
  latin: string;
  arabic: string;
}

/** Syllables, each as both scripts spell it. */
const syllables: readonly (readonly [latin: string, arabic: string])[] = [
  ...([
    ['ka', 'كا'],
    ['ve', 'في'],
    ['lo', 'لو'],
    ['mi', 'مي'],
    ['ra', 'را'],
    ['du', 'دو'],
    ['sen', 'سن'],
  ] as const), // ka ve lo mi ra du sen
  ...([
    ['tar', 'تار'],
    ['bel', 'بل'],
    ['no', 'نو'],
    ['gi', 'غي'],
    ['for', 'فور'],
    ['hal', 'هال'],
    ['zu', 'زو'],
  ] as const), // tar bel no gi for hal zu
  ...([
    ['man', 'مان'],
    ['ri', 'ري'],
    ['sto', 'ستو'],
    ['lin', 'لين'],
    ['da', 'دا'],
    ['wes', 'وس'],
    ['yor', 'يور'],
  ] as const), // man ri sto lin da wes yor
];

/** Makes up a name of three to five syllables: with so many, few meet twice. */
export const inventName = (random: Random): InventedName => {
  const parts = Array.from({ length: 3 + random.below(3) }, () => random.pick(syllables));
  const latin = parts.map(([spelling]) => spelling).join('');
  return {
    latin: latin.slice(0, 1).toUpperCase() + latin.slice(1),
    arabic: parts.map(([, spelling]) => spelling).join(''),
  };
};
