import type { Candidate } from '../../schema/candidate.ts';
import { toSlug } from '../../text/to-slug.ts';
import type { CandidateTally, TalliedName } from './candidate-tally.ts';
import { mergeParticles } from './merge-particles.ts';
import { findHints, type NameHint } from './name-hints.ts';
import { type NameKind, nameKinds } from './name-labels.ts';
import { type SoundIndex, soundsLikeOf } from './sound-index.ts';

/** What is shown to readers stands twice at least, and the model is nearly sure of it once and mostly sure on the whole, and of its kind. */
const fewestMentions = 2;
const surest = 0.8;
const surePerMention = 0.55;
const shareOfKind = 0.7;
/** One word alone is more often taken for a name that is none. */
const surePerWord = 0.65;
const shortestName = 3;
/** A page for each of them: the others wait until these are reviewed. */
const mostShown = 2000;

const kindOf = ({ sure }: TalliedName): NameKind =>
  nameKinds.reduce((best, kind) => ((sure[kind] ?? 0) > (sure[best] ?? 0) ? kind : best));

/** What announces names names nobody: «the Ministry», «President». */
const general: readonly NameHint[] = ['plain', 'month', 'title', 'body', 'site'];
const isGeneral = ({ forms }: TalliedName): boolean =>
  forms.some(({ text, lang }) => findHints(text, lang).some((hint) => general.includes(hint)));

const isStrong = (name: TalliedName, kind: NameKind): boolean => {
  const sum = Object.values(name.sure).reduce((all, one) => all + one, 0);
  const mean = sum / Math.max(1, name.whole);
  if (name.mentions < fewestMentions || name.surest < surest || name.words.join('').length < shortestName) return false;
  if ((name.sure[kind] ?? 0) < sum * shareOfKind) return false;
  return name.words.length > 1 ? mean >= surePerMention : kind !== 'people' && mean >= surePerWord && !isGeneral(name);
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
