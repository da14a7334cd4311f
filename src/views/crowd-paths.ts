/** The outlines of 100 people, ten by ten on a square of 200: those who had the outcome, and the rest. */
export interface CrowdPaths {
  had: string;
  hadNot: string;
}

const step = 20;
const perRow = 10;

// Head and shoulders, 12 wide and 16 high, drawn from the corner at which the pen stands.
const person = 'm10 2.5a3 3 0 1 1-.1 0zm-5.5 14.5c0-4.6 2-7 5.5-7s5.5 2.4 5.5 7z';

function people(from: number, to: number): string {
  const each = Array.from({ length: to - from }, (_, index) => from + index);
  return each.map((at) => `M${(at % perRow) * step} ${Math.floor(at / perRow) * step}${person}`).join('');
}

/** The first `count` of 100 people (0 to 100, whole) and the others, as two path outlines. */
export const crowdPaths = (count: number): CrowdPaths => ({
  had: people(0, count),
  hadNot: people(count, 100),
});
