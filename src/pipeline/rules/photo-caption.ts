import { findLabelKind } from '../../languages/furniture.ts';
import { languages } from '../../languages/languages.ts';
import { openEntries } from '../page.ts';
import type { Verdict } from '../types.ts';
import type { Rule } from './rule.ts';

/** A caption of more words is a paragraph. */
const longestCaption = 60;
/** Words of a label: `Photo`, `File photo`. */
const longestLabel = 2;

/** What stands behind a mark at the end of a line: a label, a colon, a name. */
const ending = /[.!?。…”"»)\]([|–—-]\s*(\p{L}[\p{L}\s]{1,24})\s?[:：]\s*[^:：.!?]{2,60}[)\].]?$/u;

const labelsBehind = languages.flatMap(({ photoLabelBehind = [] }) => photoLabelBehind);

/** Behind a sentence or an opening bracket: a name, with a label behind it. */
const endingBehind = /[。.!?！？…；;」”(（]\s*([^。.!?！？…；;()（）\s][^。.!?！？…；;()（）]{1,28})[)）]?$/u;
const shortestName = 2;

const endsWithLabelBehind = (line: string): boolean => {
  const [, ending = ''] = endingBehind.exec(line) ?? [];
  return labelsBehind.some((label) => ending.endsWith(label) && ending.length >= label.length + shortestName);
};

/** Whether a line ends with the labelled credit of a picture. `The bridge in March. Photo: Nadia Selim` → true, `三月的桥。何晓岚 摄` → true */
const endsWithCredit = (line: string): boolean => {
  if (endsWithLabelBehind(line)) return true;
  const words = ending.exec(line)?.[1]?.trim().split(/\s+/u) ?? [];
  return words.length > 0 && words.length <= longestLabel && findLabelKind(words.join(' ')) === 'photo';
};

/** The caption of a picture, told by the credit at its end. */
export const photoCaption: Rule = {
  id: 'photo-caption',
  description: 'The caption of a picture: a line that ends with its labelled credit.',
  settle: (page) => {
    const settled = new Map<number, Verdict>();
    for (const { headFrom, last } of page.bodies)
      for (const { index, words, bare } of openEntries(page, headFrom, last))
        if (words <= longestCaption && endsWithCredit(bare))
          settled.set(index, { fate: 'dropped', by: 'photo-caption' });
    return settled;
  },
  examples: [
    {
      text: [
        'Old bridge opens to walkers',
        'The old harbour bridge opened to walkers on Sunday after nine years of work on its towers and cables.',
        'The two towers were painted by hand. Photo: Nadia Selim',
        'Engineers of the bridge had to replace every cable by hand, and the two towers were painted in the grey of 1923.',
      ].join('\n'),
      settles: [3],
    },
    {
      text: [
        '老桥对行人开放',
        '经过九年的维修，老桥周日正式对行人开放，第一天就有两千多人从桥上走过。',
        '两座桥塔重新刷了漆。何晓岚 摄',
        '工程师们更换了所有的钢索，桥塔恢复了一九二三年的灰色，夜里还会亮起新的路灯。',
      ].join('\n'),
      settles: [3],
    }, // Old bridge opens to walkers …; The two towers were painted. Taken by He Xiaolan
    {
      text: [
        'Old bridge opens to walkers',
        'The old harbour bridge opened to walkers on Sunday after nine years of work on its towers and cables.',
        'The mayor has one photo: that of the first stone, which his grandfather laid.',
        'Engineers of the bridge had to replace every cable by hand, and the two towers were painted in the grey of 1923.',
      ].join('\n'),
      settles: [],
    },
  ],
};
