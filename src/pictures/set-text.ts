import { readFileSync } from 'node:fs';
import { create, type Font } from 'fontkitten';

/** The site's two fonts. Text becomes outlines, so that a picture is the same on every machine, whatever fonts it has. */
export type FontName = 'text' | 'heading';

const open = (name: string): Font => {
  const font = create(readFileSync(new URL(`../assets/fonts/${name}.woff2`, import.meta.url)));
  if (font.isCollection) throw new Error('found a collection of fonts, expected one font');
  return font;
};
/** Each is cut in two: the letters of most pages, and all others. */
const fonts: Record<FontName, [Font, Font]> = {
  text: [open('atkinson-hyperlegible-next'), open('atkinson-hyperlegible-next-more')],
  heading: [open('literata-500'), open('literata-500-more')],
};

/** Text in lines no wider than `widthPx`, broken at spaces; a word that is wider stands alone. */
export function breakLines(text: string, font: FontName, sizePx: number, widthPx: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && widthOf(longer, font, sizePx) <= widthPx) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** One line with its left end on the baseline at x, y. */
export function setLine(text: string, font: FontName, sizePx: number, x: number, y: number): string {
  const scale = sizePx / fonts[font][0].unitsPerEm;
  let advance = 0;
  const letters = glyphsOf(text, font).map((glyph) => {
    const letter = `<path transform="translate(${advance} 0)" d="${outlineOf(glyph)}"/>`;
    advance += glyph.advanceWidth;
    return letter;
  });
  return `<g transform="translate(${x} ${y}) scale(${scale} ${-scale})">${letters.join('')}</g>`;
}

type Letter = ReturnType<Font['glyphForCodePoint']>;

// Hundreds of pictures are set from the same letters.
const outlines = new WeakMap<Letter, string>();

function outlineOf(letter: Letter): string {
  const outline = outlines.get(letter) ?? letter.path.toSVG();
  outlines.set(letter, outline);
  return outline;
}

const widthOf = (text: string, font: FontName, sizePx: number): number =>
  (glyphsOf(text, font).reduce((sum, { advanceWidth }) => sum + advanceWidth, 0) * sizePx) /
  fonts[font][0].unitsPerEm;

function glyphsOf(text: string, name: FontName) {
  return [...text].map((letter) => {
    const code = letter.codePointAt(0) ?? 0;
    const font = fonts[name].find((part) => part.hasGlyphForCodePoint(code));
    if (!font) throw new Error(`found "${letter}" in "${text}", expected letters that src/assets/fonts has`);
    return font.glyphForCodePoint(code);
  });
}
