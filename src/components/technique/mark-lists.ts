import type { Mark, Point } from './marks.ts';

type Placed = Extract<Mark, { at: Point }>;

const at =
  (kind: Placed['kind']) =>
  (...points: Point[]): Placed[] =>
    points.map((point) => ({ kind, at: point }));
const along =
  (kind: 'glide' | 'deep') =>
  (from: Point, via: Point, to: Point): Mark[] => [{ kind, from, via, to }];

/** Strokes along a curve: from, the point that bends it, to. */
export const glide = along('glide');
export const deep = along('deep');

/** One movement at each of these points. */
export const circle = at('circle');
export const hand = at('hand');
export const knead = at('knead');
export const press = at('press');
export const pull = at('pull');
export const rub = at('rub');
export const tool = at('tool');

/** The same movements, turned clockwise by some degrees. */
export const turned = (degrees: number, marks: Placed[]): Placed[] =>
  marks.map((mark) => ({ ...mark, turn: degrees }));

/** The same movements on both sides of the body. */
export const both = (marks: Mark[]): Mark[] => marks.map((mark) => ({ ...mark, both: true }));
