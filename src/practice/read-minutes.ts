import type { FieldProblem } from './field-problem.ts';
import type { TimedMinutes } from './timed-units.ts';

/** What stands in the field of one code. */
export interface TypedMinutes {
  code: string;
  typed: string;
}

/** The id of a code's field on its page. */
export const fieldOf = (code: string): string => `minutes-${code}`;

/** Eight hours: more in one day looks like a slip of the pen. */
const highest = 480;

/** The minutes of each code that was filled in, or a sentence for each field that cannot be right. */
export function readMinutes(fields: readonly TypedMinutes[]): {
  given: TimedMinutes[];
  problems: FieldProblem[];
} {
  const filled = fields.filter(({ typed }) => typed.trim() !== '');
  const problems = filled.flatMap(({ code, typed }) => {
    const problem = problemOf(typed.trim());
    return problem ? [{ field: fieldOf(code), says: `${code}: ${problem}` }] : [];
  });
  const given = filled.map(({ code, typed }) => ({ code, minutes: minutesIn(typed.trim()) }));
  const [first] = fields;
  if (filled.length === 0 && first)
    return {
      given: [],
      problems: [{ field: fieldOf(first.code), says: 'Enter the minutes of at least one code.' }],
    };
  const total = given.reduce((sum, { minutes }) => sum + minutes, 0);
  const last = given.at(-1);
  if (problems.length === 0 && total > highest && last)
    problems.push({
      field: fieldOf(last.code),
      says: `All codes together come to ${total.toLocaleString('en-US')} minutes. More than ${highest} in one day looks like a slip.`,
    });
  return { given: problems.length === 0 ? given : [], problems };
}

function problemOf(typed: string): string | undefined {
  if (/^[-−]\s*\d/.test(typed)) return 'Minutes cannot be below zero.';
  if (/^\d*[.,]\d+$/.test(typed) && !/^\d{1,3}(,\d{3})+$/.test(typed))
    return 'Enter whole minutes, without a fraction.';
  if (!/^\d{1,3}(,\d{3})+$|^\d+$/.test(typed))
    return 'That is not a number of minutes. Enter digits, such as 23.';
  const minutes = minutesIn(typed);
  if (minutes === 0) return 'Zero minutes are nothing to count. Leave the field empty.';
  if (minutes > highest)
    return `${minutes.toLocaleString('en-US')} minutes are more than ${highest} (8 hours). Please check the number.`;
  return undefined;
}

const minutesIn = (typed: string): number => Number(typed.replaceAll(',', ''));
