import { expect, test } from 'vitest';
import { formatReport } from '../../src/import/format-report.ts';
import type { ImportReport } from '../../src/import/report.ts';

const report: ImportReport = {
  rows: 9_000_123,
  kept: 60_000,
  skipped: { 'other-taxonomy': 8_900_000, deactivated: 40_000 },
  refused: [{ reason: 'truncated row', count: 23, examples: ['a.csv, row 7: 2 of 330 columns'] }],
  repaired: [{ rule: 'ZIP with lost zeros', count: 12 }],
  duplicates: 100,
  unplaced: 44,
  withMoreLocations: 55,
  placed: { zip: 59_900, city: 66 },
  written: 60_010,
  earlier: { people: 71, changed: 72, unchanged: 73, removed: 74, added: 75 },
  supplement: { rows: 81, people: 82, used: 76, unmatched: ['npi-1', 'x-2', 'x-3', 'x-4', 'x-5', 'x-6'] },
  unknownIds: [{ field: 'credentials', id: 'bctmp', count: 91 }],
};

/** What a line of the table says at its end. */
const told = (text: string, label: string): string | undefined =>
  text
    .split('\n')
    .find((line) => line.trim().startsWith(`${label} `))
    ?.trim()
    .slice(label.length)
    .trim();

test.each([
  ['Rows', '9,000,123'],
  ['kept', '60,000'],
  ['skipped', '8,940,000'],
  ['other-taxonomy', '8,900,000'],
  ['refused', '23'],
  ['older or repeated', '100'],
  ['Earlier results', '71'],
  ['changed', '72'],
  ['unchanged', '73'],
  ['removed', '74'],
  ['New people', '75'],
  ['Written', '60,010'],
  ['placed by zip', '59,900'],
  ['without a position', '44'],
  ['with further locations', '55'],
  ['ZIP with lost zeros', '12'],
  ['credentials: bctmp', '91'],
])('people read "%s" with %s', (label, number) => {
  expect(told(formatReport(report), label)).toBe(number);
});

test('examples stand under their reason, and five of those whom a supplement names in vain', () => {
  const text = formatReport(report);
  expect(text).toContain('  truncated row\n    a.csv, row 7: 2 of 330 columns');
  expect(text).toContain(
    'Supplement: 81 rows about 82 people, 76 of them found\n  not found: npi-1, x-2, x-3, x-4, x-5 and 1 more',
  );
});

test('what was not asked for is not spoken of', () => {
  const { earlier: _earlier, supplement: _supplement, ...plain } = report;
  expect(formatReport({ ...plain, unknownIds: [], refused: [], repaired: [] })).not.toMatch(
    /Earlier|Supplement|Ids|examples|Mended/,
  );
});
