/** Languages whose texts use the names that the catalogue keeps under a wider one. */
const wider: Readonly<Record<string, string>> = {
  ...Object.fromEntries('arb arz ary aeb apc ajp acm afb arq ayl'.split(' ').map((lang) => [lang, 'ar'])),
  ...{ pes: 'fa', prs: 'fa', nb: 'no', nn: 'no', cmn: 'zh', yue: 'zh', iw: 'he' },
};

/** The language whose names and grammar hold for a language tag: `pt-BR` → `pt`, `arz` → `ar`. */
export const mainLanguage = (lang: string): string => {
  const base = lang.split('-')[0] ?? lang;
  return wider[base] ?? base;
};
