import { titleWeights, weighChoice } from './choice-weights.ts';
import type { Body, Page } from './page.ts';
import { findTitleCandidates, type TitleCandidate, toTitleSearch } from './title-candidates.ts';
import { featuresAround, featuresOfPlace } from './title-place.ts';
import { featuresOfPrints } from './title-prints.ts';
import { featuresOfShape } from './title-shape.ts';
import { featuresOfText, featuresOfTop, toTextWords } from './title-words.ts';

/** A line that may be a title, with the names of everything that speaks for or against it. */
export interface SeenTitle extends TitleCandidate {
  features: readonly string[];
}

/** Every line that may be the title of an article, and what is seen of it. */
export const seeTitles = (page: Page, body: Body): SeenTitle[] => {
  const search = toTitleSearch(page, body);
  const text = toTextWords(search);
  return findTitleCandidates(search).map((candidate) => ({
    ...candidate,
    features: [
      ...featuresOfText(candidate, search, text),
      ...featuresOfTop(candidate, search),
      ...featuresOfPrints(candidate, search),
      ...featuresOfPlace(candidate, search),
      ...featuresAround(candidate, search),
      ...featuresOfShape(candidate),
    ],
  }));
};

/** The line that outweighs all others, and how sure it is that it is the title, from 0 to 1. */
export interface ChosenTitle {
  title: SeenTitle;
  sure: number;
}

/**
 * The title of an article: all lines around the beginning of its text are weighed against each other and against none of
 * them being the title; lines that say the same add up, and the first of them is the title. Null where
 * no line is sure enough.
 */
export const chooseTitle = (page: Page, body: Body): ChosenTitle | null => {
  const best = weighTitles(page, body);
  return best !== null && best.sure >= sureEnough[best.title.side] ? best : null;
};

/** How sure a line must be, between 0 and 1: below, the article has lost its title. A line of the text is missed there. */
const sureEnough = { above: 0.05, inside: 0.35 } as const;

const weighTitles = (page: Page, body: Body): ChosenTitle | null => {
  const weighed = seeTitles(page, body).map((title) => ({
    title,
    odds: Math.exp(weighChoice(title.features, titleWeights)),
  }));
  const all = weighed.reduce((sum, { odds }) => sum + odds, 1);
  const groups = [...Map.groupBy(weighed, ({ title }) => title.shape.folded).values()].map((lines) => ({
    lines: lines.map(({ title }) => title),
    odds: lines.reduce((sum, { odds }) => sum + odds, 0),
  }));
  const best = groups.reduce((a, b) => (b.odds > (a?.odds ?? 0) ? b : a), groups[0]);
  const line = best?.lines.find(({ entry, shape }) => shape.bare === entry.bare) ?? best?.lines[0];
  return best === undefined || line === undefined ? null : { title: line, sure: best.odds / all };
};
