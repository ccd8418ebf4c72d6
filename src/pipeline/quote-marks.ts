/** A quotation mark and what it does where it stands. */
export interface QuoteMark {
  at: number;
  /** UTF-16 units: two for '' and ``. */
  length: number;
  role: 'open' | 'close';
  /** ' ‘ ’ ‚ ‹ ›: also apostrophes, and in many texts the marks inside others. */
  single: boolean;
  /** Marks of one family belong together: “ with ”, « with ». */
  family: string;
}

const marks = /''|``|["“”„«»'‘’‚‹›「」『』]/gu;
const singles = "'‘’‚‹›";
const openers = '“„«‘‚‹「『``';
const closers = '”»’›」』';

/** The families of marks; of the rest each is its own. */
const families = ['“”„', '«»', '‘’‚', '‹›', '「」', '『』', "``''"];

const familyOf = (mark: string): string => families.find((family) => family.includes(mark)) ?? mark;

const isLetter = (char: string): boolean => /[\p{L}\p{N}]/u.test(char);
const opensAfter = /[\s\u00a0\u202f([{\-–—/:،,ـ\u0640]/u;
const closesBefore = /[\s\u00a0\u202f)\]}\-–—/:;،,؛.!?؟…]/u;

/** German closes its low mark with the one that opens elsewhere: „…“ ‚…‘ */
const closesLow: Readonly<Record<string, string>> = { '“': '„', '‘': '‚' };

const byGlyph = (mark: string, open: string | undefined): QuoteMark['role'] => {
  if (open !== undefined && closesLow[mark] === open) return 'close';
  if (openers.includes(mark)) return 'open';
  if (closers.includes(mark)) return 'close';
  return open === undefined ? 'open' : 'close';
};

/** Particles that a Hebrew word may begin with: ב"הארץ" (in "Haaretz") quotes, יו"ר (chairman) abbreviates. */
const particles = /(?:^|[^\u05d0-\u05ea])[\u05d5\u05d4\u05d1\u05db\u05dc\u05de\u05e9]{1,3}$/;
const hebrew = /[\u05d0-\u05ea]/;

/** The mark inside a Hebrew abbreviation: before its last letters, unless only particles stand before it. */
const abbreviates = (text: string, at: number): boolean => {
  if (!hebrew.test(text[at - 1] ?? '') || !hebrew.test(text[at + 1] ?? '')) return false;
  return !hebrew.test(text[at + 2] ?? '') || !particles.test(text.slice(Math.max(0, at - 4), at));
};

/** Space on one side only says what a mark does, whatever its shape; else its shape; else whether one is open. */
const roleOf = (text: string, at: number, mark: string, open: string | undefined): QuoteMark['role'] | null => {
  const before = text[at - 1] ?? ' ';
  const after = text[at + mark.length] ?? ' ';
  if (singles.includes(mark) && isLetter(before) && isLetter(after)) return null;
  if ('"”“'.includes(mark) && abbreviates(text, at)) return null;
  const mayOpen = opensAfter.test(before) || marksBefore.includes(before);
  const mayClose = closesBefore.test(after) || marksBefore.includes(after);
  if (singles.includes(mark) && !mayOpen && !mayClose) return null;
  if (mayOpen !== mayClose) return mayOpen ? 'open' : 'close';
  return byGlyph(mark, open);
};

const marksBefore = '"“”„«»‘‚‹›「」『』\'’';

/**
 * The quotation marks of a text, apostrophes left out: straight, curly, low, angled, corner, doubled; each opening or
 * closing by what stands around it, since pages mix up their shapes.
 */
export const findQuoteMarks = (text: string): QuoteMark[] => {
  const found: QuoteMark[] = [];
  const open: string[] = [];
  for (const match of text.matchAll(marks)) {
    const [mark] = match;
    const role = roleOf(text, match.index, mark, open.at(-1));
    const single = mark.length === 1 && singles.includes(mark);
    if (role === null || (role === 'close' && single && open.length === 0)) continue;
    if (role === 'open') open.push(mark);
    else open.pop();
    found.push({ at: match.index, length: mark.length, role, single, family: familyOf(mark) });
  }
  return found;
};

/** True for a paragraph that begins with an opening mark: there a quotation of several paragraphs goes on. */
export const opensWithMark = (text: string): boolean => {
  const [first] = findQuoteMarks(text.slice(0, 80));
  return first?.role === 'open' && text.slice(0, first.at).trim() === '';
};
