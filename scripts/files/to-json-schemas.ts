import { z } from 'zod';
import { entitySchema } from '../../src/schema/entity.ts';
import { furnitureSchema } from '../../src/schema/furniture.ts';
import { outletSchema } from '../../src/schema/outlet.ts';
import { sidecarSchema } from '../../src/schema/takedown.ts';

/** The YAML files that people write, with the paths that they have inside a content folder. */
const kinds = {
  entity: { schema: entitySchema, title: 'A person, place, organisation, event or work', files: 'entities/*/*.yaml' },
  outlet: { schema: outletSchema, title: 'A newspaper, agency, broadcaster or site', files: 'outlets/*.yaml' },
  sidecar: {
    schema: sidecarSchema,
    title: 'What a person overrules in the dump of the same name',
    files: 'raw/**/*.yaml',
  },
  furniture: {
    schema: furnitureSchema,
    title: 'Lines of one site that belong to no article',
    files: 'furniture/*.yaml',
  },
} as const;
export type WrittenKind = keyof typeof kinds;

const nameOf = (kind: string): string => `${kind}.schema.json`;

/** JSON Schemas by file name, for editors: they complete keys, explain them and mark mistakes while one types. */
export const toJsonSchemas = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(kinds).map(([kind, { schema, title }]) => {
      const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-7', io: 'input' });
      return [nameOf(kind), `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`];
    }),
  );

/** Which schema belongs to which files, for `.vscode/settings.json`. */
export const toEditorSettings = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(kinds).map(([kind, { files }]) => [`./content/schemas/${nameOf(kind)}`, `/content/${files}`]),
  );

/** The comment by which an editor finds the schema of a file so many folders below the content folder's parent. */
export const schemaLine = (kind: WrittenKind, depth: 2 | 3): string =>
  `# yaml-language-server: $schema=${'../'.repeat(depth - 1)}schemas/${nameOf(kind)}\n`;
