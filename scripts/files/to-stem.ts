import { createHash } from 'node:crypto';
import path from 'node:path';
import { slugSchema } from '../../src/schema/ids.ts';
import { toSlug } from '../../src/text/to-slug.ts';

/** Names that Windows keeps for devices: nobody could check such a page out there. */
const reserved = /^(?:aux|con|nul|prn|com\d|lpt\d)$/;

/** The id of a dump. A name that cannot stand in a URL gets a readable one with a short hash. `a b.txt` → `a-b-1f0c2e` */
export const toStem = (name: string): string => {
  const plain = path.posix.basename(name).replace(/\.txt$/i, '');
  if (plain.length <= 100 && slugSchema.safeParse(plain).success && !reserved.test(plain)) return plain;
  const hash = createHash('sha256').update(name.normalize('NFC')).digest('hex').slice(0, 6);
  return [toSlug(plain), hash].filter((part) => part !== '').join('-');
};
