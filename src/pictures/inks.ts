/** Red, green and blue, 0 to 255 each. */
export type Color = readonly [red: number, green: number, blue: number];

/** What pictures are printed with. */
export const inks = {
  strong: '#13211e',
  soft: '#374641',
  quiet: '#55645f',
  pine: '#155c52',
  warm: '#e98a52',
};

export type Ink = keyof typeof inks;

const paper = colorOf('#fbfcfa');

/** The 16 colors of every picture, the first of which is its paper; the three dark greens have their soft edges together. */
export const palette: readonly [paper: Color, ...others: Color[]] = [
  paper,
  ...withSteps(inks.strong, 0),
  ...withSteps(inks.soft, 0),
  ...withSteps(inks.quiet, 6),
  ...withSteps(inks.pine, 2),
  ...withSteps(inks.warm, 2),
];

/** The number of the color that is nearest to another. */
export function nearestColor([red, green, blue]: Color): number {
  const away = palette.map(([r, g, b]) => (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2);
  return away.indexOf(Math.min(...away));
}

/** The number of an ink's own color. */
export const colorOfInk = (ink: Ink): number => nearestColor(colorOf(inks[ink]));

/** For each share of a pixel that an ink may cover, 0 to 255, the number of the color that is nearest to it on paper. */
export const colorsOf = Object.fromEntries(
  Object.entries(inks).map(([ink, hex]) => [
    ink,
    Uint8Array.from({ length: 256 }, (_, covered) => nearestColor(onPaper(colorOf(hex), covered / 255))),
  ]),
) as Record<Ink, Uint8Array>;

function colorOf(hex: string): Color {
  const number = Number.parseInt(hex.slice(1), 16);
  return [number >> 16, (number >> 8) & 255, number & 255];
}

function onPaper(ink: Color, part: number): Color {
  const mixed = (at: 0 | 1 | 2) => Math.round(paper[at] + (ink[at] - paper[at]) * part);
  return [mixed(0), mixed(1), mixed(2)];
}

/** An ink, and as many steps between it and the paper, for soft edges. */
function withSteps(hex: string, steps: number): Color[] {
  return Array.from({ length: steps + 1 }, (_, step) => onPaper(colorOf(hex), (step + 1) / (steps + 1)));
}
