import type { ReferralValues } from '../../src/practice/referral-check.ts';

/** A referral without a fault on 2026-11-30. */
export const values: ReferralValues = {
  patient: 'A. B.',
  diagnosis: 'Chronic low back pain',
  tried: 'Six weeks of exercise: better, but not enough.',
  goal: 'Sit through an hour of work, from 20 minutes now, by March 1.\nLift the child from the floor.',
  limits: 'No hard pressure. Signs of a pinched nerve were ruled out.',
  region: 'Low back and hips',
  technique: 'Myofascial release',
  minutes: '60',
  weekly: '2',
  weeks: '5',
  visits: '10',
  review: '2027-03-01',
  referrer: 'Ada Example, physician assistant',
  phone: '206-555-0123',
  license: 'PA0012345, Washington',
  npi: '1234567893',
  therapist: 'Any on the list',
  signed: '2026-11-30',
};
