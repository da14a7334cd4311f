import { describe, expect, test } from 'vitest';
import { guidelineBodies } from '../../src/evidence/guideline-bodies.ts';
import type { CitationInput } from '../../src/evidence/schema/citation.ts';
import { lapseOf, standingOf } from '../../src/evidence/standing.ts';
import { citationOf, guideline } from './records.ts';

const { years } = guidelineBodies.acp.lapse;
const acp = (changes: Partial<CitationInput> = {}) =>
  citationOf({ ...guideline, issuedBy: 'acp', year: 2017, month: 4, ...changes });

describe('a guideline of a body that ends its guidelines after a time', () => {
  test.each([
    ['2017-04-01', 'current'],
    ['2021-12-31', 'current'],
    ['2022-04-30', 'current'],
    ['2022-05-01', 'lapsed'],
    ['2026-11-22', 'lapsed'],
  ])('stands through the month in which its time is over: on %s it is %s', (today, standing) =>
    expect(standingOf(acp(), today)).toBe(standing),
  );

  test.each([
    ['2022-12-31', 'current'],
    ['2023-01-01', 'lapsed'],
  ])('without a month stands through that year: on %s it is %s', (today, standing) =>
    expect(standingOf(acp({ month: undefined }), today)).toBe(standing),
  );

  test('names the month, or the year alone', () => {
    expect(lapseOf(acp())?.until).toBe('2022-04');
    expect(lapseOf(acp({ month: undefined }))?.until).toBe('2022');
    expect(lapseOf(acp({ month: 12 }))?.until).toBe('2022-12');
  });

  test('without a date never lapses: nobody can say when', () => {
    expect(standingOf(acp({ year: undefined }), '2099-01-01')).toBe('current');
  });

  test('lapses on the same day as when the days are counted one by one', () => {
    let day = new Date('2017-04-30T00:00:00Z');
    const end = new Date(day);
    end.setUTCFullYear(end.getUTCFullYear() + years);
    const dayAfter = () => new Date(day.getTime() + 24 * 60 * 60 * 1000);
    const standing = () => standingOf(acp(), day.toISOString().slice(0, 10));
    while (standing() === 'current' && day.getUTCFullYear() < 2030) day = dayAfter();
    expect(day.getTime() - end.getTime()).toBe(24 * 60 * 60 * 1000);
  });
});

describe('what was announced', () => {
  test.each(['superseded', 'retracted'] as const)('stands before the lapse rule: %s', (standing) => {
    const status = { standing, ...(standing === 'superseded' && { by: 'qaseem-2027' }) };
    expect(standingOf(acp({ status }), '2018-01-01')).toBe(standing);
    expect(standingOf(acp({ status }), '2026-11-22')).toBe(standing);
  });

  test('a corrected guideline stands until it lapses', () => {
    const corrected = acp({ status: { standing: 'corrected' } });
    expect(standingOf(corrected, '2018-01-01')).toBe('corrected');
    expect(standingOf(corrected, '2026-11-22')).toBe('lapsed');
  });
});

test('what no body ends never lapses', () => {
  expect(standingOf(citationOf({ ...guideline, year: 1990 }), '2099-01-01')).toBe('current');
  expect(standingOf(citationOf({ year: 1990 }), '2099-01-01')).toBe('current');
});
