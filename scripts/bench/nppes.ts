import { execFile } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { writeNppesFile } from './nppes-file.ts';

/** How long one way of reading took, and what it found. */
export interface NppesReading {
  reader: 'handwise' | 'csv-parse';
  rows: number;
  wanted: number;
  seconds: number;
  peakMB: number;
}

/**
 * Reads invented NPPES files of 250,000 and 1,000,000 rows, and the larger one also with csv-parse, each in a process of
 * its own. It fails if the two ways find different people, if ours is not ten times as fast, or if memory grows with the file.
 */
export async function benchNppes(folder: string): Promise<NppesReading[]> {
  const small = join(folder, 'npidata-small.csv');
  const large = join(folder, 'npidata-large.csv');
  await writeNppesFile(small, 250_000, 7);
  await writeNppesFile(large, 1_000_000, 7);
  const few = await read('handwise', small);
  const many = await read('handwise', large);
  const peer = await read('csv-parse', large);
  await Promise.all([rm(small), rm(large)]);
  if (many.rows !== peer.rows || many.wanted !== peer.wanted)
    throw new Error(`csv-parse finds ${peer.wanted} of ${peer.rows}, ours ${many.wanted} of ${many.rows}.`);
  if (peer.seconds < 10 * many.seconds)
    throw new Error(
      `Ours took ${many.seconds.toFixed(1)} s, csv-parse ${peer.seconds.toFixed(1)} s, expected a tenth.`,
    );
  if (many.peakMB > 1000 || many.peakMB > few.peakMB * 1.25)
    throw new Error(
      `Peak memory ${few.peakMB.toFixed(0)} MB at 250,000 rows, ${many.peakMB.toFixed(0)} MB at 1,000,000, expected the same and at most 1 GB.`,
    );
  return [few, many, peer];
}

async function read(reader: NppesReading['reader'], file: string): Promise<NppesReading> {
  const { stdout } = await promisify(execFile)(process.execPath, [
    join(import.meta.dirname, 'read-file.ts'),
    reader,
    file,
  ]);
  return { reader, ...JSON.parse(stdout) };
}
