import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readEntry } from '../../src/integrations/content/read-entry.ts';
import { type Contraindication, contraindicationSchema } from '../../src/safety/schema/contraindication.ts';

const folder = 'src/content/contraindications';
const top = join(import.meta.dirname, '../..', folder);

/** The site's own risk records. Only these are read, since `npm run mutants` reads them for every fault that it puts in. */
export const riskRecords: Contraindication[] = (
  await Promise.all(
    readdirSync(top)
      .toSorted()
      .map((name) => readEntry(join(top, name), `${folder}/${name}`, contraindicationSchema, '.yml')),
  )
).flatMap((entry) => (Array.isArray(entry) ? [] : [{ ...entry.data, id: entry.id } as Contraindication]));
