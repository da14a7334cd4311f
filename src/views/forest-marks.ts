import { line } from 'd3-shape';

/** One element of a drawing, ready to print. */
export interface Mark {
  tag: 'path' | 'text';
  attributes: Record<string, string | number>;
  text?: string;
}

type Point = [x: number, y: number];

/** A path with its class; `data` says what it stands for. */
export const path = (className: string, d: string, data: Mark['attributes'] = {}): Mark => ({
  tag: 'path',
  attributes: { class: className, d, ...data },
});

/** Words from a point, or ending or centered at it. */
export const text = (className: string, [x, y]: Point, words: string, anchor = 'start'): Mark => ({
  tag: 'text',
  attributes: { class: className, x: round(x), y: round(y), 'text-anchor': anchor },
  text: words,
});

/** The path through some points. */
export const through = (...points: Point[]): string => line().digits(1)(points) ?? '';

/** The path around a box. */
export const around = ([left, top]: Point, [right, bottom]: Point): string =>
  `${through([left, top], [right, top], [right, bottom], [left, bottom])}Z`;

/** Pixels to one decimal. */
export const round = (pixels: number): number => Number(pixels.toFixed(1));

/** Words in lines of at most so many letters; a longer word stands alone. */
export function wrap(words: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= letters)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
