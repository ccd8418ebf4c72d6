/** A word with something taken off that grammar has joined to a name. */
export interface WordVariant {
  key: string;
  /** Letters taken off. */
  off: number;
  /** True when the conjunction «and» was among them. */
  and: boolean;
}

/** A shorter rest is more often a chance than a name. */
const shortestRest = 3;

const and = 'و';
const conjunctions = ['', and, 'ف']; // and, so
const prepositions = ['', 'ب', 'ل', 'ك']; // in, for, like
const lam = 'ل';
const article = 'ال';

/** After the preposition lam the article loses its alef, and of three lams one: للجزائر stands for ل + الجزائر. */
const withArticle = (rest: string): string[] =>
  rest.startsWith(lam) ? [`${article}${rest.slice(1)}`, `${article}${rest}`] : [];

const arabicVariants = (key: string): WordVariant[] => {
  const variants: WordVariant[] = [];
  for (const first of conjunctions) {
    if (!key.startsWith(first)) continue;
    for (const second of prepositions) {
      const off = first.length + second.length;
      if (off === 0 || !key.startsWith(second, first.length) || key.length - off < shortestRest) continue;
      const rest = key.slice(off);
      const rests = second === lam ? [rest, ...withArticle(rest)] : [rest];
      for (const form of rests) variants.push({ key: form, off, and: first === and });
    }
  }
  return variants;
};

const hebrewPrefix = /^(?:ו?(?:כש|מש|לכש|ש)?[הבלכמ]?ה?)/u; // and; when, that; the, in, to, as, from; the

const hebrewVariants = (key: string): WordVariant[] => {
  const longest = hebrewPrefix.exec(key)?.[0].length ?? 0;
  const variants: WordVariant[] = [];
  for (let off = 1; off <= longest && key.length - off >= shortestRest; off += 1)
    variants.push({ key: key.slice(off), off, and: off === 1 && key.startsWith('ו') }); // and
  return variants;
};

const none: readonly WordVariant[] = [];

/**
 * What may remain of a folded word when the particles written together with it are taken off its front, by language:
 * Arabic conjunctions and prepositions, Hebrew prefixes. The rest is only a guess until a catalogue knows it.
 *
 * `وللجزائر` → `للجزائر`, `لجزائر`, `الجزائر` …
 */
export const withoutPrefixes = (key: string, lang: string): readonly WordVariant[] => {
  if (lang === 'ar') return arabicVariants(key);
  return lang === 'he' ? hebrewVariants(key) : none;
};

const koreanParticles =
  '은 는 이 가 을 를 의 에 와 과 도 로 만 인 측 으로 에서 에게 까지 부터 에는 에도 이나 이라'.split(' '); // case and topic particles

const endings: Readonly<Record<string, readonly string[]>> = {
  de: ['s'],
  sv: ['s'],
  da: ['s'],
  no: ['s'],
  nl: ['s'],
  fa: ['ي'], // the ezafe after a vowel
  ko: koreanParticles,
};

const noRests: readonly string[] = [];

const restBeforeEzafe = /[اوه]$/; // alef, waw, heh

/**
 * What may remain of a folded word when an ending joined to a name is taken off: the German and Scandinavian genitive,
 * the Persian ezafe, Korean particles.
 *
 * `deutschlands` → `deutschland`
 */
export const withoutEndings = (key: string, lang: string): readonly string[] => {
  const known = endings[lang];
  if (known === undefined) return noRests;
  const least = lang === 'ko' ? 2 : shortestRest;
  return known
    .filter((ending) => key.endsWith(ending) && key.length - ending.length >= least)
    .map((ending) => key.slice(0, -ending.length))
    .filter((rest) => lang !== 'fa' || restBeforeEzafe.test(rest));
};
