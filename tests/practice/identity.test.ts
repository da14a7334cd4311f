import { describe, expect, it } from 'vitest';
import { identityWarning } from '../../src/practice/identity.ts';

describe('a text that may tell who the patient is', () => {
  it.each([
    ['Mrs. Example cannot rise from a chair', /a name/],
    ['Ada Example will climb stairs', /a name/],
    ['the goal of Ada B. Example', /a name/],
    ['patient named Ada', /a name/],
    ['write to ada@example.org', /an email address/],
    ['123-45-6789', /Social Security/],
    ['call 206-555-0123', /a phone number/],
    ['DOB in the chart', /a date of birth/],
    ['MRN in the chart', /a number of a record/],
    ['case 12345678', /a number of a record/],
  ])('is met with a warning: "%s"', (text, what) => {
    expect(identityWarning(text)).toMatch(what);
  });

  it.each([
    'rising from a chair',
    'The patient',
    'The Patient',
    'Pain and stiffness in the low back',
    'rise from a chair 12 times in 30 seconds',
    'walk to the bus stop and back, 10 minutes',
    'thoracolumbar fascia, L4 to S1',
    'drive to work on Monday',
  ])('is told from one that does not: "%s"', (text) => {
    expect(identityWarning(text)).toBe('');
  });
});
