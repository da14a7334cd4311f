import { colorsOf, type Ink } from './inks.ts';
import { type Mask, masksOf } from './letter-masks.ts';
import { type FontName, setLine } from './set-text.ts';

/** A line of text in one ink. */
export interface Line {
  text: string;
  font: FontName;
  sizePx: number;
  /** Pixels from the picture's left end to the line's begin, and from its top to the letters' foot */
  x: number;
  y: number;
  ink: Ink;
}

/** Prints a line on a picture that has the number of a color for each pixel. */
export async function printLine(line: Line, pixels: Uint8Array, width: number): Promise<void> {
  const letters = setLine(line.text, line.font, line.sizePx).map(({ letter, scale, x }) => {
    const quarters = Math.round((line.x + x) * 4);
    return { letter, scale, quarter: quarters % 4, column: quarters >> 2 };
  });
  const masks = await masksOf(letters);
  const top = Math.min(...masks.map((mask) => mask.top));
  const bottom = Math.max(...masks.map((mask) => mask.top + mask.covered.length / mask.width));
  const strip = {
    covered: new Uint8Array((bottom - top) * width),
    pixels: pixels.subarray((Math.round(line.y) + top) * width),
    width,
    colors: colorsOf[line.ink],
  };
  for (const [at, mask] of masks.entries())
    printMask(mask, (mask.top - top) * width + (letters[at]?.column ?? 0) + mask.left, strip);
}

/** The part of a picture on which a line is printed, with how much of each pixel is covered so far. */
interface Strip {
  covered: Uint8Array;
  pixels: Uint8Array;
  width: number;
  /** The number of a color for each share of a pixel that is covered */
  colors: Uint8Array;
}

/** Letters side by side may touch: what one covers, the next does not uncover. */
function printMask(mask: Mask, from: number, { covered, pixels, width, colors }: Strip): void {
  for (let at = 0; at < mask.covered.length; at++) {
    const part = mask.covered[at] as number;
    if (part === 0) continue;
    const column = at % mask.width;
    const to = from + ((at - column) / mask.width) * width + column;
    if (part <= (covered[to] as number)) continue;
    covered[to] = part;
    pixels[to] = colors[part] as number;
  }
}
