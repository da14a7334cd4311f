import fc from 'fast-check';
import { describe, test } from 'vitest';
import { problemOfTarget } from '../../src/practice/goal.ts';
import { changeOf, neededGain } from '../../src/practice/measure.ts';
import { pdfText, unprintable } from '../../src/practice/pdf-text.ts';
import { readMinutes } from '../../src/practice/read-minutes.ts';
import { readScore } from '../../src/practice/score.ts';
import { eightMinuteRule, ruleOfEights } from '../../src/practice/timed-units.ts';
import { anyOf, anyText, holds } from '../holds.ts';
import { psfs, rdq, stands } from './records.ts';

const aNumber = anyOf(['0', '1', '23', '000', ',', '.', '-', '−', '+', 'e', ' ', '٣', '1,000'], 5);
const aMeasure = fc.constantFrom(rdq, stands, psfs);
const aDay = fc
  .array(fc.integer({ min: 1, max: 480 }), { minLength: 1, maxLength: 6 })
  .map((day) => day.map((minutes, at) => ({ code: String(97110 + at), minutes })));

describe('what is typed for minutes', () => {
  test('is whole minutes from 1 to 480, or a sentence at a field, never neither', () =>
    holds(
      fc.property(fc.array(fc.oneof(aNumber, anyText()), { minLength: 1, maxLength: 4 }), (typed) => {
        const { given, problems } = readMinutes(typed.map((one, at) => ({ code: String(at), typed: one })));
        const areWhole = given.every(({ minutes }) => Number.isInteger(minutes) && minutes > 0);
        const total = given.reduce((sum, { minutes }) => sum + minutes, 0);
        return given.length > 0 === (problems.length === 0) && areWhole && total <= 480;
      }),
    ));

  test('is the number that was meant, zeros in front and its digits in groups of three or not', () =>
    holds(
      fc.property(fc.integer({ min: 1, max: 480 }), fc.boolean(), (minutes, isGrouped) => {
        const digits = String(minutes).padStart(6, '0');
        const typed = isGrouped ? `${digits.slice(0, 3)},${digits.slice(3)}` : digits;
        return readMinutes([{ code: 'a', typed: ` ${typed} ` }]).given[0]?.minutes === minutes;
      }),
    ));
});

describe('what is typed for a score', () => {
  test('is a number of the range that is printed without a sign, or a problem in words', () =>
    holds(
      fc.property(aMeasure, fc.oneof(aNumber, anyText()), (measure, typed) => {
        const read = readScore(measure, typed);
        if ('problem' in read) return read.problem.endsWith('.');
        const { score } = read;
        const isInside = score >= measure.lowest && score <= (measure.highest ?? 999.999);
        return isInside && /^\d/.test(score.toLocaleString('en-US'));
      }),
    ));
});

describe('units', () => {
  test('of a day do not depend on the order in which its codes are given', () =>
    holds(
      fc.property(aDay, (day) => {
        const turned = day.toReversed();
        return (
          eightMinuteRule(day).units === eightMinuteRule(turned).units &&
          ruleOfEights(day).units === ruleOfEights(turned).units
        );
      }),
    ));

  test('by codes add up to the units of the day, and no code is paid for a minute more than it needs for its last one', () =>
    holds(
      fc.property(aDay, (day) => {
        const { units, codes } = eightMinuteRule(day);
        const sum = codes.reduce((total, code) => total + code.units, 0);
        return sum === units && codes.every((code) => code.units * 15 < code.minutes + 15);
      }),
    ));

  test('never fall with a minute more, and rise by one at most', () =>
    holds(
      fc.property(aDay, fc.nat(), (day, which) => {
        const longer = day.map((one, at) =>
          at === which % day.length ? { ...one, minutes: one.minutes + 1 } : one,
        );
        return [eightMinuteRule, ruleOfEights].every((rule) => {
          const more = rule(longer).units - rule(day).units;
          return more === 0 || more === 1;
        });
      }),
    ));
});

describe('a change of scores', () => {
  const tenths = fc.integer({ min: 0, max: 240 }).map((n) => n / 10);

  test('turned around is as large the other way', () =>
    holds(
      fc.property(aMeasure, tenths, tenths, (measure, first, later) => {
        const there = changeOf(measure, first, later);
        const back = changeOf(measure, later, first);
        return there.gain + back.gain === 0 && there.isDetectable === back.isDetectable;
      }),
    ));

  test('that counts still counts when it is larger', () =>
    holds(
      fc.property(aMeasure, tenths, tenths, tenths, (measure, first, later, more) => {
        const farther = measure.better === 'lower' ? later - more : later + more;
        return (
          !changeOf(measure, first, later).isImportant ||
          changeOf(measure, first, farther).isImportant === true
        );
      }),
    ));

  test('is no target exactly where it would not count', () =>
    holds(
      fc.property(aMeasure, tenths, tenths, (measure, first, target) => {
        const { direction, isImportant } = changeOf(measure, first, target);
        const isTarget =
          direction === 'better' && (neededGain(measure, first) === undefined || isImportant === true);
        return (problemOfTarget(measure, first, target) === undefined) === isTarget;
      }),
    ));
});

describe('a text for the PDF', () => {
  test('once made printable stays as it is', () =>
    holds(fc.property(anyText(), (text) => pdfText(pdfText(text)) === pdfText(text))));

  test('is told each letter that cannot be printed, and nothing else', () =>
    holds(
      fc.property(anyText(), (text) => {
        const told = unprintable(text);
        const rest = told.reduce((left, letter) => left.replaceAll(letter, ''), pdfText(text));
        return new Set(told).size === told.length && unprintable(rest).length === 0;
      }),
    ));
});
