import { describe, expect, test } from 'vitest';
import { credentialSchema } from '../../../src/evidence/schema/credential.ts';
import { jurisdictionSchema } from '../../../src/evidence/schema/jurisdiction.ts';
import { board, kansas, oregon } from '../jurisdictions.ts';
import { refusals } from './refusals.ts';

const page = { url: 'https://example.gov/', seen: 'copy', seenOn: '2026-01-01' };

describe('a state', () => {
  test('passes as an author would write it, licensing or not', () => {
    expect(refusals(jurisdictionSchema, oregon)).toEqual([]);
    expect(refusals(jurisdictionSchema, kansas)).toEqual([]);
  });

  test.each([
    [{ nextCheck: '2026-01-01' }, 'nextCheck: expected the next check after the last one'],
    [{ sources: [] }, 'sources: expected at least one source'],
    [
      { regulator: undefined },
      'regulator: expected the authority that decides, and none where the state does not regulate',
    ],
    [
      { hours: { value: 625, from: 'law' } },
      'hours.url: expected the address of the page or law that was read, and none for a table',
    ],
    [
      { hours: { value: 625, from: 'table', url: 'https://example.gov/' } },
      'hours.url: expected the address of the page or law that was read, and none for a table',
    ],
    [{ complaints: { ...page, url: 'example.gov' } }, 'complaints.url: expected an http(s) address'],
    [
      { register: { kind: 'search', link: page, answeredIn: '2026-13' } },
      'register.answeredIn: expected a month such as "2026-06"',
    ],
  ])('with %j is refused', (changes, refusal) =>
    expect(refusals(jurisdictionSchema, { ...oregon, ...changes })).toEqual([refusal]),
  );

  test('without a rule has no register, no hours and nobody who decides', () => {
    const { register, hours, regulator } = oregon;
    const neither = 'status: expected neither a register nor hours where the state does not regulate';
    expect(refusals(jurisdictionSchema, { ...kansas, register })).toEqual([neither]);
    expect(refusals(jurisdictionSchema, { ...kansas, hours })).toEqual([neither]);
    expect(refusals(jurisdictionSchema, { ...kansas, regulator })).toHaveLength(1);
  });

  test('never says that an address was seen without saying how and when', () => {
    for (const missing of ['seen', 'seenOn'] as const)
      expect(
        refusals(jurisdictionSchema, { ...oregon, complaints: { ...page, [missing]: undefined } }),
      ).toHaveLength(1);
  });

  test('may be one of which we do not know who decides', () => {
    expect(refusals(jurisdictionSchema, { ...kansas, status: 'not-known' })).toEqual([]);
  });
});

describe('a credential', () => {
  test('passes as an author would write it', () => {
    expect(refusals(credentialSchema, board)).toEqual([]);
  });

  test.each([
    [{ nextCheck: '2025-12-31' }, 'nextCheck: expected the next check after the last one'],
    [{ sources: [] }, 'sources: expected at least one source'],
    [{ doesNotProve: '' }, 'doesNotProve: expected some text'],
    [{ takes: [{ amount: 0, what: 'hours' }] }, 'takes.0.amount: Too small: expected number to be >0'],
  ])('with %j is refused', (changes, refusal) =>
    expect(refusals(credentialSchema, { ...board, ...changes })).toEqual([refusal]),
  );
});
