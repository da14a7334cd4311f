import { describe, expect, test } from 'vitest';
import { jointValidity, validityOf, withdrawnWords } from '../../src/evidence/validity.ts';

const nextCheck = '2027-11-22';
const stands = { nextCheck };
const overdue = { nextCheck: '2026-11-21', withdrawn: 'overdue' } as const;
const retracted = { nextCheck: '2028-11-22', withdrawn: 'retracted' } as const;

describe('a verdict', () => {
  test('stands until its next check, and on that day', () => {
    expect(validityOf({ nextCheck }, '2027-11-21')).toEqual(stands);
    expect(validityOf({ nextCheck }, '2027-11-22')).toEqual(stands);
    expect(validityOf({ nextCheck }, '2027-11-23')).toEqual({ nextCheck, withdrawn: 'overdue' });
  });

  test('that leans on a retracted source does not stand, however fresh it is', () => {
    const leaning = { nextCheck, leansOnRetracted: true };
    expect(validityOf(leaning, '2026-11-22')).toEqual({ nextCheck, withdrawn: 'retracted' });
    expect(validityOf(leaning, '2030-01-01')).toEqual({ nextCheck, withdrawn: 'retracted' });
  });
});

describe('an answer', () => {
  test('stands as long as everything that carries it', () => {
    expect(jointValidity([stands, { nextCheck: '2027-05-22' }])).toEqual({ nextCheck: '2027-05-22' });
    expect(jointValidity([{ nextCheck: '2027-05-22' }, stands])).toEqual({ nextCheck: '2027-05-22' });
    expect(jointValidity([stands, overdue])).toEqual(overdue);
  });

  test('that leans on a retracted source says so before anything else', () => {
    expect(jointValidity([stands, overdue, retracted])).toEqual(retracted);
  });
});

describe('what takes the place of a verdict', () => {
  test('names the day that has passed', () => {
    expect(withdrawnWords('verdict', stands)).toBe(
      'This verdict was due for a check on November 22, 2027, and is withdrawn for now.',
    );
    expect(withdrawnWords('answer', overdue)).toContain('November 21, 2026');
  });

  test('is short where there is little room', () => {
    expect(withdrawnWords('short', overdue)).toBe('Withdrawn: due for a check');
  });

  test('names the retraction', () => {
    for (const place of ['answer', 'verdict', 'short'] as const)
      expect(withdrawnWords(place, retracted)).toContain('was retracted');
  });
});
