import { describe, expect, it } from 'vitest';
import { readMinutes } from '../../src/practice/read-minutes.ts';

const fields = (...typed: string[]) => typed.map((one, at) => ({ code: `9711${at}`, typed: one }));
const problemsOf = (...typed: string[]) => readMinutes(fields(...typed)).problems;

describe('minutes', () => {
  it('are read from the fields that are filled in, spaces aside', () => {
    expect(readMinutes(fields(' 23 ', '', '8'))).toEqual({
      given: [
        { code: '97110', minutes: 23 },
        { code: '97112', minutes: 8 },
      ],
      problems: [],
    });
  });

  it.each([
    ['-5', /below zero/],
    ['−5', /below zero/],
    ['1,000', /1,000 minutes are more than 480/],
    ['1000', /1,000 minutes are more than 480/],
    ['481', /481 minutes are more than 480/],
    ['7.5', /whole minutes/],
    ['7,5', /whole minutes/],
    ['.5', /whole minutes/],
    ['half an hour', /not a number of minutes/],
    ['1e2', /not a number of minutes/],
    ['0x10', /not a number of minutes/],
    ['12 13', /not a number of minutes/],
    ['0', /nothing to count/],
    ['00', /nothing to count/],
  ])('"%s" are refused with a sentence at their field', (typed, sentence) => {
    const problems = problemsOf('15', typed);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ field: 'minutes-97111', says: expect.stringMatching(sentence) });
  });

  it('of at least one code are asked for', () => {
    expect(problemsOf('', ' ')).toEqual([
      { field: 'minutes-97110', says: 'Enter the minutes of at least one code.' },
    ]);
  });

  it('of a whole day that come to more than eight hours look like a slip', () => {
    expect(problemsOf('300', '200')).toEqual([
      { field: 'minutes-97111', says: expect.stringMatching(/come to 500 minutes/) },
    ]);
    expect(problemsOf('300', '180')).toEqual([]);
  });

  it('are told wrong in every field at once', () => {
    expect(problemsOf('-1', 'x', '3')).toHaveLength(2);
  });
});
