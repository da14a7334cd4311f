import { expect, test } from 'vitest';
import { cutAtWord, longestTitle, pageTitle } from '../../src/lib/page-title.ts';

test('a title names the site as long as both have room', () => {
  expect(pageTitle('Massage for neck pain', 'Handwise')).toBe('Massage for neck pain | Handwise');
  const longest = 'x'.repeat(longestTitle - ' | Handwise'.length);
  expect(pageTitle(longest, 'Handwise')).toBe(`${longest} | Handwise`);
  expect(pageTitle(`${longest}x`, 'Handwise')).toBe(`${longest}x`);
});

test('a title that is too long even alone loses its middle, so that two that begin alike stay apart', () => {
  const title = (part: string) =>
    `Boyd and others, 2016: The Impact of Massage Therapy on Function in Pain Populations, Part ${part}`;
  expect(pageTitle(title('I'), 'Handwise')).toBe(
    'Boyd and others, 2016: The Impact of… Pain Populations, Part I',
  );
  expect(pageTitle(title('II'), 'Handwise')).toBe(
    'Boyd and others, 2016: The Impact of… Pain Populations, Part II',
  );
});

test('whatever its words are, a title is not too long and not empty', () => {
  for (let length = 1; length < 200; length++)
    for (const word of ['a', 'word', 'Osteoarthritis,', 'x'.repeat(80)]) {
      const title = `${word} `.repeat(length).trim();
      const cut = pageTitle(title, 'Handwise');
      expect(cut.length).toBeLessThanOrEqual(longestTitle);
      expect(cut.replace('…', '').trim()).not.toBe('');
    }
});

test('a text is cut behind a word, and its last mark of punctuation goes with the rest', () => {
  expect(cutAtWord('One, two, three', 20)).toBe('One, two, three');
  expect(cutAtWord('One, two, three', 10)).toBe('One, two…');
  expect(cutAtWord('One, two, three', 11)).toBe('One, two…');
  expect(cutAtWord('Osteoarthritis', 11)).toBe('Osteoarthr…');
});
