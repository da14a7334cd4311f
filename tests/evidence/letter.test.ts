import { describe, expect, test } from 'vitest';
import { letterPartIds, letterPartLabel, letterText } from '../../src/evidence/letter.ts';

describe('the letter', () => {
  test('numbers the parts that are asked for, in its own order, and leaves out the others', () => {
    const lines = letterText(['visits', 'condition']).split('\n');
    expect(lines.filter((line) => /^\d/.test(line))).toEqual([
      '1. Diagnosed condition:',
      '2. Number of visits:',
    ]);
  });

  test('has a line of its own for every part, and a place to sign', () => {
    const text = letterText(letterPartIds);
    expect(text.match(/^\d\. /gm)).toHaveLength(letterPartIds.length);
    expect(text).toMatch(/Signature:$/);
    expect(new Set(letterPartIds.map(letterPartLabel)).size).toBe(letterPartIds.length);
  });

  test('asks for what a payer looks up first, and for who signs, on a line each', () => {
    const lines = letterText(['visits']).split('\n');
    const asked = ['Date:', 'Patient:', 'Date of birth:', 'Plan or account, and member or claim number:'];
    for (const line of [...asked, 'Clinician (name, profession, license number):', 'Phone:', 'Signature:'])
      expect(lines).toContain(line);
  });

  test('says whose word it is, that the care treats a condition, and that it is no wellness', () => {
    const [title, ...rest] = letterText(['visits']).split('\n\n');
    expect(title).toMatch(/^LETTER OF MEDICAL NECESSITY/);
    const text = rest.join('\n');
    expect(text).toContain('signed by a clinician who knows the patient');
    expect(text).toContain('I have examined this patient');
    expect(text).toContain('not for relaxation or general wellness');
  });

  test('parts its paragraphs by one empty line, one for each part that is asked for', () => {
    const paragraphs = (...asked: typeof letterPartIds) => letterText(asked).split('\n\n');
    const two = paragraphs('visits', 'condition');
    expect(two.filter((part) => part.trim() === '' || part.startsWith('\n'))).toEqual([]);
    expect(paragraphs(...letterPartIds).length - two.length).toBe(letterPartIds.length - 2);
  });

  test('is plain text that pastes anywhere', () => {
    expect(letterText(letterPartIds)).toMatch(/^[\x20-\x7e\n]+$/);
  });
});
