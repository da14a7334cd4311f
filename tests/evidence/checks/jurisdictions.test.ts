import { expect, test } from 'vitest';
import { credential, problemsOf, state } from './content.ts';

test('a border has two sides', () => {
  const jurisdictions = [state('or', { neighbors: ['wa'] }), state('wa')];
  expect(problemsOf({ jurisdictions })).toEqual([
    {
      file: 'src/content/jurisdictions/or.yml',
      rule: 'one-sided-border',
      field: 'neighbors.0',
      found: '"wa", which does not name "or"',
      expected: 'neighbors that name each other',
    },
  ]);
  expect(
    problemsOf({ jurisdictions: [state('or', { neighbors: ['wa'] }), state('wa', { neighbors: ['or'] })] }),
  ).toEqual([]);
});

test.each([
  ['neighbors.0', { jurisdictions: [state('or', { neighbors: ['was'] })] }],
  ['sources.0', { jurisdictions: [state('or', { sources: ['nysed'] })] }],
  ['sources.0', { credentials: [credential('bctmb', { sources: ['nysed'] })] }],
])('an id in %s that no record has is told', (field, changes) => {
  expect(problemsOf(changes)).toMatchObject([{ rule: 'unknown-id', field }]);
});

test('no address was seen on a day that is still to come', () => {
  const complaints = { url: 'https://example.gov/', seen: 'opened', seenOn: '2026-01-02' } as const;
  expect(problemsOf({ jurisdictions: [state('or', { complaints })] })).toMatchObject([
    { rule: 'future-date', field: 'complaints.seenOn' },
  ]);
});

test('two records cannot be of one state', () => {
  expect(problemsOf({ jurisdictions: [state('or'), state('wa', { name: 'OR' })] })).toMatchObject([
    { rule: 'duplicate', field: 'name' },
  ]);
});
