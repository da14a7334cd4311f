/** The right sole around the middle at x = 0, big toe inside. */
export const soleOutline =
  'M14 48C18 34 66 36 78 54C85 66 81 86 75 106C69 126 70 142 68 162C66 182 57 192 46 192C34 192 26 182 26 164C26 142 31 120 23 98C16 80 10 62 14 48Z';

/** The toes of that sole as ellipses: middle, then half width and half height. */
export const toes: [cx: number, cy: number, rx: number, ry: number][] = [
  [24, 17, 13, 17],
  [46, 15, 8, 10],
  [60, 20, 7.5, 9],
  [72, 28, 7, 8.5],
  [82, 40, 6, 7.5],
];
