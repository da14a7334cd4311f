import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ContentSet, Entry } from '../../evidence/content-set.ts';
import { credentialLabels } from '../../finder/facet-labels.ts';
import { usStates } from '../../finder/states.ts';
import { professionLabels } from '../../finder/taxonomy.ts';
import { nearest } from '../../lib/edit-distance.ts';
import type { Problem } from '../../lib/problem.ts';

/** Territories whose rules nobody has looked up yet. */
const withoutRecord = ['AS', 'GU', 'MP', 'VI'];

/** What the finder and the records must agree on: the states, the letters behind names, and the professions. */
export const checkFinderWords = (
  { jurisdictions, credentials }: Pick<ContentSet, 'jurisdictions' | 'credentials'>,
  sampleCredentials: readonly string[],
): Problem[] => [
  ...missingRecords('credentials', credentials, [...Object.keys(credentialLabels), ...sampleCredentials]),
  ...missingRecords(
    'jurisdictions',
    jurisdictions,
    usStates
      .map(({ code }) => code)
      .filter((code) => !withoutRecord.includes(code))
      .map(lower),
  ),
  ...jurisdictions.flatMap(({ id, file, data }) => {
    const expected = usStates.find(({ code }) => lower(code) === id)?.name;
    if (expected === data.name) return [];
    const name = expected ?? 'a postal code as the file name, such as "or.yml"';
    return [{ file, rule: 'finder-word', field: 'name', found: `"${data.name}"`, expected: name }];
  }),
  ...credentials.flatMap(({ file, data }) =>
    data.professions.flatMap((profession, index) => {
      if (profession in professionLabels) return [];
      const near = nearest(profession, Object.keys(professionLabels));
      return [
        {
          file,
          rule: 'finder-word',
          field: `professions.${index}`,
          found: `"${profession}"`,
          expected: `one of ${Object.keys(professionLabels).join(', ')}`,
          ...(near && { fix: `${profession} -> ${near}` }),
        },
      ];
    }),
  ),
];

/** The credential ids of the sample providers below `root`; none where there is no sample. */
export async function sampleCredentials(root: string): Promise<string[]> {
  const path = join(root, 'src/content/providers/sample.ndjson');
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  const ids = text
    .split('\n')
    .filter(Boolean)
    .flatMap((line) => (JSON.parse(line) as { credentials?: { id: string }[] }).credentials ?? [])
    .map(({ id }) => id);
  return [...new Set(ids)];
}

const lower = (code: string): string => code.toLowerCase();

const missingRecords = (folder: string, entries: Entry<unknown>[], ids: readonly string[]): Problem[] =>
  [...new Set(ids)]
    .filter((id) => !entries.some((entry) => entry.id === id))
    .map((id) => ({
      file: `src/content/${folder}/${id}.yml`,
      rule: 'finder-word',
      found: 'no file',
      expected: `a record: the finder knows "${id}"`,
    }));
