import { execFile } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type CodeShares, weeklyShares, writeNppesFile } from './nppes-file.ts';

/** How long one way of reading took, and what it found. */
export interface NppesReading {
  reader: 'scan' | 'providers:import' | 'csv-parse' | 'import and index';
  rows: number;
  wanted: number;
  seconds: number;
  /** Of all threads: what other work on the machine does not change much */
  cpuSeconds: number;
  peakMB: number;
}

const script = (name: string): string => join(import.meta.dirname, name);

/** Massage therapists of the whole national file, and rows that hold as many beside those who left. */
const massageTherapists = 60_000;
const massageRows = 62_500;
const onlyMassage: CodeShares = [['225700000X', 1]];

/**
 * Reads invented NPPES files of 250,000 and 1,000,000 rows: the scan alone, the whole command, and csv-parse on the larger
 * one, each in a process of its own; then imports 60,000 massage therapists and builds their index. It fails where
 * `broken` finds something.
 */
export async function benchNppes(folder: string): Promise<NppesReading[]> {
  const small = await invented(folder, 250_000);
  const large = await invented(folder, 1_000_000);
  const readings = [
    await read('scan', small),
    await read('scan', large),
    await read('csv-parse', large),
    await read('providers:import', small),
    await read('providers:import', large),
  ];
  await Promise.all([rm(small), rm(large)]);
  readings.push(await importAndIndex(folder));
  console.table(
    readings.map(({ reader, rows, seconds, cpuSeconds }) => ({
      reader,
      rows,
      seconds: Number(seconds.toFixed(1)),
      'CPU seconds': Number(cpuSeconds.toFixed(1)),
    })),
  );
  const found = broken(readings);
  if (found.length > 0) throw new Error(found.join('\n'));
  return readings;
}

/** The peer's CPU time, divided by ours: the scan does what the peer does, the command looks up places, merges and writes as well. */
const timesFaster = { scan: 10, 'providers:import': 5 } as const;

/** A garbage collector may take so much more or less; ninety bytes kept of each row would be more. */
const whimMB = 64;

/** What does not hold: the same people by every way, the peer's time, a gigabyte, the same memory for a longer file, a minute. */
function broken(readings: readonly NppesReading[]): string[] {
  const one = (reader: NppesReading['reader'], rows: number) =>
    readings.find((reading) => reading.reader === reader && reading.rows === rows);
  const [few, many] = [one('scan', 250_000), one('scan', 1_000_000)];
  const peer = one('csv-parse', 1_000_000);
  const [command, indexed] = [one('providers:import', 1_000_000), one('import and index', massageRows)];
  if (!few || !many || !peer || !command || !indexed)
    return ['A way of reading found another number of rows.'];
  return [
    ...[many, command].flatMap((ours) => slower(ours, peer)),
    ...readings
      .filter(({ reader, peakMB }) => reader !== 'csv-parse' && peakMB > 1000)
      .map(({ reader, peakMB }) => `${reader} took ${peakMB.toFixed(0)} MB, expected at most 1,000.`),
    ...(many.peakMB > few.peakMB + whimMB
      ? [`scan took ${few.peakMB.toFixed(0)} MB, then ${many.peakMB.toFixed(0)} MB, expected the same.`]
      : []),
    ...(indexed.seconds > 60 ? [`${indexed.reader} took ${indexed.seconds.toFixed(0)} s, expected 60.`] : []),
    ...(indexed.wanted < massageTherapists
      ? [`${indexed.wanted} people of ${massageTherapists} came through.`]
      : []),
  ];
}

function slower(ours: NppesReading, peer: NppesReading): string[] {
  const times = peer.cpuSeconds / ours.cpuSeconds;
  const least = timesFaster[ours.reader as keyof typeof timesFaster];
  console.log(`${ours.reader}: ${times.toFixed(1)} times as fast as csv-parse by CPU seconds`);
  return [
    ...(ours.wanted === peer.wanted
      ? []
      : [`${ours.reader} finds ${ours.wanted} people, csv-parse ${peer.wanted}.`]),
    ...(times < least
      ? [`${ours.reader} is ${times.toFixed(1)} times as fast as csv-parse, expected ${least}.`]
      : []),
  ];
}

async function importAndIndex(folder: string): Promise<NppesReading> {
  const file = await invented(folder, massageRows, onlyMassage);
  const imported = await read('providers:import', file);
  const built = await lastLine(script('build-index.ts'), [`${file}.ndjson`, join(folder, 'massage')]);
  return {
    ...imported,
    reader: 'import and index',
    seconds: imported.seconds + built.seconds,
    cpuSeconds: imported.cpuSeconds + built.cpuSeconds,
    peakMB: Math.max(imported.peakMB, built.memoryMB),
  };
}

async function invented(folder: string, rows: number, shares: CodeShares = weeklyShares): Promise<string> {
  const file = join(folder, `npidata-${rows}.csv`);
  await writeNppesFile(file, rows, shares);
  return file;
}

async function read(reader: NppesReading['reader'], file: string): Promise<NppesReading> {
  return { reader, ...(await lastLine(script('read-file.ts'), [reader, file])) };
}

async function lastLine(path: string, args: string[]) {
  const { stdout } = await promisify(execFile)(process.execPath, [path, ...args]);
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
}
