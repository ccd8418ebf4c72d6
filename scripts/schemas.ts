import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readCommandLine } from './command.ts';
import { toJsonSchemas } from './files/to-json-schemas.ts';

const usage = `npm run schemas -- [--content DIR]

Writes the JSON Schemas of the YAML files that people write to DIR/schemas, where editors find them.

  --content DIR   (default: content)`;

const { values } = readCommandLine({ usage, options: { content: { type: 'string', default: 'content' } } });
const folder = path.join(values.content, 'schemas');
mkdirSync(folder, { recursive: true });
for (const [name, text] of Object.entries(toJsonSchemas())) {
  writeFileSync(path.join(folder, name), text);
  console.log(`Wrote ${path.join(folder, name)}`);
}
