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

  test('is plain text that pastes anywhere', () => {
    expect(letterText(letterPartIds)).toMatch(/^[\x20-\x7e\n]+$/);
  });
});
