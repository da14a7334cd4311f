/** Minutes that were spent under one timed code on one day. */
export interface TimedMinutes {
  /** e.g. "97124" */
  code: string;
  /** Whole minutes, at least 1 */
  minutes: number;
}

/** One code's part of a count. */
export interface CodeUnits extends TimedMinutes {
  /** Full quarter hours in its minutes */
  whole: number;
  /** Minutes beyond these, 0 to 14 */
  left: number;
  units: number;
}

/** The units of one day by one way of counting. */
export interface UnitCount {
  /** Timed minutes in all */
  minutes: number;
  units: number;
  /** In the order in which the codes were given */
  codes: CodeUnits[];
  /** Codes with as much claim to the last unit as the one that got it; the clinician chooses */
  tiedFor: string[];
}

const minutesOfUnit = 15;
const minutesOfFirst = 8;

/** Units that so many minutes make: one from 8 minutes on, one more with each further 15. */
export const unitsOf = (minutes: number): number =>
  Math.floor((minutes + minutesOfUnit - minutesOfFirst) / minutesOfUnit);

/** The 8-minute rule: all timed minutes together decide how many units; whole quarter hours come first, then the most minutes left. */
export function eightMinuteRule(given: readonly TimedMinutes[]): UnitCount {
  const codes = given.map(split);
  const minutes = sum(codes.map((code) => code.minutes));
  const units = unitsOf(minutes);
  const free = units - sum(codes.map(({ whole }) => whole));
  // Sorting keeps the given order where two codes have the same claim.
  const waiting = codes.toSorted((a, b) => b.left - a.left);
  const served = new Set(waiting.slice(0, free).map(({ code }) => code));
  const last = waiting[free - 1];
  return {
    minutes,
    units,
    codes: codes.map((code) => ({ ...code, units: code.whole + (served.has(code.code) ? 1 : 0) })),
    tiedFor: waiting
      .slice(free)
      .filter(({ left }) => left === last?.left)
      .map(({ code }) => code),
  };
}

/** The rule of eights: each code stands alone and needs 8 minutes of its own for each unit that it does not fill. */
export function ruleOfEights(given: readonly TimedMinutes[]): UnitCount {
  const codes = given.map((one) => ({ ...split(one), units: unitsOf(one.minutes) }));
  return {
    minutes: sum(codes.map(({ minutes }) => minutes)),
    units: sum(codes.map(({ units }) => units)),
    codes,
    tiedFor: [],
  };
}

/** From how many to how many minutes a number of units holds. */
export interface UnitRange {
  from: number;
  to: number;
  units: number;
}

/** The ranges of minutes from 0 up to an end; the last one is cut off there. */
export function unitTable(end: number): UnitRange[] {
  const ranges: UnitRange[] = [];
  for (let minutes = 0; minutes <= end; minutes += 1) {
    const open = ranges.at(-1);
    if (open?.units === unitsOf(minutes)) open.to = minutes;
    else ranges.push({ from: minutes, to: minutes, units: unitsOf(minutes) });
  }
  return ranges;
}

/** The range that so many minutes lie in, whole. */
export const rangeOf = (minutes: number): UnitRange => {
  const units = unitsOf(minutes);
  const from = units === 0 ? 0 : (units - 1) * minutesOfUnit + minutesOfFirst;
  return { from, to: units * minutesOfUnit + minutesOfFirst - 1, units };
};

const split = ({ code, minutes }: TimedMinutes): CodeUnits => ({
  code,
  minutes,
  whole: Math.floor(minutes / minutesOfUnit),
  left: minutes % minutesOfUnit,
  units: 0,
});

const sum = (numbers: number[]): number => numbers.reduce((total, one) => total + one, 0);
