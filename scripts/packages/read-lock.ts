import { z } from 'zod';

const packageSchema = z.object({
  version: z.string().optional(),
  license: z.string().optional(),
  integrity: z.string().optional(),
  resolved: z.string().optional(),
  hasInstallScript: z.boolean().optional(),
  dev: z.boolean().optional(),
  link: z.boolean().optional(),
});

/** What the lock file says of a package. */
export interface Locked extends z.infer<typeof packageSchema> {
  name: string;
}

/** The packages of a lock file by their place in `node_modules`. */
export const readLock = (text: string): Map<string, Locked> => {
  const { packages } = z.object({ packages: z.record(z.string(), packageSchema) }).parse(JSON.parse(text));
  return new Map(
    Object.entries(packages)
      .filter(([place]) => place !== '')
      .map(([place, one]) => [place, { ...one, name: place.replace(/^.*node_modules\//, '') }]),
  );
};
