import { expect, test } from 'vitest';
import { formatIdentified, formatShown } from '../../src/search/record-status.ts';

const claims = { one: 'claim', many: 'claims' };

test.each([
  [131, 131, '131 claims'],
  [1, 1, '1 claim'],
  [12, 131, '12 of 131 claims'],
  [1200, 4500, '1,200 of 4,500 claims'],
  [0, 131, 'None of the 131 claims fits. Try one plain word, or set a filter back to all.'],
])('a list that shows %i of %i says "%s"', (found, total, words) =>
  expect(formatShown(found, total, claims)).toBe(words),
);

test('a pasted identifier leads to its record, or it is said that none has it', () => {
  const doi = { name: 'DOI', value: '10.1000/ames' };
  expect(formatIdentified(doi, true, claims)).toBe('One claim has this DOI. Press Enter to open it.');
  expect(formatIdentified(doi, false, claims)).toBe('No claim here has this DOI.');
});
