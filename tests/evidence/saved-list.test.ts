import { describe, expect, it } from 'vitest';
import { cslOf } from '../../src/evidence/csl.ts';
import { formatShort } from '../../src/evidence/reference.ts';
import { joinRecords, nameItem } from '../../src/evidence/saved-list.ts';
import { readContent } from '../../src/integrations/content/content-files.ts';
import { readIds } from '../../src/lib/id-list.ts';
import { root } from '../content/prose.ts';

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

  it('names every source as its page does, cut lists and unnamed ones included', async () => {
    const { content } = await readContent(root);
    const citations = content.citations.map(({ id, data }) => ({ ...data, id }));
    expect(citations.length).toBeGreaterThan(100);
    expect(citations.map((one) => nameItem(cslOf(one, 'https://x.example/')))).toEqual(
      citations.map(formatShort),
    );
  });
});
