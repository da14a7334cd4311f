import { closeSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../../lib/problem.ts';
import { pictureSize } from '../../pictures/share-picture.ts';
import { type BuiltPage, metaOf } from './built-page.ts';

/** What is wrong with the picture that a page names for links to it: it must be a PNG of this site in the right size. */
export function pictureFileProblems(page: BuiltPage, dist: string, home: string): Problem[] {
  const { width, height } = pictureSize;
  const expected = `a PNG of this site with ${width} x ${height} pixels`;
  return metaOf(page, 'og:image').flatMap((address): Problem[] => {
    const size = address.startsWith(home) ? pngSize(join(dist, address.slice(home.length))) : undefined;
    if (size === `${width} x ${height}`) return [];
    const found = `${address}${size ? ` with ${size} pixels` : ''}`;
    return [{ file: page.file, rule: 'picture-file', found, expected }];
  });
}

/** "1200 x 630" as a PNG's own head tells it; undefined for what is no PNG. */
function pngSize(path: string): string | undefined {
  const buffer = Buffer.alloc(24);
  try {
    const file = openSync(path, 'r');
    readSync(file, buffer);
    closeSync(file);
  } catch {
    return undefined;
  }
  if (buffer.toString('latin1', 1, 4) !== 'PNG') return undefined;
  return `${buffer.readUInt32BE(16)} x ${buffer.readUInt32BE(20)}`;
}
