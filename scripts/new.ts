import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { candidateToDraft } from '../src/pipeline/names/candidate-to-draft.ts';
import { entityIdSchema, slugSchema } from '../src/schema/ids.ts';
import { failUsage, readCommandLine } from './command.ts';
import { readCandidates } from './files/read-candidates.ts';
import { schemaLine } from './files/to-json-schemas.ts';

const usage = `npm run new -- KIND NAME [--from CANDIDATE] [--content DIR]

Writes a commented draft and says where it is. Until its names are filled in, "npm run check" refuses it.

  entity people/NAME   (also places/, organisations/, events/, works/): content/entities/people/NAME.yaml
  outlet NAME          content/outlets/NAME.yaml
  article NAME         content/raw/NAME.txt and, for corrections, content/raw/NAME.yaml

  --from CANDIDATE     for an entity: fills the draft with the printed forms and the places of a name that "npm run normalize"
                       found and no file of the catalogue holds: people/nadia-selim

NAME is lower-case ASCII: letters, digits, hyphens.`;

const entityStub = `${schemaLine('entity', 3)}# The names of one person, place, organisation, event or work. File name = id = end of its address.
names: # one language is enough: delete the others
  ar: { label: '', aliases: [] } # the name as Arabic news prints it, without و ب ل ك before it
  en: { label: '', aliases: [] }
  fr: { label: '', aliases: [] }
# wikidata: Q1          # its Wikidata id
# not: []               # phrases that contain a name and mean something else
`;

const outletStub = `${schemaLine('outlet', 2)}# One outlet. Its names are looked for beside titles and in copyright notices.
names: # one language is enough: delete the others
  ar: { label: '', aliases: [] }
  en: { label: '' }
language: ar            # the language it mainly publishes in
# country: DZ           # two capital letters
# site: https://news.example/
# rights: CC BY 4.0     # on what ground its texts stand here
# contact: desk@news.example
# dayFirst: true        # 03/04/2025 is 3 April
# furniture: []         # lines that stand on all its pages, exactly as printed
`;

const sidecarStub = (
  name: string,
): string => `${schemaLine('sidecar', 2)}# What a person overrules in ${name}.txt. Delete what you do not need.
why: Say why, for whoever comes next.
# lines: { 16: title, 2: subheading, 5-7: drop }
# articles:
#   - { outlet: NAME, publishedOn: 2025-03-09, entities: { add: [places/algeria] } }
`;

const main = (): void => {
  const { values, positionals } = readCommandLine({
    usage,
    options: { content: { type: 'string', default: 'content' }, from: { type: 'string' } },
    words: [2, 2],
  });
  const [kind = '', name = ''] = positionals;
  const valid = kind === 'entity' ? entityIdSchema.safeParse(name).success : slugSchema.safeParse(name).success;
  if (!['entity', 'outlet', 'article'].includes(kind)) failUsage(`there is no kind ${kind}`, usage);
  if (!valid) failUsage(`${name} is no name for this kind`, usage);
  const { content, from } = values;
  if (kind === 'entity')
    write(
      path.join(content, 'entities', `${name}.yaml`),
      from === undefined ? entityStub : fromCandidate(content, from),
      from === undefined ? 'fill in the names' : 'read the names',
    );
  if (kind === 'outlet') write(path.join(content, 'outlets', `${name}.yaml`), outletStub, 'fill in the names');
  if (kind === 'article') {
    write(path.join(content, 'raw', `${name}.txt`), '', 'paste the text of the page into it, exactly as it is');
    write(path.join(content, 'raw', `${name}.yaml`), sidecarStub(name), 'delete it where there is nothing to overrule');
  }
};

const fromCandidate = (content: string, id: string): string => {
  const candidate = readCandidates(content).find((one) => one.id === id);
  return candidate === undefined
    ? failUsage(
        `${id} is none of the names in ${content}/candidates/names.json, which "npm run normalize" writes: those that readers are shown. "npm run review" has a draft for rarer ones`,
        usage,
      )
    : `${schemaLine('entity', 3)}${candidateToDraft(candidate)}`;
};

/** Writes a draft, and says what is left to do. */
const write = (file: string, text: string, next: string): void => {
  if (existsSync(file)) failUsage(`${file} exists already`, usage);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
  console.log(`Wrote ${file}: ${next}`);
};

main();
