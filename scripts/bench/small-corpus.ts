import { cpSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readContent } from '../files/read-content.ts';
import { makeCorpus } from './make-corpus.ts';

/** Entities of each kind that a small corpus takes from the catalogue. */
const entitiesOfKind = 60;
const dumps = 14;

/** A small content folder in a temporary place, with part of a catalogue, and pages for so many further dumps. */
export const makeSmallCorpus = (
  catalogue: string,
  seed: number,
  further: number,
): { folder: string; pages: string[] } => {
  const folder = mkdtempSync(path.join(tmpdir(), 'content-'));
  cpSync(path.join(catalogue, 'outlets'), path.join(folder, 'outlets'), { recursive: true });
  for (const kind of ['people', 'places', 'organisations']) {
    mkdirSync(path.join(folder, 'entities', kind), { recursive: true });
    for (const name of readdirSync(path.join(catalogue, 'entities', kind))
      .sort()
      .slice(0, entitiesOfKind))
      cpSync(path.join(catalogue, 'entities', kind, name), path.join(folder, 'entities', kind, name));
  }
  const { known } = readContent(folder);
  const pages = [...makeCorpus(dumps + further, seed, known.entities, known.outlets)].map(({ text }) => text);
  mkdirSync(path.join(folder, 'raw'));
  for (const [at, page] of pages.splice(0, dumps).entries())
    writeFileSync(path.join(folder, 'raw', `page-${at}.txt`), page);
  return { folder, pages };
};
