import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { crc32 } from 'node:zlib';

/** Bytes of the check number that stands before a packed value. */
const head = 4;

/** Writes a value for a later run of the same program: all of it, or nothing. */
export const writePacked = (file: string, value: unknown): void => {
  const packed = serialize(value);
  const check = Buffer.alloc(head);
  check.writeUInt32BE(crc32(packed));
  mkdirSync(path.dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}.draft`;
  writeFileSync(draft, Buffer.concat([check, packed]));
  renameSync(draft, file);
};

/** The value of a packed file; null where there is none, or it is cut or broken: what it held is then made anew. */
export const readPacked = <T>(file: string): T | null => {
  try {
    const bytes = readFileSync(file);
    const packed = bytes.subarray(head);
    return crc32(packed) === bytes.readUInt32BE(0) ? (deserialize(packed) as T) : null;
  } catch {
    return null;
  }
};
