import { z } from 'zod';
import { correctionSchema } from './correction.ts';
import { isoDateSchema, slugSchema } from './ids.ts';

/** What readers are told of an article that was taken down: `content/computed/takedowns/<id>.yaml`, written by `npm run normalize`. */
export const tombstoneSchema = z.strictObject({
  on: isoDateSchema.describe('The day on which it was taken down: 2026-11-20'),
  why: z.string().min(1).optional().describe('What readers are told as the reason; without it, none'),
});
export type Tombstone = z.infer<typeof tombstoneSchema>;

/** `content/raw/<stem>.yaml`: what a person overrules in the dump of the same stem, or that its articles were taken down. */
export const sidecarSchema = correctionSchema.extend({
  takedown: tombstoneSchema
    .extend({
      addresses: z
        .array(slugSchema)
        .optional()
        .describe('Ends of addresses that the dump gave besides its own name, such as NAME-2'),
    })
    .optional()
    .describe('Nothing of the dump is published; its address says so. The .txt file may be deleted'),
});
export type Sidecar = z.infer<typeof sidecarSchema>;
