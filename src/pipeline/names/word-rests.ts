/** A shorter rest is more often a chance than a word. */
const shortestRest = 3;

const arabicPrefix = /^[وف]?[بلك]?/u; // and, so; in, for, like
const lam = 'ل';
const hebrewPrefix = /^ו?(?:כש|מש|לכש|ש)?[הבלכמ]?ה?/u; // and; when, that; the, in, to, as, from; the

const none: readonly string[] = [];

/**
 * What may remain of a folded word when the particles written together with it are taken off its front. After the
 * preposition lam the Arabic article loses its alef.
 *
 * `وباريس` → `باريس`, `اريس`
 */
export const toRests = (key: string, lang: string): readonly string[] => {
  if (lang !== 'ar' && lang !== 'he') return none;
  const longest = (lang === 'ar' ? arabicPrefix : hebrewPrefix).exec(key)?.[0].length ?? 0;
  const rests: string[] = [];
  for (let off = 1; off <= longest && key.length - off >= shortestRest; off += 1) {
    rests.push(key.slice(off));
    if (lang === 'ar' && key[off - 1] === lam && key[off] === lam) rests.push(`ا${key.slice(off)}`); // the alef of the article
  }
  return rests;
};
