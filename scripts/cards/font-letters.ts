import { brotliDecompressSync } from 'node:zlib';

// The parts of a WOFF2 file that say which letters it holds: https://www.w3.org/TR/WOFF2/ and the table «cmap» of OpenType.

const headerBytes = 48;
/** Numbers of known tables; 63 means that the name is spelled out. */
const [cmap, glyf, loca, spelled] = [0, 10, 11, 63];

/** A number of up to five bytes, seven bits in each. */
const readBase128 = (file: Buffer, at: number): [value: number, next: number] => {
  let value = 0;
  for (let next = at; ; next += 1) {
    const byte = file.readUInt8(next);
    value = value * 128 + (byte & 127);
    if (byte < 128) return [value, next + 1];
  }
};

/** Where the table that maps letters to shapes stands in the unpacked data, and where the packed data begins. */
const findCmap = (file: Buffer): { start: number; length: number; data: number } => {
  let at = headerBytes;
  let [offset, start, length] = [0, 0, 0];
  for (let left = file.readUInt16BE(12); left > 0; left -= 1) {
    const flags = file.readUInt8(at);
    const table = flags & 63;
    at += table === spelled ? 5 : 1;
    let [size, next] = readBase128(file, at);
    const full = size;
    const isPlain = table === glyf || table === loca ? flags >> 6 === 3 : flags >> 6 === 0;
    if (!isPlain) [size, next] = readBase128(file, next);
    if (table === cmap) [start, length] = [offset, full];
    offset += size;
    at = next;
  }
  return { start, length, data: at };
};

/** Format 4: stretches of letters below U+10000. */
const addStretches = (table: Buffer, letters: Set<number>): void => {
  const count = table.readUInt16BE(6) / 2;
  for (let segment = 0; segment < count; segment += 1) {
    const end = table.readUInt16BE(14 + 2 * segment);
    const start = table.readUInt16BE(16 + 2 * (count + segment));
    const delta = table.readUInt16BE(16 + 2 * (2 * count + segment));
    const place = 16 + 2 * (3 * count + segment);
    const range = table.readUInt16BE(place);
    for (let letter = start; letter <= end && letter < 0xffff; letter += 1) {
      const glyph = range === 0 ? letter + delta : table.readUInt16BE(place + range + 2 * (letter - start));
      if (glyph % 0x10000 !== 0) letters.add(letter);
    }
  }
};

/** Format 12: stretches of any letters. */
const addGroups = (table: Buffer, letters: Set<number>): void => {
  for (let group = 0; group < table.readUInt32BE(12); group += 1) {
    const at = 16 + 12 * group;
    for (let letter = table.readUInt32BE(at); letter <= table.readUInt32BE(at + 4); letter += 1) letters.add(letter);
  }
};

/** The code points that a WOFF2 font has a shape for. */
export const fontLetters = (file: Buffer): Set<number> => {
  const { start, length, data } = findCmap(file);
  const table = brotliDecompressSync(file.subarray(data, data + file.readUInt32BE(20))).subarray(start, start + length);
  const letters = new Set<number>();
  for (let at = 0; at < table.readUInt16BE(2); at += 1) {
    const own = table.subarray(table.readUInt32BE(8 + 8 * at));
    const format = own.readUInt16BE(0);
    if (format === 4) addStretches(own, letters);
    else if (format === 12) addGroups(own, letters);
  }
  return letters;
};
