import { words } from './list.ts';

/** What multiplies the figure before it, by language: `3 thousand`, `3 mil millones`. */
const byLanguage: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  ar: { 1e3: 'ألف ألفا آلاف', 1e6: 'مليون مليونا ملايين', 1e9: 'مليار مليارات بليون', 1e12: 'تريليون' },
  bg: { 1e3: 'хиляди хиляда', 1e6: 'милиона милион', 1e9: 'милиарда милиард' },
  bn: { 1e3: 'হাজার', 1e5: 'লাখ', 1e6: 'মিলিয়ন', 1e7: 'কোটি' },
  cs: { 1e3: 'tisíc tisíce', 1e6: 'milion miliony milionů', 1e9: 'miliarda miliardy miliard' },
  da: { 1e3: 'tusind tusinde', 1e6: 'million millioner', 1e9: 'milliard milliarder' },
  de: { 1e3: 'tausend', 1e6: 'Million Millionen Mio', 1e9: 'Milliarde Milliarden Mrd' },
  el: { 1e3: 'χιλιάδες', 1e6: 'εκατομμύριο εκατομμύρια', 1e9: 'δισεκατομμύριο δισεκατομμύρια δισ' },
  en: { 1e3: 'thousand', 1e6: 'million', 1e9: 'billion bn', 1e12: 'trillion' },
  es: { 1e3: 'mil', 1e6: 'millón millones' },
  fa: { 1e3: 'هزار', 1e6: 'میلیون', 1e9: 'میلیارد', 1e12: 'تریلیون' },
  fr: { 1e3: 'mille milliers', 1e6: 'million millions', 1e9: 'milliard milliards' },
  he: { 1e3: 'אלף אלפים', 1e6: 'מיליון מיליוני', 1e9: 'מיליארד מיליארדי' },
  hi: { 1e3: 'हज़ार हजार', 1e5: 'लाख', 1e6: 'मिलियन', 1e7: 'करोड़' },
  hu: { 1e3: 'ezer', 1e6: 'millió', 1e9: 'milliárd' },
  id: { 1e3: 'ribu', 1e6: 'juta', 1e9: 'miliar', 1e12: 'triliun' },
  it: { 1e3: 'mila', 1e6: 'milione milioni', 1e9: 'miliardo miliardi' },
  ja: { 1e3: '千', 1e4: '万', 1e8: '億', 1e12: '兆' },
  ko: { 1e3: '천', 1e4: '만', 1e8: '억', 1e12: '조' },
  ms: { 1e3: 'ribu', 1e6: 'juta', 1e9: 'bilion' },
  nl: { 1e3: 'duizend', 1e6: 'miljoen', 1e9: 'miljard' },
  no: { 1e3: 'tusen', 1e6: 'million millioner', 1e9: 'milliard milliarder' },
  pl: { 1e3: 'tys tysiąc tysiące tysięcy', 1e6: 'mln milion miliony milionów', 1e9: 'mld miliard miliardy miliardów' },
  ps: { 1e3: 'زره', 1e6: 'میلیون', 1e9: 'میلیارد' },
  pt: { 1e3: 'mil', 1e6: 'milhão milhões', 1e9: 'bilhão bilhões' },
  ro: { 1e3: 'mii', 1e6: 'milion milioane', 1e9: 'miliard miliarde' },
  ru: {
    1e3: 'тыс тысяча тысячи тысяч',
    1e6: 'млн миллион миллиона миллионов',
    1e9: 'млрд миллиард миллиарда миллиардов',
  },
  sr: { 1e3: 'хиљада хиљаде', 1e6: 'милион милиона', 1e9: 'милијарда милијарде милијарди' },
  sv: { 1e3: 'tusen', 1e6: 'miljon miljoner', 1e9: 'miljard miljarder' },
  sw: { 1e3: 'elfu', 1e6: 'milioni', 1e9: 'bilioni' },
  th: { 1e3: 'พัน', 1e4: 'หมื่น', 1e5: 'แสน', 1e6: 'ล้าน' },
  tr: { 1e3: 'bin', 1e6: 'milyon', 1e9: 'milyar', 1e12: 'trilyon' },
  uk: { 1e3: 'тис тисяч тисячі тисяча', 1e6: 'млн мільйон мільйони мільйонів', 1e9: 'млрд мільярд мільярди мільярдів' },
  ur: { 1e3: 'ہزار', 1e5: 'لاکھ', 1e6: 'ملین', 1e7: 'کروڑ', 1e9: 'ارب' },
  vi: { 1e3: 'nghìn ngàn', 1e6: 'triệu', 1e9: 'tỷ' },
  zh: { 1e3: '千', 1e4: '万 萬', 1e8: '亿 億' },
};

/** The words of a language that multiply the figure before them, and by how much. */
export const scalesOf = (lang: string): ReadonlyMap<string, number> =>
  new Map(
    Object.entries(byLanguage[lang] ?? {}).flatMap(([scale, list]) =>
      words(list).map((word): [string, number] => [word.toLowerCase(), Number(scale)]),
    ),
  );
