import { expect, test } from 'vitest';
import { site } from '../../src/site.ts';
import { securityText } from '../../src/views/security-contact.ts';

const address = 'https://handwise.example/.well-known/security.txt';
const day = '2026-11-30';
const text = securityText({ email: site.contact, address, day });
const fields = text
  .trimEnd()
  .split('\n')
  .map((line) => line.split(/: (.*)/).slice(0, 2));
const values = Object.fromEntries(fields) as Record<string, string>;

test('every line is a field of RFC 9116, and none stands twice', () => {
  const names = fields.map(([name]) => name);
  expect(names.toSorted()).toEqual(['Canonical', 'Contact', 'Expires', 'Preferred-Languages']);
  expect(text).toMatch(/^(?:[A-Z][A-Za-z-]+: \S.*\n)+$/);
});

test('the contact is the one of the site, as an address that a mail program opens', () => {
  expect(new URL(values['Contact'] ?? '')).toMatchObject({ protocol: 'mailto:', pathname: site.contact });
});

test('the file names its own address, encrypted', () => {
  expect(values['Canonical']).toBe(address);
  expect(values['Canonical']).toMatch(/^https:/);
});

test('the file is good for half a year from the build, in the form of RFC 3339', () => {
  expect(values['Expires']).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
  const days = (Date.parse(values['Expires'] ?? '') - Date.parse(day)) / 86_400_000;
  expect(days).toBe(180);
});
