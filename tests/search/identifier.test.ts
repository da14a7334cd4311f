import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { matchIdentifier, readIdentifier } from '../../src/search/identifier.ts';

describe('an identifier is read in any shape that people paste', () => {
  it.each([
    ['10.7326/M16-2367', 'DOI', '10.7326/m16-2367'],
    ['doi:10.7326/M16-2367.', 'DOI', '10.7326/m16-2367'],
    ['https://doi.org/10.7326/M16-2367', 'DOI', '10.7326/m16-2367'],
    ['https://doi.org/10.1016%2FS0304-3959%2802%2900416-8', 'DOI', '10.1016/s0304-3959(02)00416-8'],
    ['(see 10.1002/14651858.CD001929.pub3).', 'DOI', '10.1002/14651858.cd001929.pub3'],
    ['https://www.acpjournals.org/doi/10.7326/M16-2367?journalCode=aim', 'DOI', '10.7326/m16-2367'],
    ['PMID: 17101454', 'PMID', '17101454'],
    ['pmid 17101454', 'PMID', '17101454'],
    ['17101454', 'PMID', '17101454'],
    ['https://pubmed.ncbi.nlm.nih.gov/17101454/', 'PMID', '17101454'],
    ['https://www.ncbi.nlm.nih.gov/pubmed/17101454', 'PMID', '17101454'],
    ['https://pmc.ncbi.nlm.nih.gov/articles/PMC2592567/', 'PMCID', 'pmc2592567'],
    ['NCT00371384', 'trial number', 'nct00371384'],
    ['(10.1016/s0304-3959(02)00416-8)', 'DOI', '10.1016/s0304-3959(02)00416-8'],
    ['10.1002/(sici)12(1)', 'DOI', '10.1002/(sici)12(1)'],
    ['(10.1002/(sici)12(1)).', 'DOI', '10.1002/(sici)12(1)'],
    ['10.1002/(sici)12.', 'DOI', '10.1002/(sici)12'],
  ])('%s', (typed, name, value) => {
    expect(readIdentifier(typed)).toEqual({ name, value });
  });

  it.each(['neck pain', 'massage 2006', '98101 massage', 'massage 98101', '98101x', '', '%E0%A4%A'])(
    '"%s" is none',
    (typed) => {
      expect(readIdentifier(typed)).toBeUndefined();
    },
  );
});

describe('a pasted identifier is matched to the records', () => {
  const folder = 'src/content/citations/';
  const dois = readdirSync(folder)
    .map((file) => parse(readFileSync(folder + file, 'utf8')).doi as string | undefined)
    .filter((doi) => doi !== undefined)
    .map((doi) => doi.toLowerCase());

  it.each(['', '/full', '/full/zh-hans', '?from=x#top', '.'])(
    'every DOI of ours with "%s" behind it finds itself',
    (end) => {
      const lost = dois.filter((doi) => {
        const read = readIdentifier(`https://doi.org/${doi}${end}`);
        return !read || matchIdentifier(read, dois) !== doi;
      });
      expect(lost).toEqual([]);
    },
  );

  it('the longest that it starts with counts, in whatever order they are known', () => {
    const known = ['10.1/ab', '10.1/ab/c'];
    for (const list of [known, known.toReversed()])
      expect(matchIdentifier({ name: 'DOI', value: '10.1/ab/c/full' }, list)).toBe('10.1/ab/c');
  });

  it('a longer number of the same publisher finds nothing', () => {
    expect(matchIdentifier({ name: 'DOI', value: '10.1/ab' }, ['10.1/a'])).toBeUndefined();
  });
});
