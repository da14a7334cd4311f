import { describe, expect, it } from 'vitest';
import {
  eightMinuteRule,
  rangeOf,
  ruleOfEights,
  type TimedMinutes,
  unitsOf,
  unitTable,
} from '../../src/practice/timed-units.ts';

// The slow, obvious way: the table as Medicare prints it, minute by minute, and units handed out one after the other.
const printedRanges = [
  [8, 22],
  [23, 37],
  [38, 52],
  [53, 67],
  [68, 82],
  [83, 97],
  [98, 112],
  [113, 127],
] as const;

function unitsByTable(minutes: number): number {
  const at = printedRanges.findIndex(([from, to]) => minutes >= from && minutes <= to);
  if (at >= 0) return at + 1;
  return minutes < 8 ? 0 : 1 + unitsByTable(minutes - 15);
}

/** Each unit goes to the code with the most minutes still unpaid, and takes 15 of them away. */
function handOut(day: TimedMinutes[]): Record<string, number> {
  const unpaid = day.map(({ minutes }) => minutes);
  const units = day.map(() => 0);
  let free = unitsByTable(unpaid.reduce((sum, minutes) => sum + minutes, 0));
  while (free > 0) {
    const most = unpaid.indexOf(Math.max(...unpaid));
    unpaid[most] = (unpaid[most] ?? 0) - 15;
    units[most] = (units[most] ?? 0) + 1;
    free -= 1;
  }
  return Object.fromEntries(day.map(({ code }, at) => [code, units[at] ?? 0]));
}

/** One code alone: 15 minutes at a time, and one more unit for what is left if it is 8 or more. */
function alone(minutes: number): number {
  let left = minutes;
  let units = 0;
  while (left >= 15) {
    left -= 15;
    units += 1;
  }
  return left >= 8 ? units + 1 : units;
}

const codes = ['97124', '97140', '97110', '97112', '97530', '97035'];
const dayOf = (...minutes: number[]): TimedMinutes[] =>
  minutes.map((one, at) => ({ code: codes[at] ?? '', minutes: one }));
const unitsByCode = (day: { codes: { code: string; units: number }[] }) =>
  Object.fromEntries(day.codes.map(({ code, units }) => [code, units]));
const upTo180 = Array.from({ length: 181 }, (_, minutes) => minutes);

describe('one code', () => {
  it.each(upTo180)(
    'of %i minutes makes as many units as the printed table says, by both rules',
    (minutes) => {
      expect(unitsOf(minutes)).toBe(unitsByTable(minutes));
      expect(unitsOf(minutes)).toBe(alone(minutes));
      expect(eightMinuteRule(dayOf(minutes)).units).toBe(unitsByTable(minutes));
      expect(ruleOfEights(dayOf(minutes)).units).toBe(alone(minutes));
    },
  );
});

describe('two codes', () => {
  it('make the same as the slow way for every pair of 0 to 180 minutes', () => {
    const wrong: string[] = [];
    for (const first of upTo180)
      for (const second of upTo180) {
        const day = dayOf(first, second);
        const eight = eightMinuteRule(day);
        const eights = ruleOfEights(day);
        const isSame =
          eight.units === unitsByTable(first + second) &&
          JSON.stringify(unitsByCode(eight)) === JSON.stringify(handOut(day)) &&
          eights.units === alone(first) + alone(second);
        if (!isSame) wrong.push(`${first} + ${second}`);
      }
    expect(wrong).toEqual([]);
  });
});

describe('three to six codes', () => {
  it('make the same as the slow way for every mix of odd lengths', () => {
    const lengths = [0, 1, 3, 7, 8, 10, 14, 15, 16, 22, 23, 33, 45, 61];
    const wrong: string[] = [];
    const compare = (day: TimedMinutes[]) => {
      if (JSON.stringify(unitsByCode(eightMinuteRule(day))) !== JSON.stringify(handOut(day)))
        wrong.push(day.map(({ minutes }) => minutes).join(' + '));
    };
    for (const a of lengths)
      for (const b of lengths)
        for (const c of lengths) {
          compare(dayOf(a, b, c));
          for (const d of lengths) compare(dayOf(a, b, c, d));
          compare(dayOf(a, b, c, b, a, c));
        }
    expect(wrong).toEqual([]);
  });

  it('never get more units than the total makes, nor fewer', () => {
    const eight = eightMinuteRule(dayOf(7, 7, 7, 7, 7, 7));
    expect(eight.units).toBe(unitsByTable(42));
    expect(eight.codes.reduce((sum, { units }) => sum + units, 0)).toBe(eight.units);
  });
});

describe('cases that the rules tell', () => {
  it('33 minutes of one and 7 of another are two units and one', () => {
    expect(unitsByCode(eightMinuteRule(dayOf(33, 7)))).toEqual({ '97124': 2, '97140': 1 });
    expect(ruleOfEights(dayOf(33, 7)).units).toBe(2);
  });

  it('two services that are too short alone share one unit, on the longer one, and make none by the rule of eights', () => {
    expect(unitsByCode(eightMinuteRule(dayOf(3, 5)))).toEqual({ '97124': 0, '97140': 1 });
    expect(ruleOfEights(dayOf(3, 5)).units).toBe(0);
  });

  it('three codes of 8 minutes are two units by one rule and three by the other', () => {
    expect(eightMinuteRule(dayOf(8, 8, 8)).units).toBe(2);
    expect(ruleOfEights(dayOf(8, 8, 8))).toMatchObject({ minutes: 24, units: 3, tiedFor: [] });
  });

  it('a tie names who else may take the last unit, and only then', () => {
    expect(eightMinuteRule(dayOf(20, 20)).tiedFor).toEqual(['97140']);
    expect(eightMinuteRule(dayOf(20, 19)).tiedFor).toEqual([]);
    expect(eightMinuteRule(dayOf(15, 15)).tiedFor).toEqual([]);
  });
});

describe('the printed table', () => {
  it('holds each minute from 0 to 180 once, with the units that the calculator counts', () => {
    const table = unitTable(180);
    const minutes = table.flatMap(({ from, to, units }) =>
      Array.from({ length: to - from + 1 }, (_, at) => ({ minute: from + at, units })),
    );
    expect(minutes.map(({ minute }) => minute)).toEqual(upTo180);
    for (const { minute, units } of minutes) expect(units).toBe(eightMinuteRule(dayOf(minute)).units);
    expect(table.slice(1, 9).map(({ from, to }) => [from, to])).toEqual(printedRanges);
  });

  it('agrees with the range that the steps name', () => {
    for (const { from, to, units } of unitTable(187)) {
      expect(rangeOf(from)).toEqual({ from, to, units });
      expect(rangeOf(to)).toEqual({ from, to, units });
    }
  });
});
