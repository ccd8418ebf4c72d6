import { fileNames, payloads } from './payloads.ts';

/** Where a text of a dump goes: to the body, and to every value that pages, feeds and files print. */
const places = ['body', 'title', 'outlet', 'author', 'section', 'quote', 'tags'] as const;

const page = (place: string, payload: string, at: number): string => {
  const here = (name: string, fine: string): string => (place === name ? payload : fine);
  return [
    'Home',
    here('section', 'Culture'),
    here('title', `Lighthouse number ${at} opens to visitors`),
    here('outlet', 'The Quay Gazette'),
    `By ${here('author', 'Nadia Selim')}`,
    `${1 + (at % 28)} March 2024`,
    `The lighthouse of town ${at} opened to visitors on Sunday after nine years of work on its lamp and its ${at} stairs.`,
    here(
      'body',
      `Keeper ${at} had to carry every one of the lenses up by hand, and was helped by her brother and two friends.`,
    ),
    `“${here('quote', `The lamp number ${at} can be seen from thirty miles`)}”, said António Guterres, who opened the door himself.`,
    `Tickets for lighthouse ${at} are free until the end of May, and children may climb the stairs with one of their parents.`,
    here('tags', '#Lighthouse #Harbour'),
    'Share on Facebook',
  ].join('\n');
};

/** The sidecar of a dump whose values all are the payload: what an editor types is text as well. */
const sidecar = (payload: string): string => {
  const text = JSON.stringify(payload.replaceAll(/\p{Cc}/gu, ' '));
  return `why: ${text}\narticles: [{ title: ${text}, author: ${text}, section: ${text}, tags: [${text}] }]\n`;
};

/**
 * Dumps and sidecars by path. `every` payload stands in every place, on a page of its own; otherwise each stands in the
 * body, and in one other place in turn.
 */
export const toDumps = (every: boolean): Record<string, string> => {
  const files: Record<string, string> = {};
  for (const [at, payload] of payloads.entries()) {
    const turn = places[1 + (at % (places.length - 1))] ?? 'title';
    for (const place of every ? places : at % 2 === 0 ? ['body'] : ['body', turn])
      files[`raw/${place}-${at}.txt`] = page(place, payload, at);
    if (every || at % 9 === 0) {
      files[`raw/sidecar-${at}.txt`] = page('none', '', at);
      files[`raw/sidecar-${at}.yaml`] = sidecar(payload);
    }
  }
  files['raw/taken.yaml'] = `why: x\ntakedown: { on: 2024-05-01, why: ${JSON.stringify(payloads[0])} }\n`;
  for (const [at, name] of fileNames.entries()) files[`raw/${name}`] = page('none', '', 100 + at);
  for (const fence of ['---js', '---', '--- js', '---json'])
    files[`raw/front-${Object.keys(files).length}.txt`] = `${fence}\n{ title: alert(1) }\n---\n${page('none', '', 7)}`;
  return files;
};
