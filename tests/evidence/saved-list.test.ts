import { describe, expect, it } from 'vitest';
import { joinRecords, nameItem, readIds } from '../../src/evidence/saved-list.ts';

describe('a saved list', () => {
  it('reads ids in order, each once, and leaves out what cannot be one', () => {
    expect(readIds('furlan-2015, cherkin-2011,furlan-2015,<b>,,../x,A-1')).toEqual([
      'furlan-2015',
      'cherkin-2011',
    ]);
    expect(readIds('')).toEqual([]);
  });

  it('stops at 200, so that a hostile address asks for no thousand files', () => {
    expect(readIds(Array.from({ length: 1000 }, (_, at) => `a-${at}`).join(','))).toHaveLength(200);
  });

  it('joins files of one format into one file', () => {
    expect(joinRecords('ris', ['TY  - JOUR\nER  - \n', 'TY  - JOUR\nER  -'])).toBe(
      'TY  - JOUR\nER  -\n\nTY  - JOUR\nER  -\n',
    );
    expect(JSON.parse(joinRecords('json', ['[{"id":"a"}]', '{"id":"b"}']))).toEqual([
      { id: 'a' },
      { id: 'b' },
    ]);
  });

  it('names an item by its authors and its year', () => {
    const issued = { 'date-parts': [[2015, 9]] };
    expect(nameItem({ author: [{ family: 'Furlan' }, { family: 'Giraldo' }, { family: 'X' }], issued })).toBe(
      'Furlan and others, 2015',
    );
    expect(nameItem({ author: [{ literal: 'WHO' }] })).toBe('WHO, no date');
    expect(nameItem({ author: [{ family: 'A' }, { family: 'B' }], issued })).toBe('A and B, 2015');
  });
});
