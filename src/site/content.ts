import { indexContent } from './index-content.ts';
import { readContent } from './read-content.ts';
import { settings } from './settings.ts';
import { watchReads } from './watch-reads.ts';

/** The content of this build, read and indexed once. */
export const content = watchReads(indexContent(readContent(settings.contentFolder, settings.changesFile)));
