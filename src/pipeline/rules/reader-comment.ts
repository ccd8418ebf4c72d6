import { hamzaWords } from '../../languages/hamza-words.ts';
import { countRepeats, type OpenEntry, openEntries, type Page } from '../page.ts';
import type { Verdict } from '../types.ts';
import type { Rule } from './rule.ts';

/** An article must show how it spells a word: this often with its hamza, and never without. */
const carefulWords = 3;
/** A paragraph that drops the hamza of such words at least this often, and never writes it, is by another hand. */
const droppedWords = 2;
/** Shorter lines are no paragraphs. */
const shortest = 8;

/**
 * The last paragraph of an Arabic page, when it leaves out the hamzas that the paragraphs before it write: readers
 * type «ان» where editors write «أن». Some pages print comments without any heading; this is how they give themselves away.
 */
export const readerComment: Rule = {
  id: 'reader-comment',
  description: 'A last paragraph that drops the hamzas which the article writes: a reader’s comment.',
  settle: (page) => {
    const settled = new Map<number, Verdict>();
    const prose = openEntries(page).filter((entry) => entry.words >= shortest && countRepeats(page, entry) === 1);
    for (let at = prose.length - 1; at >= 2; at -= 1) {
      const entry = prose[at];
      if (entry === undefined || hasHeader(page, prose[at - 1], entry)) break;
      if (!isAnotherHand(entry, prose.slice(0, at))) break;
      settled.set(entry.index, { fate: 'dropped', by: 'reader-comment' });
    }
    return settled;
  },
  examples: [
    {
      text: [
        'أكد المدير أن المتحف فتح أبوابه أمام الزوار صباح أمس.', // «the director confirmed that the museum opened its doors …»
        'وأضاف أن القاعات الجديدة أعدت لعرض القطع، وأن بعضها نقل إلى المدينة.', // «he added that the new halls …»
        'وأشار إلى أنه يمكن الدخول إلى الحديقة أيضا دون تذكرة.', // «he noted that the garden …»
        'اظن ان المتحف جميل جدا الا ان التذاكر غالية على الناس', // a reader: «I think that the museum is lovely but …»
      ].join('\n'),
      settles: [4],
    },
    {
      text: [
        'أكد المدير أن المتحف فتح أبوابه أمام الزوار صباح أمس.',
        'وأضاف أن القاعات الجديدة أعدت لعرض القطع، وأن بعضها نقل إلى المدينة.',
        'وأشار إلى أنه يمكن الدخول إلى الحديقة أيضا دون تذكرة.',
        'معرض الكتاب يفتح أبوابه', // «the book fair opens»: a further article
        '٠٣-٠٤-٢٠٢٤',
        'اكد المنظم ان المعرض مفتوح للجميع حتى نهاية الاسبوع الا ان المقاعد محدودة', // an article in another hand
      ].join('\n'),
      settles: [],
    },
    {
      text: [
        'أكد المدير أن المتحف فتح أبوابه أمام الزوار صباح أمس.',
        'وأضاف أن القاعات الجديدة أعدت لعرض القطع، وأن بعضها نقل إلى المدينة.',
        'وأشار إلى أنه يمكن الدخول إلى الحديقة أيضا دون تذكرة.',
        'وقال إن الافتتاح الرسمي مؤجل إلى أن تنتهي الأشغال في الجناح الأخير.', // «he said that the official opening …»
      ].join('\n'),
      settles: [],
    },
  ],
};

/** Words of a title. */
const shortestTitle = 3;

/** Between two paragraphs stands a title printed twice, or a year: another article begins, and it may have its own hand. */
const hasHeader = (page: Page, above: OpenEntry | undefined, below: OpenEntry): boolean =>
  openEntries(page, (above?.index ?? -1) + 1, below.index - 1).some(
    (entry) =>
      (entry.words >= shortestTitle && countRepeats(page, entry) > 1) ||
      /(?<!\p{Nd})\p{Nd}{4}(?!\p{Nd})/u.test(entry.bare),
  );

/** A word is spelled one way throughout the article (often enough) and the other way throughout the paragraph. */
const isAnotherHand = (entry: OpenEntry, before: readonly OpenEntry[]): boolean => {
  const own = countHamzas(entry.bare);
  if ([...own.values()].reduce((sum, count) => sum + count.dropped, 0) < droppedWords) return false;
  const article = countHamzas(before.map(({ bare }) => bare).join('\n'));
  let dropped = 0;
  for (const [word, count] of own) {
    const habit = article.get(word);
    if (habit === undefined || habit.written < carefulWords || habit.dropped > 0) continue;
    if (count.written === 0) dropped += count.dropped;
  }
  return dropped >= droppedWords;
};

const withoutHamza = (word: string): string => word.replace(/[أإآ]/g, 'ا');

const bareWords = new Set(hamzaWords.map(withoutHamza));

interface HamzaCount {
  written: number;
  dropped: number;
}

/** How often each word of the list is written with its hamza and without; a leading و or ف is taken off. */
const countHamzas = (text: string): Map<string, HamzaCount> => {
  const counts = new Map<string, HamzaCount>();
  for (const word of text.match(/[\u0621-\u064a]+/g) ?? []) {
    const stem = /^[وف].{2}/.test(word) ? word.slice(1) : word;
    const bare = withoutHamza(stem);
    if (!bareWords.has(bare)) continue;
    const count = counts.get(bare) ?? { written: 0, dropped: 0 };
    if (bare === stem) count.dropped += 1;
    else count.written += 1;
    counts.set(bare, count);
  }
  return counts;
};
