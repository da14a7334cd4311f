import { formatDay } from '../lib/date.ts';
import { absolute } from '../lib/url.ts';
import { dataFileRows } from './open-data/files.ts';
import { today } from './today.ts';

/** Everything that the data page prints. */
export async function dataPage() {
  const files = await dataFileRows();
  return {
    files: files.map(({ records, bytes, ...file }) => ({
      ...file,
      records: records.toLocaleString('en-US'),
      size: `${Math.ceil(bytes / 1000).toLocaleString('en-US')}\u00a0kB`,
    })),
    built: formatDay(today),
    /** An address to show as an example, e.g. "https://handwise.example/api/claims.json" */
    example: absolute('/api/claims.json'),
  };
}
