import type { CredentialInput } from '../../src/evidence/schema/credential.ts';
import type { JurisdictionInput } from '../../src/evidence/schema/jurisdiction.ts';

const link = { url: 'https://example.gov/', seen: 'copy', seenOn: '2026-01-01' } as const;
const dates = { sources: ['nysed-precautions'], checkedOn: '2026-01-01', nextCheck: '2026-07-01' };

/** A state that licenses, with every group of fields, as an author would write it. */
export const oregon: JurisdictionInput = {
  name: 'Oregon',
  status: 'licensed',
  title: 'Licensed massage therapist',
  regulator: { name: 'Example Board', page: link },
  register: { kind: 'search', link: { ...link, seen: 'named' }, answeredIn: '2025-12' },
  hours: { value: 625, from: 'table' },
  exam: 'MBLEx',
  proves: 'The person met the entry rules.',
  ...dates,
};

/** A state that asks nothing. */
export const kansas: JurisdictionInput = {
  name: 'Kansas',
  status: 'not-regulated',
  proves: 'There is nothing to prove.',
  ...dates,
};

/** A credential as an author would write it. */
export const board: CredentialInput = {
  name: 'Board certified',
  abbreviation: 'BCTMB',
  kind: 'board-certification',
  grantedBy: { name: 'Example Board', page: link },
  professions: ['massage-therapist'],
  takes: [{ amount: 140, what: 'exam questions' }],
  proves: 'The holder passed an exam.',
  doesNotProve: 'It is no license.',
  howToCheck: 'Look in the directory.',
  ...dates,
};
