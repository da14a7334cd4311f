import { describe, expect, test } from 'vitest';
import { credentialSchema } from '../../../src/evidence/schema/credential.ts';
import { refusals } from './refusals.ts';

const credential = {
  name: 'Certified in Examples',
  kind: 'board-certification',
  grantedBy: { name: 'Example Board' },
  proves: 'Its holder passed an exam.',
  doesNotProve: 'That its holder may work in a state.',
  howToCheck: 'Ask the board.',
  sources: ['example-board-faqs'],
  checkedOn: '2026-11-22',
  nextCheck: '2027-11-22',
};

const id = 'expected a kebab-case id such as "furlan-2015"';

describe('a credential', () => {
  test.each([
    {},
    { kind: 'state-license' },
    { kind: 'state-registration' },
    { kind: 'voluntary-certificate' },
    { kind: 'course-certificate' },
    { kind: 'directory-listing' },
    { kind: 'membership' },
    { abbreviation: 'CE' },
    { takes: [{ what: 'An exam' }, { amount: 0.5, what: 'hours of training' }] },
    { renewal: { years: 1 } },
    { renewal: { years: 2, takes: [{ amount: 24, what: 'hours of training' }] } },
  ])('with %j passes', (changes) =>
    expect(refusals(credentialSchema, { ...credential, ...changes })).toEqual([]),
  );

  test('says of nothing that was left out that it is so', () => {
    expect(credentialSchema.parse({ ...credential, renewal: { years: 2 } })).toMatchObject({
      professions: [],
      takes: [],
      notConfirmed: [],
      aliases: [],
      renewal: { takes: [] },
    });
  });

  test.each<[changes: object, refusal: string]>([
    [{ sources: [] }, 'sources: expected at least one source'],
    [{ sources: ['Example FAQs'] }, `sources.0: ${id}`],
    [{ professions: ['Massage Therapist'] }, `professions.0: ${id}`],
    [{ nextCheck: '2026-11-22' }, 'nextCheck: expected the next check after the last one'],
    [{ proves: '' }, 'proves: expected some text'],
    [{ doesNotProve: '' }, 'doesNotProve: expected some text'],
    [{ howToCheck: '' }, 'howToCheck: expected some text'],
    [{ notConfirmed: [''] }, 'notConfirmed.0: expected some text'],
    [{ takes: [{ amount: 0, what: 'hours' }] }, 'takes.0.amount: Too small: expected number to be >0'],
    [{ takes: [{ amount: 2 }] }, 'takes.0.what: Invalid input: expected string, received undefined'],
    [{ renewal: { years: 0 } }, 'renewal.years: Too small: expected number to be >0'],
    [{ renewal: { years: 1.5 } }, 'renewal.years: Invalid input: expected int, received number'],
    [{ renewal: { years: 2, fee: 75 } }, 'renewal: Unrecognized key: "fee"'],
    [{ grantedBy: { name: 'Board', city: 'Salem' } }, 'grantedBy: Unrecognized key: "city"'],
    [{ takes: [{ what: 'An exam', hours: 3 }] }, 'takes.0: Unrecognized key: "hours"'],
    [{ price: 75 }, '(record): Unrecognized key: "price"'],
  ])('with %j is refused', (changes, refusal) =>
    expect(refusals(credentialSchema, { ...credential, ...changes })).toEqual([refusal]),
  );

  test('is of a kind that is known', () =>
    expect(refusals(credentialSchema, { ...credential, kind: 'diploma' })).toEqual([
      expect.stringMatching(/^kind: Invalid option/),
    ]));
});
