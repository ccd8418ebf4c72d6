import { indexContent } from './index-content.ts';
import { readContent } from './read-content.ts';
import { settings } from './settings.ts';

/** The content of this build, read and indexed once. */
export const content = indexContent(readContent(settings.contentFolder));
