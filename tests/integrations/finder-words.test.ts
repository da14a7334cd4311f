import { describe, expect, test } from 'vitest';
import { credentialLabels } from '../../src/finder/facet-labels.ts';
import { usStates } from '../../src/finder/states.ts';
import { readContent } from '../../src/integrations/content/content-files.ts';
import { checkFinderWords, sampleCredentials } from '../../src/integrations/finder/finder-words.ts';
import { credential, state } from '../evidence/checks/content.ts';

const { content } = await readContent(process.cwd());
const { jurisdictions, credentials } = content;

describe('the finder and the records', () => {
  test('agree as they stand', async () => {
    expect(checkFinderWords(content, await sampleCredentials(process.cwd()))).toEqual([]);
  });

  test('agree on all 50 states, the District of Columbia and Puerto Rico', () => {
    const inland = usStates.filter(({ fips }) => Number(fips) <= 56 || fips === '72').map(({ code }) => code);
    expect(inland).toHaveLength(52);
    expect(jurisdictions.map(({ id }) => id.toUpperCase())).toEqual(inland.toSorted());
  });

  test('do not agree where a state is gone', () => {
    const left = jurisdictions.filter(({ id }) => id !== 'or');
    expect(checkFinderWords({ jurisdictions: left, credentials }, [])).toEqual([
      {
        file: 'src/content/jurisdictions/or.yml',
        rule: 'finder-word',
        found: 'no file',
        expected: 'a record: the finder knows "or"',
      },
    ]);
  });

  test.each([...Object.keys(credentialLabels)])('do not agree where %s is gone', (id) => {
    const left = credentials.filter((one) => one.id !== id);
    expect(checkFinderWords({ jurisdictions, credentials: left }, [])).toMatchObject([
      { file: `src/content/credentials/${id}.yml` },
    ]);
  });

  test('do not agree on letters that only the sample has', () => {
    expect(checkFinderWords(content, ['bctmb', 'nobody', 'nobody'])).toMatchObject([
      { file: 'src/content/credentials/nobody.yml' },
    ]);
  });

  test('write a state’s name alike', () => {
    const others = jurisdictions.filter(({ id }) => id !== 'or');
    const wrong = [...others, state('or', { name: 'Oregano' }), state('zz', { name: 'Nowhere' })];
    expect(checkFinderWords({ jurisdictions: wrong, credentials }, [])).toMatchObject([
      { found: '"Oregano"', expected: 'Oregon' },
      { found: '"Nowhere"', expected: 'a postal code as the file name, such as "or.yml"' },
    ]);
  });

  test('know the same professions', () => {
    const wrong = [...credentials, credential('xyz', { professions: ['massage-therapits'] })];
    expect(checkFinderWords({ jurisdictions, credentials: wrong }, [])).toMatchObject([
      { field: 'professions.0', fix: 'massage-therapits -> massage-therapist' },
    ]);
  });
});

test('where there is no sample, it holds no letters', async () => {
  expect(await sampleCredentials('tests/fixtures')).toEqual([]);
});
