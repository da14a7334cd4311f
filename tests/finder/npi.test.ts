import { expect, test } from 'vitest';
import { isNpi, npiCheckDigit } from '../../src/finder/npi.ts';

test('an NPI has ten digits, begins with 1 or 2 and passes the check digit', () => {
  expect(isNpi('1234567893')).toBe(true);
  expect(isNpi('1234567890')).toBe(false);
  expect(isNpi('9941339100')).toBe(false);
  expect(isNpi('123456789')).toBe(false);
  expect(isNpi('12345678934')).toBe(false);
  expect(isNpi('123456789X')).toBe(false);
  expect(isNpi('')).toBe(false);
});

test('nothing may stand before or behind its ten digits, whatever a check digit says of more', () => {
  for (const digit of '0123456789') {
    expect(isNpi(`${digit}1234567893`)).toBe(false);
    expect(isNpi(`1234567893${digit}`)).toBe(false);
  }
});

test('exactly one last digit completes nine digits', () => {
  for (const nine of ['100000000', '199999999', '234567890', '298765432']) {
    const valid = [...'0123456789'].filter((digit) => isNpi(nine + digit));
    expect(valid).toEqual([npiCheckDigit(nine)]);
  }
});

test('a single changed digit or two swapped neighbors are noticed', () => {
  const npi = `${'158463207'}${npiCheckDigit('158463207')}`;
  for (let at = 1; at < 10; at++) {
    const digit = (Number(npi[at]) + 1) % 10;
    expect(isNpi(npi.slice(0, at) + digit + npi.slice(at + 1))).toBe(false);
  }
  expect(isNpi('185463207'.concat(npi.charAt(9)))).toBe(false);
});
