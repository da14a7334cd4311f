import { must } from '../../lib/must.ts';
import { absolute } from '../../lib/url.ts';
import {
  type DataFileName,
  dataFileNames,
  dataFiles,
  type ItemOf,
  publishedSchemas,
  schemaOf,
} from '../../open-data/files.ts';
import { jsonSchemaOf } from '../../open-data/json-schema.ts';
import { publish } from '../../open-data/publish.ts';
import { site } from '../../site.ts';
import { matrixRows } from '../matrix-download.ts';
import { today } from '../today.ts';
import { changeItems } from './changes.ts';
import { claimItems } from './claims.ts';
import { contraindicationItems } from './contraindications.ts';
import { guidelineItems } from './guidelines.ts';
import { outcomeMeasureItems } from './outcome-measures.ts';
import { conditionItems, techniqueItems } from './topics.ts';

const itemsOf: { [Name in DataFileName]: () => Promise<ItemOf<Name>[]> } = {
  claims: claimItems,
  matrix: matrixRows,
  guidelines: guidelineItems,
  contraindications: contraindicationItems,
  conditions: conditionItems,
  techniques: techniqueItems,
  'outcome-measures': outcomeMeasureItems,
  changes: changeItems,
};

const pathOf = (name: DataFileName): string => `/api/${name}.json`;

/** Where a file's schema is published. */
export const schemaPathOf = (name: string): string => `/api/schema/${name}.json`;

/** The files that have a head and items, for the address /api/<name>.json. */
export const dataFilePaths = () => dataFileNames.map((name) => ({ params: { name } }));

/** The text of /api/<name>.json. */
export async function dataFileText(name: DataFileName): Promise<string> {
  const { title, description, page } = dataFiles[name];
  return publish(pathOf(name), schemaOf(name), {
    name,
    title,
    description,
    license: {
      id: 'CC-BY-4.0',
      url: 'https://creativecommons.org/licenses/by/4.0/',
      attribution: `The ${site.name} project`,
    },
    generated: today,
    source: absolute(page),
    schema: absolute(schemaPathOf(name)),
    items: await itemsOf[name](),
  });
}

/** Every published schema, for the address /api/schema/<name>.json. */
export const schemaPaths = () => Object.keys(publishedSchemas).map((name) => ({ params: { name } }));

/** The text of /api/schema/<name>.json. */
export const schemaText = (name: string): string => {
  const schema = must(publishedSchemas[name], `no schema "${name}"`);
  return `${JSON.stringify(jsonSchemaOf(schema(), absolute(schemaPathOf(name))), null, 2)}\n`;
};

/** One file as the data page lists it. */
export interface DataFileRow {
  title: string;
  description: string;
  path: string;
  schemaPath: string;
  records: number;
  /** Before compression */
  bytes: number;
}

/** Every file with a head and items, as the data page lists them. */
export const dataFileRows = (): Promise<DataFileRow[]> =>
  Promise.all(
    dataFileNames.map(async (name) => {
      const { title, description } = dataFiles[name];
      const bytes = new TextEncoder().encode(await dataFileText(name)).length;
      const records = (await itemsOf[name]()).length;
      return { title, description, path: pathOf(name), schemaPath: schemaPathOf(name), records, bytes };
    }),
  );
