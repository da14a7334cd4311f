import { describe, expect, test } from 'vitest';
import { formatPressure, pressureWords } from '../../src/components/evidence/pressure-words.ts';
import { drawings } from '../../src/components/technique/drawings.ts';
import { drawMark } from '../../src/components/technique/marks.ts';

const all = Object.entries(drawings);

describe('the drawing of a technique', () => {
  test.each(all)('%s says each movement that it draws, and draws each that it says', (_, { moves }) => {
    expect(moves.length).toBeGreaterThan(0);
    for (const { says, marks } of moves) {
      expect(says).toMatch(/^[A-Z].*[^.]$/);
      expect(marks.length).toBeGreaterThan(0);
    }
  });

  test('is no copy of another', () => {
    const drawn = all.map(([, { view, moves }]) => JSON.stringify([view, moves.map(({ marks }) => marks)]));
    expect(new Set(drawn).size).toBe(all.length);
  });

  test('says no digit, which a reader could take for a dose', () => {
    const said = all.flatMap(([, { moves }]) => moves.map(({ says }) => says));
    expect(said.filter((says) => /\d/.test(says))).toEqual([]);
  });
});

describe('a stroke', () => {
  const ends = [
    [0, 0],
    [40, 10],
    [-30, 55],
  ] as const;

  test('ends in an arrow with both wings behind its tip, whichever way it runs', () => {
    for (const from of ends)
      for (const to of ends.filter((one) => one !== from)) {
        const { lines } = drawMark({ kind: 'glide', from, via: from, to });
        const wing = /M(\S+) (\S+)L\S+ \S+L(\S+) (\S+)$/.exec(lines)?.slice(1).map(Number) ?? [];
        const [ax = 0, ay = 0, bx = 0, by = 0] = wing;
        const whole = Math.hypot(to[0] - from[0], to[1] - from[1]);
        for (const [x, y] of [
          [ax, ay],
          [bx, by],
        ] as const)
          expect(Math.hypot(x - from[0], y - from[1])).toBeLessThan(whole);
        expect(Math.hypot(ax - to[0], ay - to[1])).toBeCloseTo(Math.hypot(bx - to[0], by - to[1]), 0);
      }
  });

  test('of the deep kind lies on a broad band, and a gliding one does not', () => {
    const [from, , to] = ends;
    expect(drawMark({ kind: 'deep', from, via: from, to }).touch).toBeDefined();
    expect(drawMark({ kind: 'glide', from, via: from, to }).touch).toBeUndefined();
  });
});

test('pressure reads as a range of its five words', () => {
  expect(formatPressure([1, 5])).toBe('light touch to very firm');
  expect(formatPressure([4, 4])).toBe('firm');
  expect(pressureWords).toHaveLength(5);
});
