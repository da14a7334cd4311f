import { describe, expect, it } from 'vitest';
import { formatLeftOut, formatMatrixShown, formatRowShown } from '../../src/search/matrix-status.ts';

describe('what the evidence table says of itself', () => {
  const all = { findings: 102, claims: 74, found: 53, pairs: 357 };

  it('counts findings, the claims they come from and the pairs they stand in', () => {
    expect(formatMatrixShown(all)).toBe('102 findings from 74 claims, in 53 of 357 pairs.');
    expect(formatMatrixShown({ findings: 1, claims: 1, found: 1, pairs: 1 })).toBe(
      '1 finding from 1 claim, in 1 of 1 pair.',
    );
  });

  it('says what is hidden, and nothing of what is not', () => {
    const hidden = (conditions: number, techniques: number) =>
      formatMatrixShown({ ...all, folded: { conditions, techniques } });
    expect(hidden(18, 1)).toContain('Hidden: 18 conditions and 1 technique without one.');
    expect(hidden(0, 3)).toContain('Hidden: 3 techniques without one.');
    expect(hidden(0, 0)).toBe(formatMatrixShown(all));
  });

  it('says what to do where nothing fits', () => {
    expect(formatMatrixShown({ findings: 0, claims: 0, found: 0, pairs: 17 })).toBe(
      'No finding fits, in any of 17 pairs. To see more, set a filter back to all.',
    );
  });

  it('tells a cell with other outcomes from one that is less sure', () => {
    expect(formatLeftOut(false)).toBe('Other outcomes only');
    expect(formatLeftOut(true)).toBe('None this sure');
    expect([formatRowShown(0), formatRowShown(2)]).toEqual(['No finding fits', '2 findings']);
  });
});
