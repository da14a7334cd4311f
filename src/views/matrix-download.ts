import { csvFormat } from 'd3-dsv';
import { absolute } from '../lib/url.ts';
import { evidenceMatrix } from './matrix.ts';
import { type MatrixFileRow, matrixFile } from './matrix-file.ts';

/** The lines of the evidence table, with the address of each claim. */
export const matrixRows = async (): Promise<MatrixFileRow[]> => matrixFile(await evidenceMatrix(), absolute);

/** The same lines as CSV; nothing to say is an empty field. */
export const matrixCsv = async (): Promise<string> => `${csvFormat(await matrixRows())}\n`;
