import { count, listInWords } from '../lib/text.ts';
import { type CodeUnits, rangeOf, type UnitCount } from './timed-units.ts';

/** "3 units: 2 of 97110 and 1 of 97140", "No unit". */
export function unitsInWords({ units, codes }: UnitCount): string {
  if (units === 0) return 'No unit';
  const parts = codes.filter((code) => code.units > 0).map((code) => `${code.units} of ${code.code}`);
  return `${count(units, 'unit')}: ${listInWords(parts)}`;
}

/** How the 8-minute rule came to its count, step by step. */
export function stepsOfEightMinuteRule({ minutes, units, codes, tiedFor }: UnitCount): string[] {
  const { from, to } = rangeOf(minutes);
  const together = codes.map((code) => code.minutes).join(' + ');
  const free = units - codes.reduce((total, { whole }) => total + whole, 0);
  return [
    codes.length > 1 ? `All timed minutes together: ${together} = ${minutes}.` : `Timed minutes: ${minutes}.`,
    units === 0
      ? 'Under 8 minutes in all make no unit.'
      : `${minutes} minutes lie between ${from} and ${to}, so ${count(units, 'unit')} in all.`,
    ...(units === 0 ? [] : [`Whole quarter hours first. ${codes.map(wholeInWords).join(' ')}`]),
    ...(units === 0 ? [] : [lastStep(free, codes, tiedFor)]),
  ];
}

/** How the rule of eights came to its count, one step for each code. */
export const stepsOfRuleOfEights = ({ codes, units }: UnitCount): string[] => [
  ...codes.map((code) => `${code.code}: ${aloneInWords(code)}`),
  ...(codes.length > 1 ? [`Together: ${codes.map((code) => code.units).join(' + ')} = ${units}.`] : []),
];

const wholeInWords = (code: CodeUnits): string =>
  `${code.code} has ${code.whole}${code.left > 0 ? `, with ${count(code.left, 'minute')} left` : ''}.`;

function lastStep(free: number, codes: CodeUnits[], tiedFor: string[]): string {
  if (free === 0) return 'No unit is left for the minutes beyond them.';
  const served = codes.filter(({ units, whole }) => units > whole);
  const to = listInWords(served.map(({ code, left }) => `${code} (${left})`));
  const choice =
    tiedFor.length > 0
      ? ` ${listInWords(tiedFor)} ${tiedFor.length > 1 ? 'have' : 'has'} as many, so you may choose.`
      : '';
  return `${free === 1 ? '1 unit is' : `${free} units are`} left. ${free === 1 ? 'It goes' : 'They go'} to the most minutes left over: ${to}.${choice}`;
}

function aloneInWords({ minutes, whole, left, units }: CodeUnits): string {
  const all = count(minutes, 'minute');
  if (whole === 0)
    return units > 0 ? `${all} alone reach 8, so 1 unit.` : `${all} alone do not reach 8, so no unit.`;
  const start = `${all} hold ${count(whole, 'whole quarter hour')}`;
  if (left === 0) return `${start}: ${count(units, 'unit')}.`;
  return units > whole
    ? `${start}. The ${left} left reach 8 and count as one more: ${count(units, 'unit')}.`
    : `${start}. The ${left} left do not reach 8 and do not count: ${count(units, 'unit')}.`;
}
