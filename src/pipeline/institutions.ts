/** An institution that every state has, and how its names are made. */
export interface Institution {
  /** End of its id: `organisations/algeria-foreign-ministry`. */
  slug: string;
  subtype: string;
  /**
   * By language, the label first. `{C}` stands for the country, `{A}` for its adjective, `{F}` for the feminine one;
   * in French `{e}` is the ending that makes an adjective feminine.
   */
  patterns: Readonly<Record<string, readonly string[]>>;
}

/** Ministries and armed forces. */
export const institutions: readonly Institution[] = [
  {
    slug: 'foreign-ministry',
    subtype: 'ministry',
    patterns: {
      // the ministry of foreign affairs; «the foreign affairs of …», as headlines call it
      ar: ['وزارة الخارجية {F}', 'الخارجية {F}', 'وزارة الشؤون الخارجية {F}', 'وزارة خارجية {C}'],
      en: ['{A} Foreign Ministry', '{A} Ministry of Foreign Affairs', 'Ministry of Foreign Affairs of {C}'],
      fr: ['ministère {A} des Affaires étrangères', 'ministère des Affaires étrangères {A}'],
      es: ['Ministerio de Exteriores de {C}', 'Ministerio de Relaciones Exteriores de {C}'],
      fa: ['وزارت خارجه {C}', 'وزارت امور خارجه {C}'],
      ru: ['МИД {C}', 'министерство иностранных дел {C}'],
      uk: ['МЗС {C}'],
      tr: ['{C} Dışişleri Bakanlığı'],
      zh: ['{C}外交部'],
    },
  },
  {
    slug: 'defence-ministry',
    subtype: 'ministry',
    patterns: {
      ar: ['وزارة الدفاع {F}', 'الدفاع {F}', 'وزارة دفاع {C}'], // the ministry of defence
      en: ['{A} Defence Ministry', '{A} Defense Ministry', '{A} Ministry of Defence', 'Ministry of Defence of {C}'],
      fr: ['ministère {A} de la Défense', 'ministère de la Défense {A}'],
      es: ['Ministerio de Defensa de {C}'],
      fa: ['وزارت دفاع {C}'],
      ru: ['Минобороны {C}', 'министерство обороны {C}'],
      tr: ['{C} Savunma Bakanlığı'],
      zh: ['{C}国防部'],
    },
  },
  {
    slug: 'interior-ministry',
    subtype: 'ministry',
    patterns: {
      ar: ['وزارة الداخلية {F}', 'وزارة داخلية {C}'], // the ministry of the interior
      en: ['{A} Interior Ministry', '{A} Ministry of Interior', 'Ministry of Interior of {C}'],
      fr: ["ministère {A} de l'Intérieur", "ministère de l'Intérieur {A}"],
      es: ['Ministerio del Interior de {C}'],
      fa: ['وزارت کشور {C}'],
      ru: ['МВД {C}'],
      tr: ['{C} İçişleri Bakanlığı'],
    },
  },
  {
    slug: 'armed-forces',
    subtype: 'armed forces',
    patterns: {
      ar: ['الجيش {A}', 'القوات المسلحة {F}', 'جيش {C}'], // the army, the armed forces
      en: ['{A} armed forces', '{A} army', '{A} military', '{A} Army', '{A} Armed Forces'],
      fr: ['armée {A}{e}', 'forces armées {A}{e}s'],
      es: ['Ejército de {C}', 'Fuerzas Armadas de {C}'],
      fa: ['ارتش {C}'],
      he: ['צבא {C}'], // the army of
      ru: ['армия {C}', 'вооруженные силы {C}'],
      tr: ['{C} ordusu'],
      zh: ['{C}军队'],
    },
  },
];
