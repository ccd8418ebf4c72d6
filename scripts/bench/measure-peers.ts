import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { articleSchema } from '../../src/schema/article.ts';
import { parseFrontMatter } from '../../src/schema/front-matter.ts';

/** How another generator built the same articles: seconds of CPU and by the clock, pages that it wrote. */
export interface PeerRun {
  peer: string;
  cpu: number;
  wall: number;
  pages: number;
}

const layout = (main: string, head = ''): string =>
  `${head}<!doctype html><html><head><meta charset="utf-8"><title>x</title></head><body><nav><a href="/">home</a></nav><main>${main}</main></body></html>\n`;

/** Lists and pages of names, feeds and a sitemap come with Hugo. */
const hugo = {
  'config.toml':
    'baseURL = "http://localhost/"\ntitle = "bench"\npaginate = 100\n[taxonomies]\nentity = "entities"\noutlet = "outlets"\n',
  'layouts/_default/single.html': layout(
    '<h1>{{ .Title }}</h1><p>{{ .Date.Format "2006-01-02" }}</p>{{ .Content }}<ul>{{ range .GetTerms "entities" }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>',
  ),
  'layouts/_default/list.html': layout(
    '<h1>{{ .Title }}</h1><ul>{{ range .Paginator.Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a> {{ .Date.Format "2006-01-02" }}</li>{{ end }}</ul>',
  ),
};

/** Lists, pages of names and the sitemap as templates; each is what Eleventy's guide says. */
const eleventy = {
  'eleventy.config.js':
    'export default (config) => { config.setInputDirectory("content"); config.setIncludesDirectory("../layouts"); config.setOutputDirectory("public"); config.addCollection("names", (all) => [...new Set(all.getFilteredByTag("posts").flatMap((post) => post.data.entities))]); config.addCollection("byName", (all) => Object.groupBy(all.getFilteredByTag("posts").flatMap((post) => post.data.entities.map((name) => [name, post])), ([name]) => name)); };\n',
  'package.json': '{ "type": "module" }\n',
  'layouts/post.liquid': layout(
    '<h1>{{ title }}</h1><p>{{ day }}</p>{{ content }}<ul>{% for name in entities %}<li><a href="/{{ name }}/">{{ name }}</a></li>{% endfor %}</ul>',
  ),
  'content/posts/posts.json': '{ "layout": "post.liquid", "tags": "posts" }\n',
  'content/names.liquid': layout(
    '<h1>{{ name }}</h1><ul>{% for pair in collections.byName[name] %}<li><a href="{{ pair[1].url }}">{{ pair[1].data.title }}</a></li>{% endfor %}</ul>',
    '---\npagination: { data: collections.names, size: 1, alias: name }\npermalink: "/{{ name }}/"\n---\n',
  ),
  'content/list.liquid': layout(
    '<ul>{% for post in pagination.items %}<li><a href="{{ post.url }}">{{ post.data.title }}</a></li>{% endfor %}</ul>',
    '---\npagination: { data: collections.posts, size: 100 }\npermalink: "/list/{{ pagination.pageNumber }}/"\n---\n',
  ),
};

const peers: readonly { peer: string; version: string[]; run: string[]; files: Readonly<Record<string, string>> }[] = [
  { peer: process.env['HUGO'] ?? 'hugo', version: ['version'], run: ['--quiet'], files: hugo },
  { peer: process.env['ELEVENTY'] ?? 'eleventy', version: ['--version'], run: ['--quiet'], files: eleventy },
];

/** Writes the articles of a content folder as posts. */
const writePosts = (content: string, folder: string): void => {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(path.join(content, 'articles'))) {
    const { data, body } = parseFrontMatter(readFileSync(path.join(content, 'articles', name), 'utf8'));
    const { title, entities, outlet, publishedOn } = articleSchema.parse(data);
    const front = [
      `title: ${JSON.stringify(title.replace(/[{}%]/g, ' '))}`,
      ...(publishedOn === undefined ? [] : [`date: ${publishedOn}`, `day: "${publishedOn}"`]),
      `entities: ${JSON.stringify(entities)}`,
      `outlets: ${JSON.stringify(outlet === undefined ? [] : [outlet])}`,
    ];
    writeFileSync(path.join(folder, name), `---\n${front.join('\n')}\n---\n${body.replace(/[{}%]/g, ' ')}`);
  }
};

/** `0m3.250s` → 3.25 */
const toSeconds = (time: string): number => {
  const [minutes = '0', seconds = '0'] = time.replace('s', '').split('m');
  return Number(minutes) * 60 + Number(seconds);
};

/** Runs a program in a folder; CPU seconds of it and of all that it starts, as the shell counts them. */
const runCounted = (command: readonly string[], folder: string): number => {
  const { status, stdout, stderr } = spawnSync('bash', ['-c', '"$@" > /dev/null && times', 'bash', ...command], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${command.join(' ')} ended with ${status}: ${stderr.slice(0, 500)}`);
  const [user = '', system = ''] = stdout.trim().split('\n').at(-1)?.split(' ') ?? [];
  return toSeconds(user) + toSeconds(system);
};

/** Builds the articles of a content folder with every other generator that is installed. */
export const measurePeers = (content: string): PeerRun[] =>
  peers
    .filter(({ peer, version }) => spawnSync(peer, version).status === 0)
    .map(({ peer, run, files }) => {
      const folder = path.join(content, 'peer');
      rmSync(folder, { recursive: true, force: true });
      writePosts(content, path.join(folder, 'content', 'posts'));
      for (const [name, text] of Object.entries(files)) {
        mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
        writeFileSync(path.join(folder, name), text);
      }
      const begin = performance.now();
      const cpu = runCounted([peer, ...run], folder);
      const wall = (performance.now() - begin) / 1000;
      const pages = globSync('public/**/*.html', { cwd: folder }).length;
      rmSync(folder, { recursive: true, force: true });
      return { peer: path.basename(peer), cpu, wall, pages };
    });
