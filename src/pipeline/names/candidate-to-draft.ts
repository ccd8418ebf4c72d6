import type { Candidate } from '../../schema/candidate.ts';
import { toYaml } from '../../schema/to-yaml.ts';

/** Places that a draft quotes as evidence. */
const shownPlaces = 12;

type StubNames = Record<string, { label: string; aliases?: string[]; short?: string[] }>;

/** Names by language: the most frequent form is the label, one word of a longer name a short form, the others are aliases. */
const toNames = ({ label, forms }: Candidate): StubNames =>
  Object.fromEntries(
    [...Map.groupBy(forms, ({ lang }) => lang)].map(([lang, own]) => {
      const texts = [...new Set(own.map(({ text }) => text))];
      const first = texts.includes(label) ? label : (texts.find((text) => text.includes(' ')) ?? texts[0] ?? label);
      const others = texts.filter((text) => text !== first);
      const short = others.filter((text) => first.includes(' ') && !text.includes(' '));
      const aliases = others.filter((text) => !short.includes(text));
      return [
        lang,
        { label: first, ...(aliases.length === 0 ? {} : { aliases }), ...(short.length === 0 ? {} : { short }) },
      ];
    }),
  );

/**
 * The file that makes a candidate an entity once a person has read it: its names by language, and as comments what speaks
 * for it and which names of other scripts sound like it.
 */
export const candidateToDraft = (candidate: Candidate): string => {
  const { label, mentions, articles, places, soundsLike } = candidate;
  const comment = (text: string): string => `# ${text.replace(/\s+/gu, ' ')}\n`;
  return [
    comment(`${label}: mentions: ${mentions}, articles: ${articles.length}. Read the names, then commit this file:`),
    comment(
      'take particles and endings off (و ب ل ك, genitives), keep one label; aliases mean it wherever they stand, short forms where it is named in full.',
    ),
    toYaml({ names: toNames(candidate) }),
    ...soundsLike.map(({ id, label: other, listed }) =>
      comment(
        `Sounds like ${other} (${listed ? `content/entities/${id}.yaml` : `candidate ${id}`}): the same? Then one file holds both.`,
      ),
    ),
    comment('Where it stands:'),
    ...places
      .slice(0, shownPlaces)
      .map(({ file, span: { line, start } }) => comment(`  content/raw/${file}:${line}, from character ${start + 1}`)),
    comment('wikidata: Q1          # its Wikidata id'),
    comment('not: []               # phrases that contain a name and mean something else'),
  ].join('');
};
