import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { drawSvg, pngOf } from './draw.ts';
import type { SharePicture } from './share-picture.ts';

// npm ci empties it, so nothing in it grows old for long.
const folder = join(process.cwd(), 'node_modules/.cache/handwise-pictures');

/** A picture as PNG, kept between builds: the drawing is made each time, as a change in it must show, and only the slow rest is kept. */
export async function keptPng(picture: SharePicture): Promise<Uint8Array<ArrayBuffer>> {
  const svg = drawSvg(picture);
  const file = join(folder, `${createHash('sha256').update(svg).digest('hex')}.png`);
  const kept = await readFile(file).catch(() => undefined);
  if (kept) return kept;
  const png = await pngOf(svg);
  await mkdir(folder, { recursive: true });
  // Two builds may write the same picture: each moves a whole file into its place.
  const own = `${file}.${process.pid}`;
  await writeFile(own, png);
  await rename(own, file);
  return png;
}
