import type { Mention, UnlistedName } from '../../schema/ledger.ts';
import { isUnspaced } from '../../text/words.ts';
import type { NamesFound } from '../find-mentions.ts';
import type { Passage } from '../types.ts';
import { type FoundName, findNames } from './find-names.ts';
import { isPlainPhrase, toSmallWords } from './plain-phrase.ts';

const overlaps = (name: FoundName, mention: FoundName | Mention): boolean =>
  name.start < mention.end && mention.start < name.end;

/** An organisation may hold the name of a place: the University of Oran. Everything else that touches a known name is that name. */
const isNew = (name: FoundName, mentions: readonly Mention[]): boolean =>
  mentions
    .filter((mention) => overlaps(name, mention))
    .every(
      (mention) =>
        name.kind === 'organisations' &&
        mention.entity.startsWith('places/') &&
        name.end - name.start > mention.end - mention.start,
    );

/** The end of a sentence inside a name; initials and short titles end in a point too. */
const sentenceEnd = /\p{L}{3}[”"»)]?[.!?؟][”"»)]?\s/u;

/** Marks between the parts of a sentence or of a list: no name runs over one. */
const partingMark = /[,،;؛:|()[\]{}→•]/u;

/** A name has letters, a capital where its script knows them, and stands in one part of a sentence. */
const isNamely = ({ text }: FoundName): boolean =>
  /\p{L}.*\p{L}/u.test(text) &&
  (!/\p{Ll}/u.test(text) || /\p{Lu}/u.test(text)) &&
  !partingMark.test(text) &&
  !sentenceEnd.test(text);

/** The entities that a name may mean, each as a mention. */
const toMeanings = ({ open }: NamesFound): Mention[] =>
  open.flatMap(({ entities, ...place }) => entities.map((entity) => ({ entity, ...place })));

/** The mentions that lie in a passage, counted from its start, in order. */
const mentionsIn = ({ line, start, text }: Passage, mentions: readonly Mention[]): Mention[] =>
  mentions
    .filter((mention) => mention.line === line && mention.start >= start && mention.end <= start + text.length)
    .map((mention) => ({ ...mention, start: mention.start - start, end: mention.end - start }))
    .sort((a, b) => a.start - b.start);

/**
 * The likely people, places and organisations of an article's passages that the catalogue does not know, in the order of
 * the text. Offsets count from the start of the raw line.
 */
export const findUnlisted = (passages: readonly Passage[], lang: string, names: NamesFound): UnlistedName[] => {
  const small = toSmallWords(passages);
  const known = [...names.mentions, ...names.aside, ...toMeanings(names)];
  return passages.flatMap((passage) => {
    const { line, start, text } = passage;
    if (isUnspaced(text)) return [];
    const printed = mentionsIn(passage, known);
    return findNames(text, lang, mentionsIn(passage, names.mentions))
      .filter((name) => isNamely(name) && isNew(name, printed) && !isPlainPhrase(name.text, name.kind, lang, small))
      .map(({ kind, start: from, end, text: name, confidence }) => ({
        ...{ kind, line, start: start + from, end: start + end, text: name },
        confidence: Math.min(1, Math.round(confidence * 100) / 100),
      }));
  });
};
