import { appendFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { downloadShapes } from '../../finder/downloads.ts';
import type { Download } from '../../finder/manifest.ts';
import type { DownloadLines } from './finder-read-block.ts';

/** Hosts cap files at 25 MiB; files of ours end before 20 MB, with their first and last line. */
const mostBytes = 20e6 - 1000;
const flushAt = 1 << 18;

/** A file in the making: the people of one state, or a further part of them where one file would be too large. */
interface Part {
  state: string;
  number: number;
  people: number;
  bytes: number;
  /** Not yet written */
  held: Uint8Array[];
  heldBytes: number;
  isBegun: boolean;
}

/** Writes the whole-data files into a folder that exists; `finish` gives one pair of files where that is small enough, else some for each state. */
export function downloadWriter(folder: string): {
  add(lines: DownloadLines): void;
  finish(): Download[];
} {
  const kinds = { csv: kindWriter(folder, 'csv'), geojson: kindWriter(folder, 'geojson') };
  return {
    add: (lines) => kinds[lines.type].add(lines),
    finish: () => [...kinds.csv.finish(), ...kinds.geojson.finish()],
  };
}

function kindWriter(
  folder: string,
  type: Download['type'],
): { add(lines: DownloadLines): void; finish(): Download[] } {
  const { start, end } = downloadShapes[type];
  const between = Buffer.from(downloadShapes[type].between);
  const parts: Part[] = [];
  const open = new Map<string, Part>();
  let whole = 0;

  const pathOf = ({ state, number }: Part) =>
    `providers-${state.toLowerCase()}${number > 1 ? `-${number}` : ''}.${type}`;
  const flush = (part: Part) => {
    const head = part.isBegun ? [] : [Buffer.from(start)];
    appendFileSync(join(folder, pathOf(part)), Buffer.concat([...head, ...part.held]));
    Object.assign(part, { held: [], heldBytes: 0, isBegun: true });
  };
  const begin = (state: string, number: number): Part => {
    const part = { state, number, people: 0, bytes: 0, held: [], heldBytes: 0, isBegun: false };
    open.set(state, part);
    parts.push(part);
    return part;
  };

  const add = ({ state, people, bytes }: DownloadLines) => {
    const size = between.length + bytes.length;
    let part = open.get(state) ?? begin(state, 1);
    if (part.bytes + size > mostBytes) part = begin(state, part.number + 1);
    part.held.push(...(part.people > 0 ? [between, bytes] : [bytes]));
    part.people += people;
    part.bytes += size;
    part.heldBytes += size;
    whole += size;
    if (whole > mostBytes && part.heldBytes > flushAt) flush(part);
  };

  const finish = (): Download[] => {
    parts.sort((a, b) => (a.state < b.state ? -1 : a.state > b.state ? 1 : a.number - b.number));
    if (whole <= mostBytes) {
      const texts = parts.flatMap(({ held }, at) => (at > 0 ? [between, ...held] : held));
      const bytes = Buffer.concat([Buffer.from(start), ...texts, Buffer.from(end)]);
      const people = parts.reduce((sum, part) => sum + part.people, 0);
      const path = `providers.${type}`;
      appendFileSync(join(folder, path), bytes);
      return [{ path, type, people, bytes: bytes.length }];
    }
    return parts.map((part) => {
      part.held.push(Buffer.from(end));
      flush(part);
      const path = pathOf(part);
      return { path, type, people: part.people, bytes: statSync(join(folder, path)).size, state: part.state };
    });
  };
  return { add, finish };
}
