import type { Candidate } from '../../schema/candidate.ts';
import { toSlug } from '../../text/to-slug.ts';
import { toWords } from '../../text/words.ts';
import type { CandidateTally, TalliedName } from './candidate-tally.ts';
import { mergeParticles } from './merge-particles.ts';
import { findHints, type NameHint } from './name-hints.ts';
import { type NameKind, nameKinds } from './name-labels.ts';
import { type SoundIndex, soundsLikeOf } from './sound-index.ts';

/** What is shown to readers stands twice at least, and the model is sure of it, and of its kind. */
const fewestMentions = 2;
const surePerMention = 0.75;
/** A person with a given name that is known is hardly ever none: `Clara Zarbel`. */
const surePerPerson = 0.6;
const shareOfKind = 0.7;
const shortestName = 3;
/** A page for each of them: the others wait until these are reviewed. */
const mostShown = 2000;

const kindOf = ({ sure }: TalliedName): NameKind =>
  nameKinds.reduce((best, kind) => ((sure[kind] ?? 0) > (sure[best] ?? 0) ? kind : best));

/** What announces names names nobody: «the Ministry», «President». */
const general: readonly NameHint[] = ['plain', 'month', 'title', 'body', 'site'];
const isGeneral = ({ forms }: TalliedName): boolean =>
  forms.some(({ text, lang }) => findHints(text, lang).some((hint) => general.includes(hint)));

const givenNames: readonly NameHint[] = ['given', 'person'];
const hasGivenName = ({ forms }: TalliedName): boolean =>
  forms.some(({ text, lang }) =>
    toWords(text).some((word) => findHints(word.text, lang).some((hint) => givenNames.includes(hint))),
  );

const isStrong = (name: TalliedName, kind: NameKind): boolean => {
  const sum = Object.values(name.sure).reduce((all, one) => all + one, 0);
  if (name.mentions < fewestMentions || name.words.join('').length < shortestName) return false;
  if ((name.sure[kind] ?? 0) < sum * shareOfKind) return false;
  if (name.words.length === 1 && (kind === 'people' || isGeneral(name))) return false;
  return sum / Math.max(1, name.whole) >= (kind === 'people' && hasGivenName(name) ? surePerPerson : surePerMention);
};

const toForms = ({ forms }: TalliedName): Candidate['forms'] =>
  forms.toSorted((a, b) => b.count - a.count || b.text.length - a.text.length || (a.text < b.text ? -1 : 1));

const toCandidate = (name: TalliedName): Omit<Candidate, 'soundsLike'> => {
  const kind = kindOf(name);
  const forms = toForms(name);
  const full = forms.find(({ text }) => /[\s-]/u.test(text)) ?? forms[0];
  const { text = '', lang = 'und' } = full ?? {};
  return {
    id: `${kind}/${toSlug(text) || 'name'}`,
    ...{ label: text, lang, shown: isStrong(name, kind), mentions: name.mentions },
    articles: [...name.articles].sort(),
    forms,
    places: name.places,
  };
};

const byWeight = (a: Omit<Candidate, 'soundsLike'>, b: Omit<Candidate, 'soundsLike'>): number =>
  Number(b.shown) - Number(a.shown) ||
  b.articles.length - a.articles.length ||
  b.mentions - a.mentions ||
  (a.label < b.label ? -1 : 1);

/** Two names may have one slug: the later one gets a number. */
const numberIds = <T extends { id: string }>(candidates: readonly T[]): T[] => {
  const seen = new Map<string, number>();
  return candidates.map((candidate) => {
    const times = (seen.get(candidate.id) ?? 0) + 1;
    seen.set(candidate.id, times);
    return times === 1 ? candidate : { ...candidate, id: `${candidate.id}-${times}` };
  });
};

/**
 * The unlisted names of a run: those with strong evidence first, then those of the most articles. Names in other scripts
 * that sound like one are proposed, never merged.
 */
export const listCandidates = (tally: CandidateTally, sounds: SoundIndex): Candidate[] => {
  const sorted = numberIds([...mergeParticles(tally).values()].map(toCandidate).sort(byWeight));
  const candidates = sorted.map((one, place) => (place < mostShown ? one : { ...one, shown: false }));
  const all = sounds.with(candidates.filter(({ shown }) => shown));
  return candidates.map((candidate) => ({
    ...candidate,
    soundsLike: candidate.shown ? soundsLikeOf(all, candidate) : [],
  }));
};
