import { csvFormat } from 'd3-dsv';
import { must } from '../lib/must.ts';
import { href } from '../lib/url.ts';
import { evidenceMatrix } from './matrix.ts';
import { type MatrixFileRow, matrixFile } from './matrix-file.ts';
import { today } from './today.ts';

/** The evidence table as one JSON file; `site` is the origin that its addresses begin with. */
export async function matrixJson(site: URL | undefined): Promise<string> {
  const absolute = (path: string): string => absoluteAddress(path, site);
  const file = {
    name: 'Evidence matrix',
    description:
      'Conditions and massage techniques, with every finding of a pair, how sure anyone can be, and the pairs without any. One item for each finding and each pair that has none.',
    license: 'https://creativecommons.org/licenses/by/4.0/',
    generated: today,
    source: absolute('/evidence/'),
    schema: absolute('/api/schema/matrix.json'),
    items: await rowsOf(site),
  };
  return `${JSON.stringify(file)}\n`;
}

/** The same lines as CSV; nothing to say is an empty field. */
export const matrixCsv = async (site: URL | undefined): Promise<string> =>
  `${csvFormat(await rowsOf(site))}\n`;

const rowsOf = async (site: URL | undefined): Promise<MatrixFileRow[]> =>
  matrixFile(await evidenceMatrix(), (path) => absoluteAddress(path, site));

const absoluteAddress = (path: string, site: URL | undefined): string =>
  new URL(href(path), must(site, 'the data files need the address of the site: set SITE_URL')).href;
