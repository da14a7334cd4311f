import { describe, expect, test } from 'vitest';
import { isEnough, percent, rooms, roomsAsked, scoreOf } from '../../scripts/mutants/score.ts';

describe('the score of a room', () => {
  test('counts what no test reaches as missed, and what runs forever as noticed', () => {
    expect(scoreOf(['Killed', 'Timeout', 'Survived', 'NoCoverage'])).toEqual({
      mutants: 4,
      noticed: 2,
      tooLong: 1,
    });
  });

  test('leaves out what could not be run', () => {
    expect(scoreOf(['Killed', 'CompileError', 'RuntimeError', 'Ignored', 'Pending'])).toEqual({
      mutants: 1,
      noticed: 1,
      tooLong: 0,
    });
  });

  test('is enough from the limit on, and never where nothing was asked', () => {
    expect(isEnough({ mutants: 5, noticed: 4 }, 80)).toBe(true);
    expect(isEnough({ mutants: 1000, noticed: 799 }, 80)).toBe(false);
    expect(isEnough({ mutants: 0, noticed: 0 }, 80)).toBe(false);
  });

  test('is told to a tenth of a percent, and of no mutant as none', () => {
    expect(percent({ mutants: 8, noticed: 7 })).toBe('87.5 %');
    expect(percent({ mutants: 0, noticed: 0 })).toBe('none');
  });
});

describe('the rooms', () => {
  test('are all of them where none is named, else those named, smallest first', () => {
    expect(roomsAsked([])).toEqual(rooms);
    expect(roomsAsked(['search', 'safety'])).toEqual(['safety', 'search']);
  });

  test('are refused where a word is none', () => {
    expect(() => roomsAsked(['saftey'])).toThrow('Found "saftey", expected rooms of safety, practice');
  });
});
