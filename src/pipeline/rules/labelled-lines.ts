import type { LabelKind } from '../../languages/language.ts';
import type { Field } from '../../schema/ledger.ts';
import { type Body, type OpenEntry, openEntries, type Page } from '../page.ts';
import type { Verdict } from '../types.ts';
import type { Rule, RuleExample } from './rule.ts';

/** A labelled line is one statement, not a paragraph that happens to begin with the word. */
const longestLine = 24;

/** Lines above the text among which the credit of its first picture may stand. */
const picturesAbove = 8;

interface Labelled {
  id: string;
  kind: LabelKind;
  field: Field;
  description: string;
  /** Whether a place around a body is looked at. */
  inZone: (body: Body, index: number) => boolean;
  /** The label may stand alone, with the value on the line below it. */
  valueMayFollow: boolean;
  examples: readonly RuleExample[];
}

/** `label: value`, or the label alone with the value on the next line. The first one of an article counts. */
const labelledRule = ({ id, kind, field, description, inZone, valueMayFollow, examples }: Labelled): Rule => ({
  id,
  description,
  settle: (page) => {
    const settled = new Map<number, Verdict>();
    for (const body of page.bodies) {
      for (const entry of openEntries(page, body.headFrom, body.tailTo).filter(({ index }) => inZone(body, index))) {
        const label = entry.words > longestLine ? null : entry.label;
        if (label?.kind !== kind) continue;
        if (entry.furniture?.kind === 'menu' || (label.value === '' && (!valueMayFollow || entry.bullet))) continue;
        settled.set(entry.index, { fate: 'metadata', field, by: id });
        const value = label.value === '' ? valueBelow(page, entry, body.tailTo) : null;
        if (value !== null) settled.set(value.index, { fate: 'metadata', field, by: id });
      }
    }
    return settled;
  },
  examples,
});

/** The line below a label that stands alone. */
const valueBelow = (page: Page, entry: OpenEntry, to: number): OpenEntry | null => {
  const next = openEntries(page, entry.index + 1, to)[0];
  return next !== undefined && next.words <= 6 && !next.stops && next.label === null && next.furniture === null
    ? next
    : null;
};

const anywhere = (): boolean => true;
const outsideText = ({ first, last }: Body, index: number): boolean => index <= first || index >= last;
/** Pictures stand in the text or right above it; farther off the same word is the menu's. */
const nearText = ({ first, last }: Body, index: number): boolean => index >= first - picturesAbove && index <= last + 2;
const belowHead = ({ first }: Body, index: number): boolean => index >= first;

const body = [
  'Old bridge opens to walkers',
  'The old harbour bridge opened to walkers on Sunday after nine years of work on its towers and cables.',
  'Engineers of the bridge had to replace every cable by hand, and the two towers were painted in the grey of 1923.',
].join('\n');

/** Bylines, source credits, photo credits, sections and tags that announce themselves. */
export const labelledLines: readonly Rule[] = [
  labelledRule({
    id: 'source-credit',
    kind: 'source',
    field: 'sourceCredit',
    description: 'A line that credits another source.',
    inZone: anywhere,
    valueMayFollow: true,
    examples: [
      { text: `${body}\nSource: Harbour Museum`, settles: [4] },
      { text: `${body}\nThe source of the river lies higher still.`, settles: [] },
    ],
  }),
  labelledRule({
    id: 'photo-credit',
    kind: 'photo',
    field: 'imageCredit',
    description: 'A line that credits a picture.',
    inZone: nearText,
    valueMayFollow: true,
    examples: [
      { text: `${body}\nPhoto: Harbour Museum`, settles: [4] },
      { text: `${body}\nThe photo hangs in the hall.`, settles: [] },
    ],
  }),
  labelledRule({
    id: 'byline',
    kind: 'author',
    field: 'author',
    description: 'A line that names the author.',
    inZone: outsideText,
    valueMayFollow: true,
    examples: [
      { text: body.replace('\n', '\nBy Nadia Selim\n'), settles: [2] },
      { text: body.replace('\n', '\nA bridge by the sea\n'), settles: [] },
    ],
  }),
  labelledRule({
    id: 'section-label',
    kind: 'section',
    field: 'section',
    description: 'A line that names the section.',
    inZone: outsideText,
    valueMayFollow: false,
    examples: [
      { text: body.replace('\n', '\nSection: Culture\n'), settles: [2] },
      { text: body.replace('\n', '\nThe section of the wall\n'), settles: [] },
    ],
  }),
  labelledRule({
    id: 'tags-label',
    kind: 'tags',
    field: 'tags',
    description: 'A line that lists the tags.',
    inZone: belowHead,
    valueMayFollow: true,
    examples: [
      { text: `${body}\nTags: bridges, harbours`, settles: [4] },
      { text: `${body}\nTags on the cables give their age.`, settles: [] },
    ],
  }),
];
