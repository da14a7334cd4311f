import type { MeasureRule } from './measure.ts';

/** Digits before the point at most, where a score has no end of its own. */
const longest = 3;

/** A typed score of a measure, or a sentence on what is wrong with it. */
export function readScore(measure: MeasureRule, typed: string): { score: number } | { problem: string } {
  const text = typed.trim().replace('−', '-');
  const { abbreviation, lowest, highest, step } = measure;
  if (text === '') return { problem: `Enter a score of the ${abbreviation}, ${rangeInWords(measure)}.` };
  if (!/^-?(\d+\.?\d*|\.\d+)$/.test(text))
    return { problem: 'That is not a number. Enter digits, with a point before a fraction.' };
  // Adding nothing makes a zero of minus zero, which would be printed with its sign.
  const score = Number(text) + 0;
  if (score < lowest || (highest !== undefined && score > highest))
    return { problem: `${text} is outside the range: the ${abbreviation} goes ${rangeInWords(measure)}.` };
  if (highest === undefined && score >= 10 ** longest)
    return { problem: `${text} looks like a slip. Please check the number.` };
  if (step === 1 && !Number.isInteger(score))
    return { problem: `The ${abbreviation} has whole numbers only.` };
  return { score };
}

/** "from 0 to 24 points", "from 0 stands, without an upper end". */
export const rangeInWords = ({
  lowest,
  highest,
  unit,
}: Pick<MeasureRule, 'lowest' | 'highest' | 'unit'>): string =>
  highest === undefined
    ? `from ${lowest} ${unit.many}, without an upper end`
    : `from ${lowest} to ${highest} ${unit.many}`;
