import type { Entity } from '../../src/schema/entity.ts';
import type { EntityId } from '../../src/schema/ids.ts';
import type { Random } from './to-random.ts';

/** A script of the made-up names: the languages that share it, and the syllables that its names are made of. */
interface Script {
  langs: readonly string[];
  syllables: readonly string[];
  /** Syllables of the words that are no names. */
  others: readonly string[];
  capitals: boolean;
}

const words = (line: string): string[] => line.split(' ');

/** The same syllables in five scripts: ka ve lo mi ra du sen tar bel no gi for hal zu man ri sto lin da wes yor. */
const scripts: readonly Script[] = [
  {
    langs: ['en', 'fr', 'de', 'es'],
    syllables: words('ka vé lo mi ra dü sen tar bel no gi for hal zu man ri sto lin da wes yor ção ñu łu'),
    others: words('ba te ly po em our ing che wo sti lè ple né qu'), // no words
    capitals: true,
  },
  {
    langs: ['ar'],
    syllables: words('كا في لو مي را دو سن تار بل نو غي فور هال زو مان ري ستو لين دا وس يور أل ئة'), // ka ve lo …
    others: words('تب عم جه خط صف ذي ثم حك شر ظل قا طي ضم'), // no words
    capitals: false,
  },
  {
    langs: ['ru'],
    syllables: words('ка ве ло ми ра ду сен тар бел но ги фор хал зу ман ри сто лин да вес йор щё'), // ka ve lo …
    others: words('бы ча пе го же ща фи це ню ть ясь эк'), // no words
    capitals: true,
  },
  {
    langs: ['he'],
    syllables: words('קא וה לו מי רא דו סן טר בל נו גי פור הל זו מן רי סטו לין דא וס יור'), // ka ve lo …
    others: words('גב חש עצ טכ פה ית כש אף ים זי'), // no words
    capitals: false,
  },
  {
    langs: ['zh'],
    syllables: words('卡 维 洛 米 拉 杜 森 塔 贝 诺 吉 福 哈 祖 曼 里 斯 林 达 韦 约 尔 科 马'), // ka ve lo …
    others: words('的 是 了 在 有 我 他 这 中 大 来 上 个 国 到 说 们 为 子 和 你 地 出 道 也 时 年 得 就 那'), // no words
    capitals: false,
  },
];

const join = (syllables: readonly string[], least: number, random: Random): string =>
  Array.from({ length: least + random.below(3) }, () => random.pick(syllables)).join('');

const makeWord = ({ syllables, capitals }: Script, random: Random): string => {
  const word = join(syllables, 3, random);
  return capitals ? word.slice(0, 1).toUpperCase() + word.slice(1) : word;
};

const makeName = (script: Script, random: Random): string => {
  const joint = script.langs[0] === 'zh' ? '' : ' ';
  return Array.from({ length: 1 + random.below(3) }, () => makeWord(script, random)).join(joint);
};

const kinds = ['people', 'places', 'organisations'] as const;

/** Every entity has a label and one alias in each script. */
const namesPerEntity = scripts.length * 2;

/** A catalogue of made-up entities with so many names in five scripts: the same seed, the same names. */
export const makeNames = (count: number, random: Random): Map<EntityId, Entity> => {
  const entities = new Map<EntityId, Entity>();
  for (let at = 0; at * namesPerEntity < count; at += 1) {
    const names: Entity['names'] = {};
    for (const script of scripts) {
      const name = { label: makeName(script, random), aliases: [makeName(script, random)] };
      names[script.langs[at % script.langs.length] ?? ''] = name;
    }
    entities.set(`${kinds[at % kinds.length]}/e${at}` as EntityId, { names });
  }
  return entities;
};

/** A text in one language as articles hold it. */
export interface MadeText {
  lang: string;
  passages: string[];
}

const wordsPerPassage = 40;
const passagesPerText = 20;
/** One word in so many begins a name of the catalogue. */
const wordsPerName = 20;

/** Texts of made-up words among which names of the catalogue stand, an equal part in each language. */
export const makeTexts = (
  bytes: number,
  entities: ReadonlyMap<EntityId, Entity>,
  random: Random,
): { texts: MadeText[]; bytes: number } => {
  const names = Map.groupBy(
    [...entities.values()].flatMap((entity) => Object.entries(entity.names)),
    ([lang]) => lang,
  );
  const texts: MadeText[] = [];
  let made = 0;
  while (made < bytes) {
    const script = scripts[texts.length % scripts.length] as Script;
    const lang = random.pick(script.langs);
    const known = names.get(lang) ?? [];
    const word = (): string =>
      random.below(wordsPerName) === 0 ? random.pick(known)[1].label : join(script.others, 1, random);
    const passage = (): string =>
      `${Array.from({ length: wordsPerPassage }, word).join(script.langs[0] === 'zh' ? '' : ' ')}.`;
    const passages = Array.from({ length: passagesPerText }, passage);
    made += passages.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
    texts.push({ lang, passages });
  }
  return { texts, bytes: made };
};
