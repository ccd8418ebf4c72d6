import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { before, describe, test } from 'node:test';
import { readContent } from '../scripts/files/read-content.ts';
import { normalize } from '../src/pipeline/pipeline.ts';
import type { Article, Corpus, FileReading } from '../src/pipeline/types.ts';
import { toComparedFigures } from '../src/site/compared-figures.ts';
import type { SiteArticle } from '../src/site/index-content.ts';
import { overlap } from '../src/site/sentences.ts';
import { toSharedStatements } from '../src/site/shared-statements.ts';

/** Five real dumps and what a perfect reading of them gives. They are not part of the project: without them nothing is run. */
const shared = path.resolve(import.meta.dirname, '../../shared');
const hasSeeds = existsSync(path.join(shared, 'seed-gold.json'));

interface GoldArticle {
  id: string;
  title: string;
  lang: string;
  date: string | null;
  category: string | null;
  tags: string[];
  outlet: { name_ar: string | null };
  sourceCredit: { line: number } | null;
  paragraphs: { kind: string; rawLines: [number, number] }[];
  entities: { canonical_en: string; mentions: { line: number; start: number; end: number; nestedIn?: string }[] }[];
  mustNotTag: { surface: string; line: number }[];
  notQuotes: { line: number; text: string }[];
  quotes: { span: [line: number, start: number, end: number]; speaker: string | null; kind: string }[];
}

interface GoldSeed {
  file: string;
  articles: GoldArticle[];
  ledger: { line: number; class: 'kept' | 'metadata' | 'dropped'; field?: string; kind?: string }[];
}

/** Names that the gold gives to fields of ours. */
const fieldNames: Readonly<Record<string, string>> = {
  category: 'section',
  date: 'publishedOn',
  pageTag: 'tags',
  hashtags: 'tags',
};

interface Gold {
  seeds: GoldSeed[];
  story: {
    chain: { from: string; to: string }[];
    quoteClusters: { id: string; members: { article: string; span: [line: number, start: number, end: number] }[] }[];
  };
}

const gold: Gold = hasSeeds
  ? (JSON.parse(readFileSync(path.join(shared, 'seed-gold.json'), 'utf8')) as Gold)
  : { seeds: [], story: { chain: [], quoteClusters: [] } };

describe('the seeds', { skip: !hasSeeds }, () => {
  let corpus: Corpus;
  before(() => {
    const folder = path.join(shared, 'seeds');
    const files = readdirSync(folder).map((name) => ({
      path: name,
      name,
      stem: name.replace('.txt', ''),
      bytes: readFileSync(path.join(folder, name)),
    }));
    const { known } = readContent('content');
    corpus = normalize(files, { ...known, corrections: new Map() });
  });

  const readingOf = ({ file }: GoldSeed): FileReading => {
    const reading = corpus.readings.find(({ file: { name } }) => name === file);
    assert.ok(reading, `${file} was read`);
    return reading;
  };

  test('give six articles and one story of all six', () => {
    assert.equal(corpus.articles.length, 6);
    assert.deepEqual(
      corpus.stories.map(({ articles }) => articles.length),
      [6],
    );
  });

  /** The articles as the site sees them, and by their names in the gold. */
  const toSiteArticles = (): { members: SiteArticle[]; byName: ReadonlyMap<string, SiteArticle> } => {
    const byName = new Map(
      gold.seeds.flatMap((seed) => {
        const { entries, articles } = readingOf(seed);
        return articles.map((article, at): [string, SiteArticle] => {
          const site = { id: article.id, lang: article.lang.value, ledger: { entries }, evidence: article };
          return [seed.articles[at]?.id ?? '', site as unknown as SiteArticle];
        });
      }),
    );
    return { members: [...byName.values()], byName };
  };

  test('differ in one figure: the day of the memorandum, which one of them prints in two months', () => {
    const rows = toComparedFigures(toSiteArticles().members).filter(({ values }) => values.length > 1);
    const days = rows.map(({ values }) =>
      values.map((value) => value.map(({ it }) => ('day' in it.value ? it.value.day.slice(5) : ''))),
    );
    assert.deepEqual(
      days.map((row) => row.map((value) => [...new Set(value)].join())),
      [['01-22', '06-22']],
    );
  });

  test('quote one sentence in several wordings, which stand together', () => {
    const { members, byName } = toSiteArticles();
    const statements = toSharedStatements(members).map(({ wordings }) => wordings);
    for (const { id, members: cluster } of gold.story.quoteClusters.filter((one) => one.members.length > 3)) {
      const rows = cluster.map(({ article, span: [line, start, end] }) =>
        statements.findIndex((wordings) =>
          wordings.some((one) => one.article === byName.get(article) && overlap(one.it, { line, start, end })),
        ),
      );
      assert.equal(new Set(rows).size, 1, `${id}: ${rows}`);
      assert.ok(!rows.includes(-1));
    }
  });

  for (const seed of gold.seeds) {
    test(`${seed.file}: every line is in the right class`, () => {
      const wrong = seed.ledger.flatMap(({ line, class: wanted, field, kind }) => {
        const entries = readingOf(seed).entries.filter((entry) => entry.line === line && entry.fate !== 'blank');
        const main = entries.toSorted((a, b) => b.text.length - a.text.length)[0];
        if (main?.fate !== wanted) return [`line ${line}: ${wanted}, not ${main?.fate} (${main?.by})`];
        if (wanted === 'kept' && (kind === 'h2') !== (main.as === 'subheading'))
          return [`line ${line}: ${kind}, not ${main.as}`];
        const name = field === undefined ? undefined : (fieldNames[field] ?? field);
        return wanted === 'metadata' && main.field !== name ? [`line ${line}: ${name}, not ${main.field}`] : [];
      });
      assert.deepEqual(wrong, []);
    });

    for (const [at, article] of seed.articles.entries()) {
      const own = (): Article => readingOf(seed).articles[at] as Article;

      test(`${article.id}: its values are the stated ones`, () => {
        const { title, lang, publishedOn, outletName, section, tags, sourceCredit } = own();
        assert.deepEqual(
          [title.value, lang.value, publishedOn?.value ?? null, outletName?.value ?? null, section?.value ?? null],
          [article.title, article.lang, article.date, article.outlet.name_ar, article.category],
        );
        assert.deepEqual(
          tags.map(({ value }) => value),
          article.tags,
        );
        const isLine =
          article.sourceCredit !== null &&
          !article.paragraphs.some(({ rawLines: [line] }) => line === article.sourceCredit?.line);
        assert.equal(sourceCredit?.spans[0]?.line ?? null, isLine ? article.sourceCredit?.line : null);
      });

      test(`${article.id}: every name is found where it stands, and no other`, () => {
        const wanted = new Set<string>();
        const optional = new Set<string>();
        for (const { mentions } of article.entities) {
          for (const { line, start, end, nestedIn } of mentions)
            (nestedIn === undefined ? wanted : optional).add(`${line}:${start}-${end}`);
        }
        const found = own().mentions.map(({ line, start, end }) => `${line}:${start}-${end}`);
        assert.deepEqual(
          [...wanted].filter((place) => !found.includes(place)),
          [],
          'missed',
        );
        assert.deepEqual(
          found.filter((place) => !wanted.has(place) && !optional.has(place)),
          [],
          'too many',
        );
      });

      test(`${article.id}: what is said between marks is found, with its speaker`, () => {
        const { entities } = readContent('content').known;
        const people = new Set(
          [...entities].filter(([id]) => id.startsWith('people/')).map(([, { names }]) => names['en']?.label),
        );
        const direct = article.quotes.filter(({ kind, speaker }) => kind === 'direct' && people.has(speaker ?? ''));
        const wrong = direct.flatMap(({ span: [line, start, end], speaker }) => {
          const found = own().quotes.find((quote) => quote.line === line && quote.start < end && quote.end > start);
          const name = found?.speaker == null ? null : entities.get(found.speaker)?.names['en']?.label;
          return found !== undefined && name === speaker
            ? []
            : [`${line}:${start}-${end}: ${speaker}, not ${found?.text.slice(0, 40)} by ${name}`];
        });
        assert.deepEqual(wrong, []);
      });

      test(`${article.id}: the papers that it names as its sources are found`, () => {
        const { entities } = readContent('content').known;
        const named = own().credits.map(({ entity }) => entity && entities.get(entity)?.names['en']?.label);
        const stated = gold.story.chain.filter(({ from, to }) => to === article.id && !from.startsWith('('));
        assert.deepEqual(
          stated.filter(({ from }) => !named.includes(from)),
          [],
        );
      });

      test(`${article.id}: no name, title or purpose in quotation marks is taken for speech`, () => {
        for (const { line, text } of article.notQuotes) {
          const taken = own().quotes.filter((quote) => quote.line === line && quote.text.trim() === text.trim());
          assert.deepEqual(taken, []);
        }
      });
    }
  }
});
