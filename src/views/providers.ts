import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Card } from '../finder/card.ts';
import type { LngLat } from '../finder/geo.ts';
import type { CurrentIndex, Download, Manifest } from '../finder/manifest.ts';
import { displayName, rowsOf } from '../finder/rows-of.ts';
import { type ProviderInput, providerSchema } from '../finder/schema/provider.ts';
import { fold } from '../lib/fold.ts';
import { must } from '../lib/must.ts';

/** One provider in a list: where and under which name it stands; the record itself stays packed until a page prints it. */
export interface ListedProvider {
  id: string;
  /** The name as lists are sorted by it */
  sortName: string;
  city: string;
  /** Two-letter code inside the US, else "abroad" */
  state: string;
  /** Absent where less than the city is known */
  position?: LngLat;
  /** The day on which the record last changed */
  changed: string;
  start: number;
  end: number;
}

let file: Buffer | undefined;
let listed: ListedProvider[] | undefined;

/** Everybody in the providers file of this build (PROVIDERS_FILE, or the sample), in the order of the file; read once. */
export function listedProviders(): ListedProvider[] {
  if (listed) return listed;
  const bytes = readFileSync(resolve(process.env['PROVIDERS_FILE'] ?? 'src/content/providers/sample.ndjson'));
  file = bytes;
  listed = [];
  for (let start = 0, end = 0; start < bytes.length; start = end + 1) {
    end = bytes.indexOf(10, start);
    if (end < 0) end = bytes.length;
    if (end > start) listed.push(listing(bytes, start, end));
  }
  return listed;
}

/** The card of a listed provider at its first location. */
export function cardOf({ start, end }: ListedProvider): Card {
  const bytes = must(file, 'providers are listed before they are read');
  // Lists need what every line has; a card also needs what the schema fills in.
  return rowsOf(providerSchema.parse(parseLine(bytes, start, end)))[0].card;
}

/** The manifest of the index that this build has just made. */
export const readManifest = (generation: string): Manifest => readOfIndex(generation, 'index/manifest.json');

/** The whole-data files of this build, with paths below /finder/. */
export const readDownloads = (generation: string): Download[] =>
  readOfIndex<CurrentIndex>(generation, 'site/current.json').downloads;

function readOfIndex<T>(generation: string, file: string): T {
  const cache = resolve('.cache/finder');
  const folders = existsSync(cache) ? readdirSync(cache) : [];
  const found = folders.map((name) => join(cache, name, generation, file)).find(existsSync);
  const path = must(
    found,
    `${cache}: no ${file} of generation "${generation}", expected the one of this build`,
  );
  return JSON.parse(readFileSync(path, 'utf8'));
}

function listing(bytes: Buffer, start: number, end: number): ListedProvider {
  const provider = parseLine(bytes, start, end);
  const { id, address, position, updated } = provider;
  const state = address.country === 'US' ? address.state : 'abroad';
  return {
    id,
    sortName: fold(displayName(provider)),
    city: address.city,
    state,
    ...(position && position.precision !== 'state' && { position }),
    changed: updated,
    start,
    end,
  };
}

// The finder's index has already refused a file with a line that does not fit.
const parseLine = (bytes: Buffer, start: number, end: number): ProviderInput =>
  JSON.parse(bytes.toString('utf8', start, end));
