import type { z } from 'astro/zod';
import { changeItem } from './schema/change.ts';
import { claimItem } from './schema/claim.ts';
import { contraindicationItem } from './schema/contraindication.ts';
import { cslFileSchema } from './schema/csl.ts';
import { type DataFile, fileSchema } from './schema/file.ts';
import { guidelineItem } from './schema/guideline.ts';
import { matrixItem } from './schema/matrix.ts';
import { outcomeMeasureItem } from './schema/outcome-measure.ts';
import { conditionItem, techniqueItem } from './schema/topic.ts';

/** Every file /api/<name>.json that has a head and items, in the order of the data page; its schema is /api/schema/<name>.json. */
export const dataFiles = {
  claims: {
    title: 'Claims',
    description:
      'What people say about massage: each claim with the evidence for and against it, the verdict, and how sure anyone can be.',
    page: '/evidence/claims/',
    item: claimItem,
  },
  matrix: {
    title: 'Evidence matrix',
    description:
      'Conditions and massage techniques, with every finding of a pair, how sure anyone can be, and the pairs without any. One item for each finding and each pair that has none.',
    page: '/evidence/',
    item: matrixItem,
  },
  guidelines: {
    title: 'Guidelines',
    description:
      'What clinical guidelines say about massage, question by question, and whether each still stands.',
    page: '/evidence/guidelines/',
    item: guidelineItem,
  },
  contraindications: {
    title: 'Contraindications',
    description:
      'Reasons not to massage, to ask a clinician first or to adapt, with warning signs and who advises what.',
    page: '/safety/',
    item: contraindicationItem,
  },
  conditions: {
    title: 'Conditions',
    description: 'Each condition with its guide’s answer, warning signs, claims and sources.',
    page: '/conditions/',
    item: conditionItem,
  },
  techniques: {
    title: 'Techniques',
    description: 'Each kind of massage with its page’s answer, risks, claims and sources.',
    page: '/techniques/',
    item: techniqueItem,
  },
  'outcome-measures': {
    title: 'Outcome measures',
    description:
      'What claims and studies measured: the outcomes and the scales; and instruments for one person, with range, direction and smallest important change.',
    page: '/clinicians/outcome-measures/',
    item: outcomeMeasureItem,
  },
  changes: {
    title: 'Changes',
    description: 'What was published, changed or corrected and when, newest first. The feed tells the same.',
    page: '/about/data/',
    item: changeItem,
  },
} as const satisfies Record<string, DataFile>;

export type DataFileName = keyof typeof dataFiles;

export const dataFileNames = Object.keys(dataFiles) as DataFileName[];

/** What a view must hand over for one item of a file. */
export type ItemOf<Name extends DataFileName> = z.input<(typeof dataFiles)[Name]['item']>;

/** The schema of a whole file with a head. */
export const schemaOf = (name: DataFileName) => fileSchema(name, dataFiles[name]);

/** Every file that has a published schema, by name; citations.json is a bare list, as its format asks. */
export const publishedSchemas: Record<string, () => z.ZodType> = {
  ...Object.fromEntries(dataFileNames.map((name) => [name, () => schemaOf(name)])),
  citations: () => cslFileSchema,
};
