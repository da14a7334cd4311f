import { readFhir } from '../../src/import/fhir.ts';
import type { SourceRecord } from '../../src/import/source-record.ts';
import { changed, type Resource } from './directory.ts';

/** The rows of a FHIR text. */
export const rows = (text: string) => [...readFhir(text, 'people.json')];

/** The rows of a FHIR text that hold a record. */
export const recordsOf = (text: string) => rows(text).flatMap((row) => ('record' in row ? [row] : []));

/** The record of Ada after one resource of the directory was changed. */
export const adaAfter = (id: string, change: (resource: Resource) => void): SourceRecord | undefined =>
  recordsOf(changed(id, change))[0]?.record;
