import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { schemaLine, toEditorSettings, toJsonSchemas } from '../scripts/files/to-json-schemas.ts';
import { makeContent, runCommand } from './run-command.ts';

const root = path.resolve(import.meta.dirname, '..');
const schemas = toJsonSchemas();

test('the schemas for editors say what the reader accepts: npm run schemas writes them anew', () => {
  const folder = path.join(root, 'content/schemas');
  assert.deepEqual(readdirSync(folder).sort(), Object.keys(schemas).sort());
  for (const [name, text] of Object.entries(schemas))
    assert.equal(readFileSync(path.join(folder, name), 'utf8'), text, name);
});

interface JsonSchema {
  description?: string;
  properties?: Record<string, JsonSchema>;
  additionalProperties?: boolean | JsonSchema;
  items?: JsonSchema;
}

/** Keys without a word of explanation, with their way. */
const unexplained = ({ properties = {}, additionalProperties, items }: JsonSchema, way: string): string[] => [
  ...Object.entries(properties).flatMap(([key, value]) => [
    ...(value.description === undefined ? [`${way}.${key}`] : []),
    ...unexplained(value, `${way}.${key}`),
  ]),
  ...(typeof additionalProperties === 'object' ? unexplained(additionalProperties, `${way}.*`) : []),
  ...(items === undefined ? [] : unexplained(items, `${way}[]`)),
];

test('every key is explained where it is typed, and a key that does not exist is marked', () => {
  for (const [name, text] of Object.entries(schemas)) {
    const schema = JSON.parse(text) as JsonSchema;
    assert.equal(schema.additionalProperties, false, name);
    assert.ok(Object.keys(schema.properties ?? {}).length > 2, name);
    assert.deepEqual(unexplained(schema, name), []);
  }
});

test('the editor of this project knows which schema belongs to which file', () => {
  const settings = JSON.parse(readFileSync(path.join(root, '.vscode/settings.json'), 'utf8'));
  assert.deepEqual(settings['yaml.schemas'], toEditorSettings());
});

test('drafts name their schema, from where they stand', () => {
  using content = makeContent({ 'raw/README.md': '' });
  for (const args of [
    ['entity', 'people/nadia-selim'],
    ['outlet', 'quay-gazette'],
    ['article', 'porto'],
  ])
    assert.equal(runCommand('new', [...args, '--content', content.folder]).status, 0);
  const written = {
    'entities/people/nadia-selim': 'entity',
    'outlets/quay-gazette': 'outlet',
    'raw/porto': 'sidecar',
  } as const;
  for (const [file, kind] of Object.entries(written)) {
    const [first = ''] = content.read(`${file}.yaml`).split('\n');
    const [, to = ''] = /\$schema=(\S+)$/.exec(first) ?? [];
    assert.equal(path.posix.join(path.posix.dirname(file), to), `schemas/${kind}.schema.json`, first);
    assert.equal(`${first}\n`, schemaLine(kind, file.split('/').length === 3 ? 3 : 2));
  }
});
