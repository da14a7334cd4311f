import sharp from 'sharp';
import { icons } from '../components/site/icons.ts';
import { site } from '../site.ts';
import { type Color, pngIn } from './png.ts';
import { breakLines, type FontName, setLine } from './set-text.ts';
import { dayOf, pictureSize, type SharePicture } from './share-picture.ts';

const ink = { paper: '#fbfcfa', strong: '#13211e', soft: '#374641', quiet: '#55645f', pine: '#155c52' };
const warm = '#e98a52';
const margin = 80;
const widthPx = pictureSize.width - 2 * margin;
const room = { from: 150, to: 545 };

interface Block {
  font: FontName;
  sizePx: number;
  lines: string[];
  heightPx: number;
}

/** A picture as SVG of 1200 x 630 pixels in which all text is outlines; words that do not fit are an error. */
export function drawSvg(picture: SharePicture): string {
  const [title, words] = arranged(picture);
  const { kicker, asOf } = picture;
  const titleFrom = room.from + 56;
  const wordsFrom = titleFrom + title.heightPx + 28;
  const { width, height } = pictureSize;
  const bar = words
    ? `<rect x="${margin}" y="${wordsFrom}" width="8" height="${words.heightPx}" fill="${warm}"/>`
    : '';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">
<rect width="${width}" height="${height}" fill="${ink.paper}"/>
<g transform="translate(${margin} 56) scale(3.5)">${mark()}</g>
<g fill="${ink.strong}">${setLine(site.name, 'text', 40, margin + 72, 98)}</g>
<g fill="${ink.pine}">${setLine(kicker, 'text', 32, margin, room.from + 34)}</g>
<g fill="${ink.strong}">${setBlock(title, margin, titleFrom)}</g>
${bar}<g fill="${ink.soft}">${words ? setBlock(words, margin + 32, wordsFrom) : ''}</g>
<g fill="${ink.quiet}">${asOf ? setLine(dayOf(asOf), 'text', 26, margin, 590) : ''}</g>
</svg>`;
}

/** The same as PNG, some 18 kB. */
export async function pngOf(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const pixels = sharp(Buffer.from(svg)).ensureAlpha().raw();
  return pngIn([colorOf(ink.paper), ...inks], await pixels.toBuffer(), pictureSize);
}

function colorOf(hex: string): Color {
  const number = Number.parseInt(hex.slice(1), 16);
  return [number >> 16, (number >> 8) & 255, number & 255];
}

/** An ink, and as many steps between it and the paper, for soft edges. */
function withSteps(hex: string, steps: number): Color[] {
  const [paper, full] = [colorOf(ink.paper), colorOf(hex)];
  const mixed = (part: number, at: 0 | 1 | 2) => Math.round(paper[at] + (full[at] - paper[at]) * part);
  return Array.from({ length: steps + 1 }, (_, step): Color => {
    const part = (step + 1) / (steps + 1);
    return [mixed(part, 0), mixed(part, 1), mixed(part, 2)];
  });
}

// The three dark greens have their soft edges together.
const inks = [
  ...withSteps(ink.strong, 0),
  ...withSteps(ink.soft, 0),
  ...withSteps(ink.quiet, 6),
  ...withSteps(ink.pine, 2),
  ...withSteps(warm, 2),
];

const sizes: [titlePx: number, wordsPx: number][] = [
  [64, 50],
  [64, 44],
  [60, 38],
  [56, 36],
  [52, 32],
  [46, 28],
];

/** Title and words in the largest size in which both have room. */
function arranged({ title, words }: SharePicture): [title: Block, words: Block | undefined] {
  let blocks: [Block, Block | undefined] | undefined;
  for (const [titlePx, wordsPx] of sizes) {
    blocks = [
      block(title, 'heading', titlePx, widthPx),
      words ? block(words, 'text', wordsPx, widthPx - 32) : undefined,
    ];
    const heightPx = 56 + blocks[0].heightPx + (blocks[1] ? 28 + blocks[1].heightPx : 0);
    if (heightPx <= room.to - room.from) return blocks;
  }
  throw new Error(`found "${title}" with "${words}", expected words that fit into a picture`);
}

function block(text: string, font: FontName, sizePx: number, maxPx: number): Block {
  const lines = breakLines(text, font, sizePx, maxPx);
  return { font, sizePx, lines, heightPx: lines.length * lineHeight(font, sizePx) };
}

const lineHeight = (font: FontName, sizePx: number): number => sizePx * (font === 'heading' ? 1.16 : 1.32);

const setBlock = ({ font, sizePx, lines }: Block, x: number, top: number): string =>
  lines
    .map((line, at) => setLine(line, font, sizePx, x, top + at * lineHeight(font, sizePx) + sizePx * 0.95))
    .join('');

const markInk = {
  'mark-fingers': `fill="${ink.pine}"`,
  'mark-palm': `fill="${warm}"`,
  'mark-thumb': `fill="none" stroke="${warm}" stroke-width="2.2" stroke-linecap="round"`,
};

const mark = (): string =>
  icons.mark.map(([shape, { class: name, d }]) => `<${shape} d="${d}" ${markInk[name]}/>`).join('');
