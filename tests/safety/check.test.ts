import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/integrations/content-files.ts';
import { fitsMedicine, levelOfNotSure, levelOfSign, strictest } from '../../src/safety/check.ts';
import { checkAreas, riskQuestions, signQuestions } from '../../src/safety/check-questions.ts';
import { type Level, levelOf, levels } from '../../src/safety/level.ts';
import type { Contraindication } from '../../src/safety/schema/contraindication.ts';
import { root } from '../content/prose.ts';

const { content } = await readContent(root);
const records = content.contraindications.map(
  ({ id, data }) => ({ ...data, id }) as unknown as Contraindication,
);

/** Every answer that can be ticked, with its level, as the records say. */
const answers: [string, Level][] = records.flatMap(({ id, kind, redFlags, medicines }): [string, Level][] => [
  [id, levelOf(kind)],
  ...redFlags.map(({ sign, act }): [string, Level] => [`${id}: ${sign}`, levelOfSign(act)]),
  ...medicines.map((one): [string, Level] => [`${id}: ${one.class}`, levelOf(kind)]),
  ['not sure', levelOfNotSure],
]);

describe('the answer to the safety check', () => {
  test('of every two answers is the stricter', () => {
    const rank = (level: Level) => levels.indexOf(level);
    for (const [a, first] of answers)
      for (const [b, second] of answers) {
        const expected = rank(first) < rank(second) ? first : second;
        expect(strictest([first, second]), `${a} + ${b}`).toBe(expected);
      }
  });

  test('is an emergency with any emergency sign, whatever else was ticked', () => {
    expect(strictest([...levels].reverse())).toBe('emergency');
    for (const [name, level] of answers)
      if (level === 'emergency')
        expect(strictest([...answers.map(([, one]) => one), level]), name).toBe('emergency');
  });

  test('is to go ahead with care where nothing was ticked', () => {
    expect(strictest([])).toBe('go-ahead');
  });
});

describe('the questions', () => {
  const asked = [...signQuestions.map(({ risk }) => risk), ...Object.values(riskQuestions).flat()];

  test('ask for every record, and for no other', () => {
    expect([...new Set(asked)].toSorted()).toEqual(records.map(({ id }) => id).toSorted());
  });

  test('name areas of the body that are offered', () => {
    const offered = checkAreas.map(({ id }) => id);
    for (const { areas } of signQuestions) for (const area of areas) expect(offered).toContain(area);
  });

  test('lead each sign to care, soonest first', () => {
    expect(levelOfSign('call-911')).toBe('emergency');
    expect(levelOfSign('emergency-department')).toBe('emergency');
    expect(levelOfSign('doctor-today')).toBe('not-now');
    expect(levelOfSign('doctor-soon')).toBe('ask-first');
  });
});

test('a medicine is found by a part of any of its names, in any case', () => {
  const names = ['direct oral anticoagulants', 'apixaban', 'Eliquis'];
  expect(fitsMedicine('eliq', names)).toBe(true);
  expect(fitsMedicine(' APIX ', names)).toBe(true);
  expect(fitsMedicine('', names)).toBe(true);
  expect(fitsMedicine('warfarin', names)).toBe(false);
});
