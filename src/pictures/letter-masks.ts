import sharp from 'sharp';
import type { Letter } from './set-text.ts';

/** How much of each pixel a letter covers, 0 to 255, row by row. */
export interface Mask {
  /** Pixels from where the letter stands on its line to the mask's left end and to its top */
  left: number;
  top: number;
  width: number;
  covered: Uint8Array;
}

/** A letter as it is printed. */
export interface PrintedLetter {
  letter: Letter;
  /** Pixels to a unit of its font */
  scale: number;
  /** How far it stands between two pixels, 0 to 3 quarters */
  quarter: number;
}

// Hundreds of pictures are printed with the same letters, and to draw one takes far longer than to print it.
const drawn = new WeakMap<Letter, Map<string, Mask>>();

/** The masks of letters, in their order. */
export async function masksOf(letters: readonly PrintedLetter[]): Promise<Mask[]> {
  const missing = new Map<string, PrintedLetter>();
  for (const printed of letters)
    if (!known(printed).has(keyOf(printed))) missing.set(`${printed.letter.id} ${keyOf(printed)}`, printed);
  if (missing.size > 0) await draw([...missing.values()]);
  return letters.map((printed) => known(printed).get(keyOf(printed)) as Mask);
}

const keyOf = ({ scale, quarter }: PrintedLetter): string => `${scale}/${quarter}`;

function known({ letter }: PrintedLetter): Map<string, Mask> {
  const masks = drawn.get(letter) ?? new Map<string, Mask>();
  drawn.set(letter, masks);
  return masks;
}

/** Draws letters one below the other as one picture. */
async function draw(letters: readonly PrintedLetter[]): Promise<void> {
  const boxes = letters.map(boxOf);
  const width = Math.max(...boxes.map((box) => box.width));
  let height = 0;
  const placed = letters.map((printed, at) => {
    const box = boxes[at] as Box;
    const from = height;
    height += box.height;
    return { printed, box, from };
  });
  const outlines = placed.map(({ printed: { letter, scale, quarter }, box, from }) => {
    const [x, y] = [quarter / 4 - box.left, from - box.top];
    return `<path transform="translate(${x} ${y}) scale(${scale} ${-scale})" d="${letter.path.toSVG()}"/>`;
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${outlines.join('')}</svg>`;
  const sheet = await sharp(Buffer.from(svg)).extractChannel('alpha').raw().toBuffer();
  for (const { printed, box, from } of placed) {
    const covered = sheet.subarray(from * width, (from + box.height) * width);
    known(printed).set(keyOf(printed), { left: box.left, top: box.top, width, covered });
  }
}

interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Where a letter may cover pixels, by whole ones, seen from where it stands; a space covers none. */
function boxOf({ letter, scale }: PrintedLetter): Box {
  const { minX, maxX, minY, maxY } = letter.bbox;
  if (maxX < minX) return { left: 0, top: 0, width: 1, height: 1 };
  const [left, top] = [Math.floor(minX * scale), Math.floor(-maxY * scale)];
  return {
    left,
    top,
    width: Math.ceil(maxX * scale) + 1 - left,
    height: Math.ceil(-minY * scale) - top,
  };
}
