import { type OutcomeConcept, outcomeConcepts } from '../evidence/outcome-concepts.ts';
import { timeOrder } from '../evidence/time-spot.ts';
import { jointValidity, type Validity } from '../evidence/validity.ts';
import type { OutcomeRow } from './claims.ts';
import { placeOf, type TimePlace, timeTicks } from './time-axis.ts';

/** How long effects last: every effect of a page where it stands in time. */
export interface TimeLine {
  /** What the drawing shows, in two sentences */
  headline: string;
  /** Of the headline, which leans on all rows */
  validity: Validity;
  ticks: typeof timeTicks;
  /** By outcome, in the page's order, and earlier times first */
  groups: { id: string; name: string; rows: (OutcomeRow & { place: TimePlace })[] }[];
}

/** The line of weeks for the effects of a page; undefined where one effect alone would make no line. */
export function timeLineOf(rows: OutcomeRow[]): TimeLine | undefined {
  const [first, ...rest] = rows;
  if (!first || rest.length === 0) return undefined;
  const concepts = [...new Set(rows.map(({ concept }) => concept))];
  return {
    headline: headlineOf(rows),
    validity: jointValidity([first, ...rest]),
    ticks: timeTicks,
    groups: concepts.map((concept) => ({
      id: `over-time-${concept}`,
      name: outcomeConcepts[concept],
      rows: rowsOf(rows, concept),
    })),
  };
}

const rowsOf = (rows: OutcomeRow[], concept: OutcomeConcept): TimeLine['groups'][number]['rows'] =>
  rows
    .filter((row) => row.concept === concept)
    .sort((a, b) => timeOrder(a.spot) - timeOrder(b.spot))
    .map((row) => ({ ...row, place: placeOf(row.spot) }));

/** When a gain was measured; where others stand at the same stage in other words, the words for the stage. */
function whenOf({ spot, when }: OutcomeRow, rows: OutcomeRow[]): string {
  const words = rows.filter((row) => isGain(row) && row.spot.stage === spot.stage).map((row) => row.when);
  return spot.stage === 'weeks' || words.every((one) => one === when) ? when : stageWords[spot.stage];
}

const stageWords = {
  'right-after': 'at the end of treatment or within days',
  'short-term': 'in the short term',
  'long-term': 'in the long term',
} as const;

const isGain = ({ mark }: OutcomeRow): boolean => mark === 'helps' || mark === 'helps-a-little';

function headlineOf(rows: OutcomeRow[]): string {
  const inTime = rows.toSorted((a, b) => timeOrder(a.spot) - timeOrder(b.spot));
  const latest = inTime.findLast(isGain);
  if (!latest) return 'None of these results shows a clear gain, early or late.';
  const isLater = inTime.some(({ spot }) => timeOrder(spot) > timeOrder(latest.spot));
  return `The latest gain here was measured ${whenOf(latest, inTime)}. ${isLater ? 'Later results show no clear gain.' : 'No result here looks further ahead.'}`;
}
