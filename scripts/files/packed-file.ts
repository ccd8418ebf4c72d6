import { closeSync, fstatSync, mkdirSync, openSync, readSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { crc32 } from 'node:zlib';

/** Before each packed value stand its check number and its length. */
const head = 8;

const toPart = (value: unknown): Buffer[] => {
  const packed = serialize(value);
  const before = Buffer.alloc(head);
  before.writeUInt32BE(crc32(packed));
  before.writeUInt32BE(packed.length, 4);
  return [before, packed];
};

/** Writes values for a later run of the same program, each to be read alone: all of them, or nothing. */
export const writePacked = (file: string, ...values: readonly unknown[]): void => {
  mkdirSync(path.dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}.draft`;
  writeFileSync(draft, Buffer.concat(values.flatMap(toPart)));
  renameSync(draft, file);
};

const readAt = (handle: number, from: number, length: number): Buffer => {
  if (from + length > fstatSync(handle).size) throw new Error('cut');
  const bytes = Buffer.allocUnsafeSlow(length);
  readSync(handle, bytes, 0, length, from);
  return bytes;
};

const readPart = (handle: number, nth: number): unknown => {
  let from = 0;
  let before = readAt(handle, from, head);
  for (let at = 0; at < nth; at += 1) {
    from += head + before.readUInt32BE(4);
    before = readAt(handle, from, head);
  }
  const packed = readAt(handle, from + head, before.readUInt32BE(4));
  return crc32(packed) === before.readUInt32BE(0) ? deserialize(packed) : null;
};

/** A value of a packed file; null where there is none, or it is cut or broken: what it held is then made anew. */
export const readPacked = <T>(file: string, nth = 0): T | null => {
  let handle: number | null = null;
  try {
    handle = openSync(file, 'r');
    return readPart(handle, nth) as T | null;
  } catch {
    return null;
  } finally {
    if (handle !== null) closeSync(handle);
  }
};
