import { describe, expect, it } from 'vitest';
import { eightMinuteRule, ruleOfEights } from '../../src/practice/timed-units.ts';
import {
  stepsOfEightMinuteRule,
  stepsOfRuleOfEights,
  unitsInWords,
} from '../../src/practice/units-in-words.ts';

const day = (...minutes: number[]) => minutes.map((one, at) => ({ code: `9711${at}`, minutes: one }));

describe('the working of the 8-minute rule', () => {
  it('shows sum, range, whole quarter hours and who gets what is left', () => {
    expect(stepsOfEightMinuteRule(eightMinuteRule(day(33, 7)))).toEqual([
      'All timed minutes together: 33 + 7 = 40.',
      '40 minutes lie between 38 and 52, so 3 units in all.',
      'Whole quarter hours first. 97110 has 2, with 3 minutes left. 97111 has 0, with 7 minutes left.',
      '1 unit is left. It goes to the most minutes left over: 97111 (7).',
    ]);
  });

  it('says where a choice is open', () => {
    expect(stepsOfEightMinuteRule(eightMinuteRule(day(20, 20))).at(-1)).toBe(
      '1 unit is left. It goes to the most minutes left over: 97110 (5). 97111 has as many, so you may choose.',
    );
  });

  it('tells several units that are left, several codes with the same claim, and no minutes where none are left', () => {
    const lastOf = (...minutes: number[]) => stepsOfEightMinuteRule(eightMinuteRule(day(...minutes))).at(-1);
    expect(lastOf(14, 14, 14)).toBe(
      '3 units are left. They go to the most minutes left over: 97110 (14), 97111 (14) and 97112 (14).',
    );
    expect(lastOf(20, 20, 20)).toMatch(/97111 and 97112 have as many, so you may choose\.$/);
    expect(stepsOfEightMinuteRule(eightMinuteRule(day(30, 7)))[2]).toBe(
      'Whole quarter hours first. 97110 has 2. 97111 has 0, with 7 minutes left.',
    );
  });

  it('says that too few minutes make none, and when nothing is left to give', () => {
    expect(stepsOfEightMinuteRule(eightMinuteRule(day(7)))).toEqual([
      'Timed minutes: 7.',
      'Under 8 minutes in all make no unit.',
    ]);
    expect(stepsOfEightMinuteRule(eightMinuteRule(day(15, 3))).at(-1)).toBe(
      'No unit is left for the minutes beyond them.',
    );
  });
});

describe('the working of the rule of eights', () => {
  it('of one code needs no sum', () => {
    expect(stepsOfRuleOfEights(ruleOfEights(day(8)))).toEqual(['97110: 8 minutes alone reach 8, so 1 unit.']);
  });

  it('takes each code alone and adds them up', () => {
    expect(stepsOfRuleOfEights(ruleOfEights(day(33, 23, 15, 8, 7)))).toEqual([
      '97110: 33 minutes hold 2 whole quarter hours. The 3 left do not reach 8 and do not count: 2 units.',
      '97111: 23 minutes hold 1 whole quarter hour. The 8 left reach 8 and count as one more: 2 units.',
      '97112: 15 minutes hold 1 whole quarter hour: 1 unit.',
      '97113: 8 minutes alone reach 8, so 1 unit.',
      '97114: 7 minutes alone do not reach 8, so no unit.',
      'Together: 2 + 2 + 1 + 1 + 0 = 6.',
    ]);
  });
});

it('the answer names the units of each code, or that there is none', () => {
  expect(unitsInWords(eightMinuteRule(day(33, 7)))).toBe('3 units: 2 of 97110 and 1 of 97111');
  expect(unitsInWords(eightMinuteRule(day(33, 1)))).toBe('2 units: 2 of 97110');
  expect(unitsInWords(eightMinuteRule(day(5)))).toBe('No unit');
});
