import { namedTechniqueIds, techniques } from '../evidence/topics.ts';
import type { ReferralField, ReferralGroup } from './referral.ts';

/** Where the therapist is free to choose. */
export const noWish = 'No wish: the therapist chooses';

/** Every field of the referral in its order; the list of precautions stands before the group "limits". */
export const referralGroups: readonly ReferralGroup[] = [
  {
    id: 'problem',
    heading: 'The patient and the problem',
    fields: [
      {
        id: 'patient',
        label: 'Initials or record number',
        hint: 'No name: the page may be lost, and the patient can say who they are.',
        kind: 'text',
        isRequired: true,
        most: 24,
        width: 4,
      },
      {
        id: 'diagnosis',
        label: 'Diagnosis or reason',
        hint: 'A massage therapist may not diagnose, so it has to come from you. Add the code if a payer asks for it.',
        kind: 'text',
        isRequired: true,
        most: 64,
        width: 8,
      },
      {
        id: 'tried',
        label: 'What was tried so far, and what came of it',
        kind: 'lines',
        most: 200,
        width: 12,
        lines: 3,
      },
      {
        id: 'goal',
        label: 'Goals in daily life',
        hint: 'A task, how much of it and by when: sit through an hour of work by March 1. To the payers that we read, less pain alone says little.',
        kind: 'lines',
        isRequired: true,
        most: 280,
        width: 12,
        lines: 4,
      },
    ],
  },
  {
    id: 'limits',
    heading: 'Limits',
    fields: [
      {
        id: 'limits',
        label: 'Other limits, medicines and warning signs ruled out',
        hint: 'Pressure, positions, places or tools to leave out; blood thinners and steroids; what should send the patient back to you.',
        kind: 'lines',
        most: 280,
        width: 12,
        lines: 4,
      },
    ],
  },
  {
    id: 'order',
    heading: 'The massage',
    fields: [
      { id: 'region', label: 'Part of the body', kind: 'text', isRequired: true, most: 54, width: 7 },
      {
        id: 'technique',
        label: 'Kind of massage',
        kind: 'choice',
        most: 60,
        width: 5,
        choices: [noWish, ...namedTechniqueIds.map((id) => techniques[id].label)],
      },
      {
        id: 'minutes',
        label: 'Minutes a visit',
        kind: 'number',
        isRequired: true,
        least: 10,
        most: 120,
        width: 2,
      },
      { id: 'weekly', label: 'Visits a week', kind: 'number', isRequired: true, least: 1, most: 7, width: 2 },
      {
        id: 'weeks',
        label: 'For how many weeks',
        kind: 'number',
        isRequired: true,
        least: 1,
        most: 52,
        width: 3,
      },
      {
        id: 'visits',
        label: 'Visits in all',
        kind: 'number',
        isRequired: true,
        least: 1,
        most: 120,
        width: 2,
      },
      {
        id: 'review',
        label: 'Report or review by',
        hint: 'The day on which you want to know whether it helps.',
        kind: 'day',
        isRequired: true,
        most: 10,
        width: 3,
      },
    ],
  },
  {
    id: 'referrer',
    heading: 'Who refers',
    fields: [
      {
        id: 'referrer',
        label: 'Your name and profession',
        kind: 'text',
        isRequired: true,
        most: 64,
        width: 8,
      },
      { id: 'phone', label: 'Phone', kind: 'phone', isRequired: true, most: 24, width: 4 },
      {
        id: 'license',
        label: 'License number and state',
        hint: 'The license or the NPI is needed.',
        kind: 'text',
        most: 26,
        width: 4,
      },
      { id: 'npi', label: 'NPI', hint: 'Ten digits.', kind: 'text', most: 10, width: 3 },
      { id: 'therapist', label: 'For which therapist, if you know', kind: 'text', most: 38, width: 5 },
      {
        id: 'signed',
        label: 'Date',
        hint: 'The day on which you sign. You sign by hand, on paper.',
        kind: 'day',
        isRequired: true,
        most: 10,
        width: 3,
      },
    ],
  },
];

/** Every field in its order. */
export const referralFields: readonly ReferralField[] = referralGroups.flatMap(({ fields }) => fields);
