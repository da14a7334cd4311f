import { describe, expect, test } from 'vitest';
import { must } from '../../src/lib/must.ts';
import { levelOfNotSure, levelOfSign, strictest } from '../../src/safety/check.ts';
import { checkAreas, riskQuestions, signQuestions } from '../../src/safety/check-questions.ts';
import { checkTable } from '../../src/safety/check-table.ts';
import { type Level, levelOf, levels } from '../../src/safety/level.ts';
import { riskRecords as records } from './risk-records.ts';

const get = (id: string) =>
  must(
    records.find((record) => record.id === id),
    `no record "${id}"`,
  );
const { signs, conditions, medicines, recent } = checkTable(records, get);
const questions = [...signs, conditions, medicines, recent];

/** Every answer that the page offers, with its level. */
const answers: [string, Level][] = [
  ...questions.flatMap(({ options }) => options.map(({ value, level }): [string, Level] => [value, level])),
  ...checkAreas.map(({ id, level }): [string, Level] => [id, level]),
];

describe('the answer to the safety check', () => {
  test('of every two answers is the stricter', () => {
    const rank = (level: Level) => levels.indexOf(level);
    expect(answers.length).toBeGreaterThan(75);
    for (const [a, first] of answers)
      for (const [b, second] of answers) {
        const expected = rank(first) < rank(second) ? first : second;
        expect(strictest([first, second]), `${a} + ${b}`).toBe(expected);
      }
  });

  test('is an emergency with any emergency sign, whatever else was ticked', () => {
    expect(strictest([...levels].reverse())).toBe('emergency');
    const emergencies = answers.filter(([, level]) => level === 'emergency');
    expect(emergencies.length).toBeGreaterThan(10);
    for (const [name] of emergencies)
      for (const [other, level] of answers)
        expect(strictest([level, 'emergency']), `${name} + ${other}`).toBe('emergency');
  });

  test('is to go ahead with care where nothing was ticked', () => {
    expect(strictest([])).toBe('go-ahead');
  });

  test('is never milder than the record says, nor stricter', () => {
    for (const { options } of [conditions, medicines, recent])
      for (const { risk, level } of options)
        expect(level).toBe(risk === undefined ? levelOfNotSure : levelOf(get(risk).kind));
    for (const { id, options } of signs)
      expect(options.slice(0, -1).map(({ level }) => level)).toEqual(
        get(id).redFlags.map(({ act }) => levelOfSign(act)),
      );
  });
});

describe('the questions', () => {
  const asked = [...signQuestions.map(({ risk }) => risk), ...Object.values(riskQuestions).flat()];

  test('ask for every record, and for no other', () => {
    expect([...new Set(asked)].toSorted()).toEqual(records.map(({ id }) => id).toSorted());
  });

  test('offer "not sure" each, and no answer twice', () => {
    for (const { id, options } of questions) expect(options.at(-1)?.value).toBe(`${id}-not-sure`);
    expect(checkAreas.at(-1)?.label).toMatch(/not sure/);
    expect(new Set(answers.map(([value]) => value)).size).toBe(answers.length);
  });

  test('have words: each question, each answer, and each part of the body with what to mind there', () => {
    const words = [
      ...questions.flatMap(({ legend, options }) => [legend, ...options.map(({ label }) => label)]),
      ...checkAreas.flatMap(({ label, care }) => [label, care]),
    ];
    expect(words.filter((text) => !/^\S.*\S$/.test(text))).toEqual([]);
    const legends = questions.map(({ legend }) => legend);
    expect(new Set(legends).size).toBe(legends.length);
  });

  test('have a name of their own in the form: a sign its record, and the others what they ask for', () => {
    expect(questions.map(({ id }) => id)).toEqual([
      ...signQuestions.map(({ risk }) => risk),
      'conditions',
      'medicines',
      'recent',
    ]);
    for (const { areas } of [conditions, medicines, recent]) expect(areas).toEqual([]);
  });

  test('on signs of one part of the body are not asked of somebody who is sore in a distant one', () => {
    const isAsked = (risk: string, area: string) => {
      const { areas } = must(
        signQuestions.find((one) => one.risk === risk),
        `no signs of ${risk}`,
      );
      return areas.length === 0 || (areas as readonly string[]).includes(area);
    };
    const distant = {
      'neck-vascular-risk': 'legs',
      'red-flags-headache': 'feet',
      'red-flags-back-pain': 'head',
    };
    for (const [risk, area] of Object.entries(distant)) expect(isAsked(risk, area), risk).toBe(false);
    for (const area of checkAreas) expect(isAsked('deep-vein-thrombosis', area.id)).toBe(true);
  });

  test('name areas of the body that are offered, and somebody who names none of them is asked everything', () => {
    const offered = checkAreas.map(({ id }) => id);
    for (const { areas } of signQuestions) {
      for (const area of areas) expect(offered).toContain(area);
      if (areas.length > 0) for (const any of ['elsewhere', 'undecided']) expect(areas).toContain(any);
    }
  });

  test('lead each sign to care, soonest first', () => {
    expect(levelOfSign('call-911')).toBe('emergency');
    expect(levelOfSign('emergency-department')).toBe('emergency');
    expect(levelOfSign('doctor-today')).toBe('not-now');
    expect(levelOfSign('doctor-soon')).toBe('ask-first');
  });
});

describe('every rule', () => {
  test('rests on a record with a source or a citation', () => {
    for (const { id, sources, citations } of records)
      expect((sources?.length ?? 0) + (citations?.length ?? 0), id).toBeGreaterThan(0);
    const ticks = questions
      .flatMap(({ options }) => options)
      .filter(({ value }) => !value.endsWith('-not-sure'));
    for (const { value, risk } of ticks)
      expect(
        records.map(({ id }) => id),
        value,
      ).toContain(risk);
  });

  test('for a part of the body rests on records, and raises the level only where it holds for everybody', () => {
    for (const { id, risks, level, care } of checkAreas) {
      expect(risks.length, id).toBeGreaterThan(0);
      for (const risk of risks)
        expect(
          records.map((record) => record.id),
          id,
        ).toContain(risk);
      if (level === 'adapt') expect(care, id).not.toMatch(/\bif\b/i);
    }
  });

  test('is told without the word "safe", which would need a condition', () => {
    const told = checkAreas.map(({ label, care }) => `${label} ${care}`).join(' ');
    const ours = records.map(({ answer, action, instead, tellTheTherapist }) =>
      [answer, action, instead, tellTheTherapist].join(' '),
    );
    expect(`${told} ${ours.join(' ')}`).not.toMatch(/\bsafe(ly)?\b/i);
  });
});
