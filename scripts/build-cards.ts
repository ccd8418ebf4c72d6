import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type CardRecord, cardRecordSchema } from '../src/schema/card-record.ts';
import { type CardFonts, readCardFonts } from './cards/card-fonts.ts';
import { drawCard } from './cards/draw-card.ts';
import { type PutFile, putInto } from './site/put-file.ts';

const root = path.join(import.meta.dirname, '..');
/** Cards once drawn, by what they are made of. Safe to delete. */
const cache = path.join(root, '.cache', 'cards');

/** Cards that are encoded at a time; each holds three megabytes until it is. */
const lanes = 8;

/**
 * Draws the share cards of the records that a build has left in `cards/records.ndjson`, and removes the records. A card
 * that was drawn before is taken from the cache.
 */
export const buildCards = async (site: string, put: PutFile = putInto(site)): Promise<void> => {
  const source = path.join(site, 'cards', 'records.ndjson');
  const lines = readFileSync(source, 'utf8').split('\n').filter(Boolean);
  rmSync(path.dirname(source), { recursive: true });
  if (lines.length === 0) return;
  const fonts = readCardFonts();
  const maker = toMaker(fonts);
  const records = lines.map((line) => cardRecordSchema.parse(JSON.parse(line)));
  mkdirSync(cache, { recursive: true });
  const next = records.values();
  await Promise.all(
    Array.from({ length: lanes }, async () => {
      for (const record of next) put(record.file, readFileSync(await draw(record, fonts, maker)));
    }),
  );
};

/** What all cards have in common: the code that draws, and the fonts. */
const toMaker = ({ files }: CardFonts): string => {
  const hash = createHash('sha256');
  for (const name of ['draw-card.ts', 'card-fonts.ts', 'wrap-text.ts'])
    hash.update(readFileSync(path.join(import.meta.dirname, 'cards', name)));
  hash.update(readFileSync(path.join(root, 'node_modules', '@napi-rs', 'canvas', 'package.json')));
  for (const file of files) hash.update(file);
  return hash.digest('hex');
};

/** The file of a card in the cache, drawn now if it is not there. */
const draw = async ({ file, ...record }: CardRecord, fonts: CardFonts, maker: string): Promise<string> => {
  const name = createHash('sha256').update(maker).update(JSON.stringify(record)).digest('hex').slice(0, 32);
  const cached = path.join(cache, `${name}.jpg`);
  if (existsSync(cached)) return cached;
  const part = `${cached}.${process.pid}-${path.basename(file)}`;
  writeFileSync(part, await drawCard(record, fonts));
  renameSync(part, cached);
  return cached;
};
