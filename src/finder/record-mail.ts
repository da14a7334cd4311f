import type { Report } from '../lib/report-address.ts';

/** The subject of a letter about one record; the id tells which. */
export const recordMailSubject = (id: string): string => `Record ${id}: error or removal`;

/** What a letter about a record asks for, one line each; words in braces are filled in for each provider. */
export const recordMailLines: readonly string[] = [
  'Record: {id}',
  'Record taken: {taken}',
  'What is wrong (for example phone, address, license, specialty): ',
  'What it should say: ',
  'How you know: ',
  'Or is this your record, and you want to be left out? Then say so here: ',
];

/** The letter about a record in the lists, of which a page has a hundred: the record and its day, and no questions. */
export const recordReport = (id: string, taken: string): Report => ({
  subject: recordMailSubject(id),
  lines: [`Record: ${id}`, `Record taken: ${taken}`, ''],
});
