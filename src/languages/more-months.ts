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
  // Bulgarian: short forms
  bg: rows(`
    ян | яну
    фев | февр
    мар
    апр
    май
    юни
    юли
    авг
    сеп | септ
    окт
    ное | ноем
    дек
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
  // Bengali: older spellings
  bn: rows(`
    জানুয়ারী | জানুয়ারি
    ফেব্রুয়ারী | ফেব্রুয়ারি
    মার্চ
    এপ্রিল | এপ্রীল
    মে
    জুন
    জুলাই
    আগস্ট | আগষ্ট | অগাস্ট
    সেপ্টেম্বর
    অক্টোবর
    নভেম্বর
    ডিসেম্বর
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
