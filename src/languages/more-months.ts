import { rows } from './list.ts';

/** Printed forms of months that neither a language file nor the runtime's locale data hold: cases, older spellings, short forms. */
export const moreMonths: Readonly<Record<string, readonly (readonly string[])[]>> = {
  // Croatian: cases of the Slavic names
  hr: rows(`
    siječanj | siječnja | siječnju
    veljača | veljače | veljači
    ožujak | ožujka | ožujku
    travanj | travnja | travnju
    svibanj | svibnja | svibnju
    lipanj | lipnja | lipnju
    srpanj | srpnja | srpnju
    kolovoz | kolovoza | kolovozu
    rujan | rujna | rujnu
    listopad | listopada | listopadu
    studeni | studenoga | studenog | studenome | studenom
    prosinac | prosinca | prosincu
  `),
  // Belarusian: short forms
  be: rows(`
    стд | студз
    лют
    сак
    крас
    мая | май
    чэрв | чэр
    ліп
    жн
    вер
    каст | кас
    ліст
    снеж
  `),
  // Oromo: another spelling of several months
  om: rows(`
    Amajjii
    Guraandhala | Gurraandhala
    Bitooteessa | Bitootessa
    Eebila | Ebla | Elba
    Caamsaa | Caamsa
    Waxabajjii
    Adoolessa | Adooleessa
    Hagayya
    Fuulbana | Fulbaana
    Onkololeessa
    Sadaasa
    Muddee
  `),
};
