import { expect, test } from 'vitest';
import { buildDay } from '../../src/evidence/build-day.ts';

const now = new Date('2026-11-22T23:30:00Z');

test('a build has the day of its moment in UTC, unless the clock is moved', () => {
  expect(buildDay(undefined, now)).toBe('2026-11-22');
  expect(buildDay('', now)).toBe('2026-11-22');
  expect(buildDay('2030-01-31', now)).toBe('2030-01-31');
});

test.each(['2030-02-30', 'tomorrow', '2030'])('a clock moved to "%s" is an error that says so', (moved) => {
  expect(() => buildDay(moved, now)).toThrow(
    `BUILD_DAY is "${moved}"; expected a day that exists, such as "2029-01-01"`,
  );
});
