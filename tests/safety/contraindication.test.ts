import { describe, expect, test } from 'vitest';
import {
  type ContraindicationInput,
  contraindicationSchema,
} from '../../src/safety/schema/contraindication.ts';
import { refusals } from '../evidence/schema/refusals.ts';

const risk: ContraindicationInput = {
  name: 'Anticoagulant treatment',
  plainName: 'Blood thinners',
  kind: 'ask-clinician',
  appliesTo: 'all',
  answer: 'Ask your doctor first: you take a blood thinner.',
  why: 'You may bruise.',
  action: 'Ask.',
  likelihood: 'Not known.',
  tellTheTherapist: 'I take a blood thinner.',
  instead: 'Light strokes.',
  redFlags: [{ sign: 'a bruise that grows', act: 'doctor-today' }],
  citations: ['ernst-2003'],
  checkedOn: '2026-01-01',
  nextCheck: '2027-01-01',
};

describe('a contraindication', () => {
  test('passes as an author would write it', () => {
    expect(refusals(contraindicationSchema, risk)).toEqual([]);
  });

  test.each([
    [{ redFlags: [] }, 'redFlags: expected at least one sign to watch for'],
    [{ answer: 'word '.repeat(31) }, 'answer: expected at most 30 words'],
    [{ nextCheck: '2026-01-01' }, 'nextCheck: expected the next check after the last one'],
    [
      { citations: [] },
      'sources: expected a source or a citation, or a note that says what the record rests on',
    ],
    [
      { citations: [], statedBy: [{ who: 'Somebody', says: 'Ask.', action: 'ask' }] },
      'sources: expected a source or a citation, or a note that says what the record rests on',
    ],
  ])('with %j is refused', (changes, refusal) =>
    expect(refusals(contraindicationSchema, { ...risk, ...changes })).toEqual([refusal]),
  );

  test.each([
    { answer: 'word '.repeat(30) },
    { citations: [], sources: ['nysed-precautions'] },
    { citations: [], note: 'General clinical knowledge; no source was read.' },
    { citations: [], statedBy: [{ who: 'A', says: 'Ask.', action: 'ask', source: 'nysed-precautions' }] },
    { appliesTo: ['deep-tissue-massage'] },
  ])('with %j passes', (changes) =>
    expect(refusals(contraindicationSchema, { ...risk, ...changes })).toEqual([]),
  );

  test('without sources, medicines or words of others has none', () => {
    const { citations: _, ...rest } = risk;
    const read = contraindicationSchema.parse({ ...rest, note: 'General clinical knowledge.' });
    expect(read).toMatchObject({ statedBy: [], sources: [], citations: [], medicines: [] });
  });

  test('concerns every technique or named ones, never none', () => {
    expect(refusals(contraindicationSchema, { ...risk, appliesTo: [] })).toHaveLength(1);
    expect(refusals(contraindicationSchema, { ...risk, appliesTo: 'some' })).toHaveLength(1);
  });
});
