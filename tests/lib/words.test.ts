import { describe, expect, test, vi } from 'vitest';
import { formatDay } from '../../src/lib/date.ts';
import { must } from '../../src/lib/must.ts';
import { formatProblem } from '../../src/lib/problem.ts';
import { capitalize, count, listInWords } from '../../src/lib/text.ts';

describe('text', () => {
  test('a number stands with its noun, one or many, with commas in thousands', () => {
    expect(count(1, 'trial')).toBe('1 trial');
    expect(count(0, 'trial')).toBe('0 trials');
    expect(count(3096, 'person', 'people')).toBe('3,096 people');
  });

  test('the first letter goes to upper case and the rest stays', () => {
    expect(capitalize('swedish and Thai massage')).toBe('Swedish and Thai massage');
    expect(capitalize('')).toBe('');
  });

  test('a list reads as a sentence does', () => {
    expect(listInWords([])).toBe('');
    expect(listInWords(['sleep'])).toBe('sleep');
    expect(listInWords(['sleep', 'pain'])).toBe('sleep and pain');
    expect(listInWords(['sleep', 'pain', 'mood'])).toBe('sleep, pain and mood');
  });
});

describe('a day', () => {
  test('prints the same wherever the reader or the build is', () => {
    expect(formatDay('2026-11-22')).toBe('November 22, 2026');
    expect(formatDay('2027-01-01')).toBe('January 1, 2027');
    expect(formatDay('2026-12-31')).toBe('December 31, 2026');
  });
});

describe('must', () => {
  test('hands over what is there, even when it is zero, false or empty', () => {
    expect(must(0, 'a number')).toBe(0);
    expect(must(false, 'an answer')).toBe(false);
    expect(must('', 'a text')).toBe('');
  });

  test('stops with the sentence that says what was expected', () => {
    expect(() => must(undefined, 'no guide "sciatica"')).toThrow('no guide "sciatica"');
    expect(() => must(null, 'no guide "sciatica"')).toThrow('no guide "sciatica"');
  });
});

describe('a problem', () => {
  const problem = {
    file: 'src/content/claims/lowers-cortisol.yml',
    rule: 'unknown-id',
    found: '"moyer-2012"',
    expected: 'an id of src/content/citations, the name of a file there',
  };

  test('reads as file and rule, then one fact to a line', () => {
    expect(formatProblem(problem)).toBe(
      [
        'src/content/claims/lowers-cortisol.yml  [unknown-id]',
        '  found     "moyer-2012"',
        '  expected  an id of src/content/citations, the name of a file there',
      ].join('\n'),
    );
  });

  test('names the field and the cure where they are known', () => {
    const told = formatProblem({ ...problem, field: 'evidence.0', fix: 'moyer-2012 -> moyer-2011' });
    expect(told.split('\n')[0]).toBe('src/content/claims/lowers-cortisol.yml  evidence.0  [unknown-id]');
    expect(told.split('\n').at(-1)).toBe('  fix       moyer-2012 -> moyer-2011');
  });
});

describe('an address on this site', () => {
  test.each([
    ['/', '/find/?near=98101'],
    ['/handwise', '/handwise/find/?near=98101'],
    ['/handwise/', '/handwise/find/?near=98101'],
  ])('served from %s begins with that folder', async (base, expected) => {
    vi.stubEnv('BASE_URL', base);
    vi.resetModules();
    const { href } = await import('../../src/lib/url.ts');
    expect(href('/find/?near=98101')).toBe(expected);
    vi.unstubAllEnvs();
  });
});
