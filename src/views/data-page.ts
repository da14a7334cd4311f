import { formatDay } from '../lib/date.ts';
import { absolute } from '../lib/url.ts';
import { catalogNode } from '../linked-data/data-sets.ts';
import type { PageFacts } from '../linked-data/page.ts';
import { citationFile, citationFileLinks } from './citation-files.ts';
import { citations } from './collections.ts';
import { type DataFileRow, dataFileRows, schemaPathOf } from './open-data/files.ts';
import { today } from './today.ts';

/** Everything that the data page prints. */
export async function dataPage() {
  const files = [await citationsRow(), ...(await dataFileRows())];
  const title = 'Open data and feed';
  const sets = files.map(({ title: name, description, path }) => ({
    name,
    description,
    files: [{ path, mediaType: 'application/json' }],
    made: today,
  }));
  const facts: PageFacts = { type: 'AboutPage', main: catalogNode('/about/data/', title, sets) };
  return {
    title,
    facts,
    files: files.map(({ records, bytes, ...file }) => ({
      ...file,
      records: records.toLocaleString('en-US'),
      size: `${Math.ceil(bytes / 1000).toLocaleString('en-US')}\u00a0kB`,
    })),
    /** The files of all citations for reference managers, beside CSL-JSON */
    forManagers: citationFileLinks().filter(({ path }) => !path.endsWith('.json')),
    built: formatDay(today),
    /** An address to show as an example, e.g. "https://handwise.example/api/claims.json" */
    example: absolute('/api/claims.json'),
  };
}

const citationsRow = async (): Promise<DataFileRow> => ({
  title: 'Citations',
  description: 'Every study, review and guideline, as CSL-JSON for reference managers.',
  path: '/api/citations.json',
  schemaPath: schemaPathOf('citations'),
  records: (await citations()).all.length,
  bytes: (await (await citationFile('json')).arrayBuffer()).byteLength,
});
