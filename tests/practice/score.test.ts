import { describe, expect, it } from 'vitest';
import { readScore } from '../../src/practice/score.ts';
import { psfs, rdq, stands } from './records.ts';

describe('a score', () => {
  it.each([
    ['0', 0],
    ['24', 24],
    [' 7 ', 7],
    ['7.0', 7],
  ])('"%s" of the range is read', (typed, score) => {
    expect(readScore(rdq, typed)).toEqual({ score });
  });

  it.each([
    ['', 'Enter a score of the RDQ, from 0 to 24 points.'],
    ['25', '25 is outside the range: the RDQ goes from 0 to 24 points.'],
    ['-1', '-1 is outside the range: the RDQ goes from 0 to 24 points.'],
    ['−1', '-1 is outside the range: the RDQ goes from 0 to 24 points.'],
    ['7.5', 'The RDQ has whole numbers only.'],
    ['seven', 'That is not a number. Enter digits, with a point before a fraction.'],
    ['1e1', 'That is not a number. Enter digits, with a point before a fraction.'],
    ['7,5', 'That is not a number. Enter digits, with a point before a fraction.'],
    ['.', 'That is not a number. Enter digits, with a point before a fraction.'],
  ])('"%s" is refused with a sentence', (typed, problem) => {
    expect(readScore(rdq, typed)).toEqual({ problem });
  });

  it('may have a fraction where the measure has', () => {
    expect(readScore(psfs, '3.3')).toEqual({ score: 3.3 });
    expect(readScore(psfs, '10.1')).toHaveProperty('problem');
  });

  it('without an end is still no number of a thousand', () => {
    expect(readScore(stands, '40')).toEqual({ score: 40 });
    expect(readScore(stands, '1000')).toEqual({
      problem: '1000 looks like a slip. Please check the number.',
    });
    expect(readScore(stands, '')).toEqual({
      problem: 'Enter a score of the 30s-CST, from 0 stands, without an upper end.',
    });
  });
});
