import { aside } from './aside.ts';
import { authorLine } from './author-line.ts';
import { blank } from './blank.ts';
import { commentSection } from './comment-section.ts';
import { copyrightNotice } from './copyright-notice.ts';
import { dateLine } from './date-line.ts';
import { editor } from './editor.ts';
import { frontMatter } from './front-matter.ts';
import { menu, pageFurniture, rights } from './furniture.ts';
import { hashtags } from './hashtags.ts';
import { iconAlt } from './icon-alt.ts';
import { imageCredit } from './image-credit.ts';
import { labelledLines } from './labelled-lines.ts';
import { outletFurniture } from './outlet-furniture.ts';
import { outletLine } from './outlet-line.ts';
import { menuEntry, relatedHeadline } from './outside-text.ts';
import { photoCaption } from './photo-caption.ts';
import { readerComment } from './reader-comment.ts';
import { repeatedLine } from './repeated-line.ts';
import { repeatedOutlet } from './repeated-outlet.ts';
import { repeatedTitle } from './repeated-title.ts';
import type { Rule } from './rule.ts';
import { runningText } from './running-text.ts';
import { sectionLine } from './section-line.ts';
import { symbols } from './symbols.ts';
import { tagline } from './tagline.ts';
import { title } from './title.ts';
import { webAddress } from './web-address.ts';

/** What a line says of itself: these run before it is known where the articles stand. */
export const lineRules: readonly Rule[] = [
  frontMatter,
  editor,
  blank,
  symbols,
  tagline,
  outletFurniture,
  copyrightNotice,
  rights,
  ...pageFurniture,
  iconAlt,
  webAddress,
  readerComment,
];

/** What a line is to the article that it stands beside: these run once the bodies are known. */
export const placeRules: readonly Rule[] = [
  hashtags,
  title,
  repeatedTitle,
  ...labelledLines,
  photoCaption,
  authorLine,
  outletLine,
  dateLine,
  repeatedOutlet,
  sectionLine,
  imageCredit,
  repeatedLine,
  aside,
  runningText,
  menu,
  commentSection,
  relatedHeadline,
  menuEntry,
];
