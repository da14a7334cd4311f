import sharp from 'sharp';
import { expect, test } from 'vitest';
import { colorsOf } from '../../src/pictures/inks.ts';
import { type Line, printLine } from '../../src/pictures/print-line.ts';
import { setLine } from '../../src/pictures/set-text.ts';

const [width, height] = [900, 120];

/** The slow way: the whole line drawn by an engine for SVG, each letter at the quarter of a pixel where it is printed. */
async function drawn({ text, font, sizePx, x, y, ink }: Line): Promise<number[]> {
  const outlines = setLine(text, font, sizePx).map(({ letter, scale, x: behind }) => {
    const quarter = Math.round((x + behind) * 4) / 4;
    return `<path transform="translate(${quarter} ${Math.round(y)}) scale(${scale} ${-scale})" d="${letter.path.toSVG()}"/>`;
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${outlines.join('')}</svg>`;
  const covered = await sharp(Buffer.from(svg)).extractChannel('alpha').raw().toBuffer();
  return [...covered].map((part) => colorsOf[ink][part] as number);
}

test.each<Line>([
  { text: '“Massage flushes toxins out.”', font: 'heading', sizePx: 64, x: 12.3, y: 80, ink: 'strong' },
  { text: 'Probably not: 25 studies, Åse & Zoë', font: 'text', sizePx: 50, x: 0, y: 70.6, ink: 'soft' },
  { text: 'AVAVA fjord ffi, quaywork — jog (yes)', font: 'text', sizePx: 26, x: 7.9, y: 60.2, ink: 'quiet' },
])('"$text" is printed as if it was drawn as a whole', async (line) => {
  const pixels = new Uint8Array(width * height);
  await printLine(line, pixels, width);
  const whole = await drawn(line);
  const inked = whole.filter((color) => color > 0).length;
  const different = whole.filter((color, at) => color !== pixels[at]).length;
  expect(inked).toBeGreaterThan(2_000);
  // Where two letters touch, one engine adds what they cover and ours takes the larger.
  expect(different).toBeLessThan(inked / 50);
});

test('a line printed for the second time is the same, from letters that are known', async () => {
  const line: Line = { text: 'Neck pain', font: 'text', sizePx: 32, x: 10, y: 50, ink: 'pine' };
  const [first, second] = [new Uint8Array(width * height), new Uint8Array(width * height)];
  await printLine(line, first, width);
  await printLine(line, second, width);
  expect(second).toEqual(first);
});
