import type { DataCatalog, Dataset } from 'schema-dts';
import { absolute } from '../lib/url.ts';
import { subjectOf } from './address.ts';
import { license, project } from './site.ts';

/** A data set with the files that hold it. */
interface DataSetFacts {
  name: string;
  description: string;
  files: { path: string; mediaType: string }[];
  /** YYYY-MM-DD: the day of the build, on which the files were made */
  made: string;
}

/** Records as files for programs. */
export const dataSetNode = ({ name, description, files, made }: DataSetFacts): Dataset => ({
  '@type': 'Dataset',
  name,
  description,
  license,
  creator: project,
  isAccessibleForFree: true,
  dateModified: made,
  distribution: files.map(({ path, mediaType }) => ({
    '@type': 'DataDownload',
    contentUrl: absolute(path),
    encodingFormat: mediaType,
  })),
});

/** All data sets of a page. */
export const catalogNode = (path: string, name: string, sets: DataSetFacts[]): DataCatalog => ({
  '@type': 'DataCatalog',
  '@id': subjectOf(path),
  name,
  license,
  dataset: sets.map(dataSetNode),
});
