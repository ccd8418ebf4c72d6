/** The furniture of news pages, by what it is for. One rule in `src/pipeline/rules` drops each kind. */
export type FurnitureKind =
  | 'skip-link' // «Skip to content»
  | 'menu' // «Home», «Sections», «Search», «Log in», «Live», «Video»
  | 'share' // «Share on Facebook», «Copy link», «Print»
  | 'app-promo' // «Get the app», «Download now»
  | 'comments' // «Comments», «Leave a reply»: what follows is not the article
  | 'related' // «Related stories», «Most read», «Read also»: what follows is not the article
  | 'read-more' // «Read more», «Continue reading»
  | 'newsletter' // «Sign up for our newsletter»
  | 'cookies' // «We use cookies»
  | 'continues' // «Story continues below advertisement»: what follows is the article again
  | 'advertisement' // «Advertisement», «Sponsored»
  | 'rights'; // «All rights reserved»

/** Words that announce a value on the same line (`By Jane Doe`) or on the next one. */
export type LabelKind = 'author' | 'source' | 'published' | 'updated' | 'section' | 'tags' | 'photo' | 'latest';

/** How a language reports speech, besides its verbs. Whatever is missing is only heard less. */
export interface Reporting {
  /** Where the verb stands: before its subject, or second, so that its subject follows when something else comes first. */
  readonly order?: 'verb-first' | 'verb-second';
  /** Every noun begins with a capital: words without one name nobody. */
  readonly capitalNouns?: boolean;
  /** Where the verb stands second: words behind which it does not. */
  readonly prepositions?: readonly string[];
  /** Where the verb stands second: auxiliaries, which may be that verb. */
  readonly auxiliaries?: readonly string[];
  /** Verb forms that say by themselves that somebody is reported: sei, habe. */
  readonly reported?: readonly string[];
  /** Words before the name of a source: according to, laut, حسب (according to). */
  readonly ahead?: readonly string[];
  /** Words behind the name of a source: zufolge, göre. */
  readonly behind?: readonly string[];
  /** Words before the name of the speaker, only behind the quotation: „…“, so der Minister. */
  readonly closing?: readonly string[];
  /** Words that stand for whoever was named before: he, she, the same. */
  readonly pronouns?: readonly string[];
  /** Words that begin a clause: that, who. */
  readonly clauseWords?: readonly string[];
  /** Words that begin an adverbial, so that no name begins there: in, on, yesterday. */
  readonly adverbials?: readonly string[];
  /** Words after which quotation marks hold a name or a title: newspaper, film, called. */
  readonly nameWords?: readonly string[];
  /** What a paper is: newspaper, agency, site; in each form that stands before its name. */
  readonly press?: readonly string[];
  /** Words beside the name of a paper whose words are passed on: told, interview, quoting. */
  readonly cited?: readonly string[];
  /** What a person is: words of one line may stand for the same person. */
  readonly roles?: readonly (readonly string[])[];
}

/** What the pipeline knows of one language. One file each; adding a language is adding a file and its line in `every-language.ts`. */
export interface Language {
  /** BCP 47. */
  readonly code: string;
  /** ISO 15924 code of its script, as `\p{Script=…}` understands it: Arab, Latn, Hebr, Cyrl, Deva, Han … */
  readonly script: string;
  readonly direction: 'rtl' | 'ltr';
  /** ISO 639-3 codes that franc gives for it. */
  readonly franc: readonly string[];
  /** Letters that, inside its script, speak for this language against its neighbours. */
  readonly tellingLetters?: string;
  /** Letters that its neighbours have and it does not: they speak against it. */
  readonly foreignLetters?: string;
  /** 03/04/2025 is 3 April (true) or 4 March (false). */
  readonly dayFirst: boolean;
  /** Twelve lists: every spelling of each Gregorian month, regional names included. */
  readonly months: readonly (readonly string[])[];
  /** Names of the months of other calendars that news in this language prints: twelve; thirteen in the Hebrew one, Adar I before Adar. */
  readonly otherMonths?: Readonly<
    Partial<Record<'islamic-umalqura' | 'persian' | 'hebrew', readonly (readonly string[])[]>>
  >;
  readonly weekdays: readonly string[];
  /** Days of the month in words, one list per day from the first on: first, second. */
  readonly dayWords?: readonly (readonly string[])[];
  /** Words for relative days and their offset in days: `{ yesterday: -1, today: 0 }`. */
  readonly relativeDays?: Readonly<Record<string, number>>;
  /** Units of time in every form that follows a count: `{ day: ['day', 'days'] }`. */
  readonly relativeUnits?: Readonly<Record<'minute' | 'hour' | 'day' | 'week' | 'month' | 'year', readonly string[]>>;
  /** Words that, before or after a count and a unit, say that it is past: ago, منذ (since), il y a. */
  readonly agoWords?: readonly string[];
  /** The forty or so most frequent words of running text: a line that holds none is hardly a sentence. */
  readonly functionWords: readonly string[];
  /** Verbs and phrases that introduce or close speech: said, added, according to; `…` stands for up to eight words: teilte … mit. */
  readonly speechVerbs: readonly string[];
  /** What stands around those verbs. */
  readonly reporting?: Reporting;
  /** Words beside a date that put it into the future: will, next, coming. Without them no date of a text bounds its own. */
  readonly futureWords?: readonly string[];
  /** Proclitics written together with the word after them, longest first (ar: وال، بال …; he: וה, ה). */
  readonly proclitics?: readonly string[];
  /** Names of a paper's sections, as menus and headers print them: Politics, Sport. A line that is one counts as `menu`. */
  readonly sections?: readonly string[];
  /** Phrases by kind. Matched folded, as whole lines; `…` stands for any further text there, `#` for a number. */
  readonly furniture: Readonly<Record<FurnitureKind, readonly string[]>>;
  /** The word for an author stands behind the name: 박지훈 기자 (reporter Park Jihun). */
  readonly authorLabelBehind?: boolean;
  /** Words behind the name of who took a picture: 何晓岚 摄 (taken by He Xiaolan). */
  readonly photoLabelBehind?: readonly string[];
  /** Words right before the name of an author that mean too much elsewhere to be a label everywhere: De (Romanian), Na (Swahili). */
  readonly bylineWords?: readonly string[];
  /** Announcing words by kind, without the colon. */
  readonly labels: Readonly<Record<LabelKind, readonly string[]>>;
}
