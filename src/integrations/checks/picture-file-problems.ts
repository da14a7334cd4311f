import { open } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../../lib/problem.ts';
import { pictureSize } from '../../pictures/share-picture.ts';
import { type BuiltPage, metaOf } from './built-page.ts';

/** What is wrong with the picture that a page names for links to it: it must be a PNG of this site in the right size. */
export async function pictureFileProblems(page: BuiltPage, dist: string, home: string): Promise<Problem[]> {
  const { width, height } = pictureSize;
  const expected = `a PNG of this site with ${width} x ${height} pixels`;
  const checked = metaOf(page, 'og:image').map(async (address): Promise<Problem[]> => {
    const size = address.startsWith(home) ? await pngSize(join(dist, address.slice(home.length))) : undefined;
    if (size === `${width} x ${height}`) return [];
    const found = `${address}${size ? ` with ${size} pixels` : ''}`;
    return [{ file: page.file, rule: 'picture-file', found, expected }];
  });
  return (await Promise.all(checked)).flat();
}

/** "1200 x 630" as a PNG's own head tells it; undefined for what is no PNG. */
async function pngSize(path: string): Promise<string | undefined> {
  const file = await open(path).catch(() => undefined);
  if (!file) return undefined;
  try {
    const { buffer } = await file.read(Buffer.alloc(24), 0, 24, 0);
    if (buffer.toString('latin1', 1, 4) !== 'PNG') return undefined;
    return `${buffer.readUInt32BE(16)} x ${buffer.readUInt32BE(20)}`;
  } finally {
    await file.close();
  }
}
