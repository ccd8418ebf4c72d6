import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import type { CardRecord } from '../../src/schema/card-record.ts';
import type { CardFonts } from './card-fonts.ts';
import { wrapText } from './wrap-text.ts';

/** What every network shows whole. */
const cardSize = { width: 1200, height: 630 } as const;
const margin = 80;
/** Room for the title, from the edge above. */
const title = { top: 90, height: 370, most: 6 } as const;
const colors = { paper: '#fcfaf5', ink: '#1d1913', soft: '#5f574a', rubric: '#8f1d22', line: '#dcd3c2' } as const;
const quality = 82;
/** Sizes of a title, the largest first: the first that fits is taken. */
const sizes = [76, 68, 60, 52, 46, 40] as const;
/** «Warraq»: the name of the site where the fonts lack the letters of its name in another language. */
const ownName = 'ورّاق';

/** What a card says, and in which direction. */
type Words = Omit<CardRecord, 'file'>;

/** Naskh letters need air above and below. */
const toLeading = (lang: string): number => (/^(?:ar|fa|ur|ckb|ps|ug)\b/.test(lang) ? 1.6 : 1.25);

/** No card has room for more; a title may be as long as a page. */
const longest = 400;

/** Pictographs and other signs that no font holds are left out; any other such letter leaves the card without the text. */
const toDrawable = (text: string, fonts: CardFonts): string => {
  const short = text.slice(0, longest).replace(/[\ud800-\udbff]$/, '');
  const plain = short.replace(/\p{S}|\u{fe0f}/gu, (sign) => (fonts.covers(sign) ? sign : ''));
  return fonts.covers(plain) ? plain.trim() : '';
};

const drawTitle = (pen: SKRSContext2D, text: string, lang: string, fonts: CardFonts, edge: number): void => {
  const leading = toLeading(lang);
  const measure = (line: string): number => pen.measureText(line).width;
  for (const size of sizes) {
    pen.font = `700 ${size}px ${fonts.families}`;
    const most = Math.floor(title.height / (size * leading));
    const lines = wrapText(text, cardSize.width - 2 * margin, most, measure);
    if (lines.at(-1)?.endsWith(' …') && size !== sizes.at(-1)) continue;
    lines.forEach((line, at) => {
      pen.fillText(line, edge, title.top + size + at * size * leading, cardSize.width - 2 * margin);
    });
    return;
  }
};

const drawGround = (pen: SKRSContext2D): void => {
  pen.fillStyle = colors.paper;
  pen.fillRect(0, 0, cardSize.width, cardSize.height);
  pen.fillStyle = colors.rubric;
  pen.fillRect(0, 0, cardSize.width, 14);
};

/** A card without a title: the name of the site, large. */
const drawName = (pen: SKRSContext2D, site: string, fonts: CardFonts): void => {
  pen.fillStyle = colors.rubric;
  pen.textAlign = 'center';
  pen.font = `700 160px ${fonts.families}`;
  pen.fillText(site, cardSize.width / 2, 370);
};

const drawWords = (pen: SKRSContext2D, { lang, dir, title: text, line, site }: Words, fonts: CardFonts): void => {
  const edge = dir === 'rtl' ? cardSize.width - margin : margin;
  pen.fillStyle = colors.line;
  pen.fillRect(margin, 496, cardSize.width - 2 * margin, 2);
  pen.fillStyle = colors.ink;
  pen.textAlign = 'start';
  drawTitle(pen, text, lang, fonts, edge);
  pen.fillStyle = colors.soft;
  pen.font = `400 32px ${fonts.families}`;
  pen.fillText(line, edge, 560, 800);
  pen.fillStyle = colors.rubric;
  pen.font = `700 48px ${fonts.families}`;
  pen.textAlign = 'end';
  pen.fillText(site, cardSize.width - edge, 566);
};

/** Draws a card as JPEG: the title with the outlet and the day below, or the name of the site where the fonts lack letters of the title. */
export const drawCard = async (words: Words, fonts: CardFonts): Promise<Buffer> => {
  const canvas = createCanvas(cardSize.width, cardSize.height);
  const pen = canvas.getContext('2d');
  const text = toDrawable(words.title, fonts);
  const site = toDrawable(words.site, fonts) || ownName;
  pen.direction = words.dir;
  pen.lang = words.lang;
  drawGround(pen);
  if (text === '') drawName(pen, site, fonts);
  else drawWords(pen, { ...words, title: text, line: toDrawable(words.line, fonts), site }, fonts);
  return canvas.encode('jpeg', quality);
};
