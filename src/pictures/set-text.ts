import { readFileSync } from 'node:fs';
import { create, type Font } from 'fontkitten';

/** The site's two fonts. A picture is printed with their outlines, so that it is the same on every machine, whatever fonts it has. */
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

/** A letter of one of the fonts; the same each time that it is asked for. */
export type Letter = ReturnType<Font['glyphForCodePoint']>;

/** A letter of a line. */
export interface PlacedLetter {
  letter: Letter;
  /** Pixels to a unit of its font */
  scale: number;
  /** Pixels from where the line begins */
  x: number;
}

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

/** The letters of one line. Throws at a letter that no font of the site has. */
export function setLine(text: string, font: FontName, sizePx: number): PlacedLetter[] {
  const scale = sizePx / unitsOf(font);
  let advance = 0;
  return lettersOf(text, font).map((letter) => {
    const x = advance * scale;
    advance += letter.advanceWidth;
    return { letter, scale, x };
  });
}

const widthOf = (text: string, font: FontName, sizePx: number): number =>
  (lettersOf(text, font).reduce((sum, { advanceWidth }) => sum + advanceWidth, 0) * sizePx) / unitsOf(font);

const unitsOf = (font: FontName): number => fonts[font][0].unitsPerEm;

function lettersOf(text: string, name: FontName): Letter[] {
  return [...text].map((letter) => {
    const code = letter.codePointAt(0) ?? 0;
    const font = fonts[name].find((part) => part.hasGlyphForCodePoint(code));
    if (!font) throw new Error(`found "${letter}" in "${text}", expected letters that src/assets/fonts has`);
    return font.glyphForCodePoint(code);
  });
}
