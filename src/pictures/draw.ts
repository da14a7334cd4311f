import sharp from 'sharp';
import { icons } from '../components/site/icons.ts';
import { site } from '../site.ts';
import { colorOfInk, inks, nearestColor, palette } from './inks.ts';
import { pngIn } from './png.ts';
import { type Line, printLine } from './print-line.ts';
import { breakLines, type FontName } from './set-text.ts';
import { dayOf, pictureSize, type SharePicture } from './share-picture.ts';

const { width, height } = pictureSize;
const margin = 80;
const widthPx = width - 2 * margin;
const room = { from: 150, to: 545 };
const titleFrom = room.from + 56;

/** A picture as PNG of 1200 x 630 pixels, some 18 kB; words that do not fit, or that no font of the site can print, are an error. */
export async function drawPicture(picture: SharePicture): Promise<Uint8Array<ArrayBuffer>> {
  mark ??= await drawMark();
  const pixels = new Uint8Array(width * height);
  for (let row = 0; row < markPx; row++)
    pixels.set(mark.subarray(row * markPx, (row + 1) * markPx), (56 + row) * width + margin);
  const { bar, lines } = arrange(picture);
  for (let y = bar.from; y < bar.to; y++)
    pixels.fill(colorOfInk('warm'), y * width + margin, y * width + margin + 8);
  for (const line of lines) await printLine(line, pixels, width);
  return pngIn(palette, pixels, pictureSize);
}

interface Block {
  font: FontName;
  sizePx: number;
  lines: string[];
  heightPx: number;
}

/** Every line of a picture, and the rows of the bar beside its words. */
function arrange(picture: SharePicture): { lines: Line[]; bar: { from: number; to: number } } {
  const [title, words] = sized(picture);
  const { kicker, asOf } = picture;
  const wordsFrom = titleFrom + title.heightPx + 28;
  const small = (text: string, sizePx: number, y: number) =>
    ({ text, font: 'text', sizePx, x: margin, y }) as const;
  return {
    bar: { from: Math.round(wordsFrom), to: Math.round(wordsFrom + (words?.heightPx ?? 0)) },
    lines: [
      { ...small(site.name, 40, 98), x: margin + 72, ink: 'strong' },
      { ...small(kicker, 32, room.from + 34), ink: 'pine' },
      ...linesOf(title, margin, titleFrom).map((line) => ({ ...line, ink: 'strong' }) as const),
      ...(words ? linesOf(words, margin + 32, wordsFrom) : []).map(
        (line) => ({ ...line, ink: 'soft' }) as const,
      ),
      ...(asOf ? [{ ...small(dayOf(asOf), 26, 590), ink: 'quiet' } as const] : []),
    ],
  };
}

const sizes: [titlePx: number, wordsPx: number][] = [
  [64, 50],
  [64, 44],
  [60, 38],
  [56, 36],
  [52, 32],
  [46, 28],
];

/** Title and words in the largest size in which both have room. */
function sized({ title, words }: SharePicture): [title: Block, words: Block | undefined] {
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

const linesOf = ({ font, sizePx, lines }: Block, x: number, top: number): Omit<Line, 'ink'>[] =>
  lines.map((text, at) => ({
    text,
    font,
    sizePx,
    x,
    y: top + at * lineHeight(font, sizePx) + sizePx * 0.95,
  }));

const markPx = 56;
let mark: Uint8Array | undefined;

const markInk = {
  'mark-fingers': `fill="${inks.pine}"`,
  'mark-palm': `fill="${inks.warm}"`,
  'mark-thumb': `fill="none" stroke="${inks.warm}" stroke-width="2.2" stroke-linecap="round"`,
};

/** The site's mark by the numbers of its colors, 56 pixels high and wide. */
async function drawMark(): Promise<Uint8Array> {
  const shapes = icons.mark.map(([shape, { class: name, d }]) => `<${shape} d="${d}" ${markInk[name]}/>`);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16" width="${markPx}" height="${markPx}">${shapes.join('')}</svg>`;
  const [red, green, blue] = palette[0];
  const rgb = await sharp(Buffer.from(svg))
    .flatten({ background: { r: red, g: green, b: blue } })
    .raw()
    .toBuffer();
  return Uint8Array.from({ length: markPx * markPx }, (_, at) =>
    nearestColor([rgb[at * 3], rgb[at * 3 + 1], rgb[at * 3 + 2]] as [number, number, number]),
  );
}
