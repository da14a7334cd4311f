/** A place on the figure. */
export type Point = readonly [x: number, y: number];

/** One movement of a hand, in the units of the figure it is drawn on; `both` draws it on the left side too. */
export type Mark =
  | { kind: 'glide' | 'deep'; from: Point; via: Point; to: Point; both?: true }
  | {
      kind: 'knead' | 'press' | 'circle' | 'rub' | 'pull' | 'hand' | 'tool';
      at: Point;
      turn?: number;
      both?: true;
    };

/** What is drawn of a mark: ink lines, and the flat shape of a hand or a tool below them. */
export interface DrawnMark {
  lines: string;
  touch?: string;
  transform?: string;
}

/** A movement as outlines; a stroke ends in an arrow that points along its curve. */
export function drawMark(mark: Mark): DrawnMark {
  if ('from' in mark) {
    const { from, via, to } = mark;
    const lines = `M${from.join(' ')}Q${via.join(' ')} ${to.join(' ')}${arrow(via, to)}`;
    return mark.kind === 'glide' ? { lines } : { lines, touch: lines };
  }
  const [x, y] = mark.at;
  return { ...shapes[mark.kind], transform: `translate(${x} ${y}) rotate(${mark.turn ?? 0})` };
}

const head = 8;

function arrow([fromX, fromY]: Point, [x, y]: Point): string {
  const along = Math.atan2(y - fromY, x - fromX);
  const wing = (side: number) => {
    const back = along + Math.PI + side * 0.55;
    return `${(x + head * Math.cos(back)).toFixed(1)} ${(y + head * Math.sin(back)).toFixed(1)}`;
  };
  return `M${wing(1)}L${x} ${y}L${wing(-1)}`;
}

const round = (radius: number): string =>
  `M${-radius} 0a${radius} ${radius} 0 1 1 ${2 * radius} 0a${radius} ${radius} 0 1 1 ${-2 * radius} 0z`;

// A hand seen from its back, fingers up, as long as the hand of the figure; the middle fingertip is at 0, 0.
const handOutline =
  'M-17 40V14a4 4 0 0 1 8 0V6a4 4 0 0 1 8 0V4a4 4 0 0 1 8 0v5a4 4 0 0 1 8 0v34c0 14-6 22-16 22s-15-5-19-13l-9-17c-2-5 3-8 6-4z';

const shapes: Record<Exclude<Mark['kind'], 'glide' | 'deep'>, Omit<DrawnMark, 'transform'>> = {
  knead: {
    lines: `M-15 5A15 15 0 0 1 8 -13${arrow([-1, -19], [8, -13])}M15 -5A15 15 0 0 1 -8 13${arrow([1, 19], [-8, 13])}`,
  },
  press: { lines: `${round(10)}${round(4)}`, touch: round(10) },
  circle: { lines: `M11 -4A12 12 0 1 0 8 9${arrow([3, 14], [8, 9])}` },
  rub: { lines: `M-14 0H14${arrow([-14, 0], [14, 0])}${arrow([14, 0], [-14, 0])}` },
  pull: { lines: `M0 16V-14${arrow([0, 16], [0, -14])}M-6 16H6` },
  hand: { lines: `${handOutline}M-9 15V32M-1 7V31M7 9V32`, touch: handOutline },
  tool: {
    lines: 'M-24 -5H24a5 5 0 0 1 0 10H-24a5 5 0 0 1 0 -10z',
    touch: 'M-24 -5H24a5 5 0 0 1 0 10H-24a5 5 0 0 1 0 -10z',
  },
};
