import { formatClinicalEffect } from './estimate.ts';
import type { CitationRecord } from './schema/citation.ts';
import type { ClaimRecord } from './schema/claim.ts';
import type { Figure } from './schema/figure.ts';
import type { Outcome } from './schema/outcome.ts';

/** Names and printed numbers, e.g. ["disability-10w.size", "2.9"]. */
export type Numbers = [name: string, printed: string][];

/** Every number of a citation that a text may print. */
export const citationNumbers = (citation: CitationRecord): Numbers => [
  ...given([
    ['people', citation.participants],
    ['studies', citation.studies],
  ]),
  ...(citation.year === undefined ? [] : ([['year', String(citation.year)]] satisfies Numbers)),
  ...citation.outcomes.flatMap((outcome) => within(outcome.id, outcomeNumbers(outcome))),
  ...citation.arms.flatMap(({ dose }, at) =>
    within(
      `arm-${at + 1}`,
      given([
        ['sessions', dose?.sessions],
        ['weeks', dose?.weeks],
        ['minutes', dose?.minutes],
      ]),
    ),
  ),
  ...figureNumbers(citation),
];

/** The numbers of a web source or a risk. */
export const figureNumbers = ({ figures }: { figures: Figure[] }): Numbers =>
  figures.map((figure) => [figure.id, formatFigure(figure)]);

/** A claim's only numbers are its time. */
export const claimNumbers = (claim: ClaimRecord): Numbers =>
  claim.kind === 'effect' && claim.timeWindow.weeks !== undefined ? timeNumbers(claim.timeWindow.weeks) : [];

/** A figure as a reader meets it: "$60 to $150", "10 in 100", "36%", "2,692". */
export function formatFigure({ value, to, of, unit }: Figure): string {
  const print = (n: number): string => (unit === 'usd' ? `$${format(n)}` : format(n));
  const range = to === undefined ? print(value) : `${print(value)} to ${print(to)}`;
  if (of !== undefined) return `${range} in ${format(of)}`;
  return unit === 'percent' ? `${range}%` : range;
}

const outcomeNumbers = (outcome: Outcome): Numbers => [
  ...given([
    ['people', outcome.participants],
    ['studies', outcome.studies],
    ['change', outcome.smallestImportantChange],
    ['p', outcome.p],
  ]),
  ...(outcome.timepointWeeks === undefined ? [] : timeNumbers(outcome.timepointWeeks)),
  ...(outcome.effect ? effectNumbers(outcome, outcome.effect) : []),
  ...(outcome.groups
    ? given([
        ['massage', inHundred(outcome.groups.massage)],
        ['comparison', inHundred(outcome.groups.comparison)],
      ])
    : []),
  ...(outcome.ci ? intervalNumbers(outcome.ci) : []),
];

const timeNumbers = (weeks: number): Numbers =>
  given([
    ['days', weeks * 7],
    ['weeks', weeks],
    ['months', Math.round((weeks * 12) / 52)],
    ['years', Math.round(weeks / 52)],
  ]);

function effectNumbers(outcome: Outcome, { measure, value }: NonNullable<Outcome['effect']>): Numbers {
  const isRatio = measure === 'RR' || measure === 'OR';
  return [
    ['value', format(value)],
    ['size', format(Math.abs(value))],
    ...(Math.abs(value) < 1 ? [] : ([['about', format(Math.round(Math.abs(value)))]] satisfies Numbers)),
    ['result', formatClinicalEffect(outcome)],
    ...(measure === 'percent' ? ([['in-100', inHundred(value)]] satisfies Numbers) : []),
    // What a ratio adds or takes away, in percent
    ...(isRatio ? given([[value > 1 ? 'more' : 'less', Math.round(Math.abs(value - 1) * 100)]]) : []),
  ];
}

function intervalNumbers({ lower, upper }: { lower: number; upper: number }): Numbers {
  const sizes = [Math.abs(lower), Math.abs(upper)].toSorted((a, b) => a - b).map(format);
  return [
    ['lower', format(lower)],
    ['upper', format(upper)],
    ['range', `${format(lower)} to ${format(upper)}`],
    // Without signs it would hide that the interval holds no difference.
    ...(lower * upper > 0 ? ([['size-range', sizes.join(' to ')]] satisfies Numbers) : []),
  ];
}

const within = (part: string, numbers: Numbers): Numbers =>
  numbers.map(([name, printed]) => [`${part}.${name}`, printed]);

const given = (numbers: [string, number | string | undefined][]): Numbers =>
  numbers.flatMap(([name, value]) =>
    value === undefined ? [] : [[name, typeof value === 'number' ? format(value) : value]],
  );

const inHundred = (percent: number): string => `${format(percent)} in 100`;

const american = new Intl.NumberFormat('en-US', { maximumFractionDigits: 4 });

const format = (n: number): string => american.format(n).replace(/^-/, '−');
