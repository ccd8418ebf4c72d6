import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** What stands between a text and a reader's browser; each can be taken out of a copy of the project. */
export type Layer = 'markdown' | 'sanitiser' | 'templates' | 'policy';

interface Change {
  file: string;
  /** Must stand in the file exactly once: a layer that has moved is no layer that was taken out. */
  from: string;
  to: string;
}

const changes: Readonly<Record<Layer, readonly Change[]>> = {
  // Text is joined into Markdown as it is.
  markdown: [
    {
      file: 'src/pipeline/nodes-to-markdown.ts',
      from: "type === 'text') return plain.test(node.value) ?",
      to: "type === 'text') return node.value.length >= 0 ?",
    },
    {
      file: 'src/pipeline/nodes-to-markdown.ts',
      from: "first?.type === 'text' && !plainOpening",
      to: "first?.type === 'image' && !plainOpening",
    },
  ],
  // Whatever HTML and whatever link the Markdown holds is printed.
  sanitiser: [
    {
      file: 'src/site/render-body.ts',
      from: '.use(remarkRehype).use(rehypeSanitize, schema)',
      to: '.use(remarkRehype, { allowDangerousHtml: true })',
    },
    {
      file: 'src/site/render-body.ts',
      from: '.use(rehypeStringify)',
      to: '.use(rehypeStringify, { allowDangerousHtml: true })',
    },
  ],
  // Names and titles are put in as HTML.
  templates: [{ file: 'src/components/Text.astro', from: '{text}</bdi>', to: '<Fragment set:html={text} /></bdi>' }],
  policy: [
    {
      file: 'src/layouts/Page.astro',
      from: '<meta http-equiv="content-security-policy" content={policy}>',
      to: '<meta name="no-policy" content={policy}>',
    },
  ],
};

const root = path.resolve(import.meta.dirname, '../..');
const copied = [
  'src',
  'scripts',
  'public',
  'astro.config.mjs',
  'LICENSE',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/** A copy of the project in `folder`, without these layers. Throws where a layer is not found. */
export const makeMutant = (folder: string, without: readonly Layer[]): void => {
  mkdirSync(folder, { recursive: true });
  for (const name of copied) cpSync(path.join(root, name), path.join(folder, name), { recursive: true });
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'), 'dir');
  for (const { file, from, to } of without.flatMap((layer) => changes[layer])) {
    const place = path.join(folder, file);
    const parts = readFileSync(place, 'utf8').split(from);
    if (parts.length !== 2)
      throw new Error(`${file} holds «${from}» ${parts.length - 1} times: mend ${import.meta.filename}`);
    writeFileSync(place, parts.join(to));
  }
};
