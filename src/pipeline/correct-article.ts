import type { ArticleCorrection, Correction } from '../schema/correction.ts';
import type { Problem } from '../schema/ledger.ts';
import { isGuess } from './doubt.ts';
import type { Article, Found, Known } from './types.ts';

const editorSays = <T>(value: T): Found<T> => ({ value, by: 'editor', spans: [] });

/** A sidecar that names a line, an article or an outlet that does not exist is an error; one that changes nothing, a warning. */
export interface Corrected {
  articles: Article[];
  problems: Problem[];
}

/** Gives the editor the last word on the articles of one file. The lines of the sidecar have been heard by the rules. */
export const correctArticles = (
  articles: readonly Article[],
  correction: Correction,
  path: string,
  known: Known,
): Corrected => {
  const problems: Problem[] = [];
  const told = correction.articles ?? [];
  if (told.length > articles.length) {
    problems.push(
      problem(
        path,
        'error',
        'sidecar-article',
        `the dump holds ${articles.length} article(s), the sidecar names ${told.length}`,
        'remove the entries that are too many, or let articles begin with newArticle',
      ),
    );
  }
  const corrected = articles.map((article, at) => {
    const said = told[at];
    if (said === undefined) return article;
    problems.push(...checkSaid(said, path, known), ...checkNeedless(said, article, path));
    return correctArticle(article, said);
  });
  return { articles: corrected, problems };
};

const correctArticle = (article: Article, said: ArticleCorrection): Article => {
  const { publishedBetween, ...rest } = article;
  const dated = said.publishedOn === undefined && publishedBetween !== undefined ? { publishedBetween } : {};
  return {
    ...rest,
    ...dated,
    ...(said.title === undefined ? {} : { title: editorSays(said.title) }),
    ...(said.lang === undefined ? {} : { lang: editorSays(said.lang) }),
    ...(said.outlet === undefined ? {} : { outlet: editorSays(said.outlet) }),
    ...(said.author === undefined ? {} : { author: editorSays(said.author) }),
    ...(said.publishedOn === undefined ? {} : { publishedOn: editorSays(said.publishedOn) }),
    ...(said.section === undefined ? {} : { section: editorSays(said.section) }),
    ...(said.tags === undefined ? {} : { tags: said.tags.map(editorSays) }),
    ...(said.story === undefined ? {} : { story: said.story }),
    entityCorrections: { add: said.entities?.add ?? [], remove: said.entities?.remove ?? [] },
  };
};

/** What the editor says that the reader finds by itself: the sidecar can go. */
const checkNeedless = (said: ArticleCorrection, article: Article, path: string): Problem[] =>
  (['title', 'lang', 'outlet', 'author', 'publishedOn', 'section'] as const)
    .filter((key) => said[key] !== undefined && said[key] === article[key]?.value && !isGuess(article[key]))
    .map((key) =>
      problem(
        path,
        'warning',
        'sidecar-needless',
        `${key}: ${said[key]} is what the reader finds by itself`,
        `delete the line ${key}`,
      ),
    );

/** References of a correction to outlets and entities that do not exist. */
export const checkSaid = (said: ArticleCorrection, path: string, known: Known): Problem[] => {
  const problems: Problem[] = [];
  if (said.outlet !== undefined && !known.outlets.has(said.outlet)) {
    problems.push(
      problem(
        path,
        'error',
        'unknown-outlet',
        `there is no outlet ${said.outlet}`,
        `add content/outlets/${said.outlet}.yaml or use the name of a file there`,
      ),
    );
  }
  for (const id of [...(said.entities?.add ?? []), ...(said.entities?.remove ?? [])]) {
    if (known.entities.has(id)) continue;
    problems.push(
      problem(
        path,
        'error',
        'unknown-entity',
        `there is no entity ${id}`,
        `add content/entities/${id}.yaml or use the path of a file there`,
      ),
    );
  }
  return problems;
};

const problem = (
  file: string,
  severity: Problem['severity'],
  rule: string,
  message: string,
  hint: string,
): Problem => ({
  severity,
  rule,
  file,
  line: null,
  message,
  hint,
});
