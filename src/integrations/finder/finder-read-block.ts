import { type CollectedRows, collectRows } from '../../finder/collect-rows.ts';
import { downloadShapes } from '../../finder/downloads.ts';
import type { Download } from '../../finder/manifest.ts';
import type { ProvidersBlock } from './finder-blocks.ts';
import { providersIn } from './finder-provider-file.ts';

/** What a block of the providers file gives: its rows of the index and its lines of the downloads. */
export interface ReadBlock {
  rows: CollectedRows;
  lines: DownloadLines[];
}

/** The lines of one state for one kind of download, in the order of the file. */
export interface DownloadLines {
  /** Two-letter code, or "other" for addresses abroad */
  state: string;
  type: Download['type'];
  people: number;
  bytes: Uint8Array<ArrayBuffer>;
}

const downloadTypes = ['csv', 'geojson'] as const;

/** Reads a block into rows and download lines; a bad line is a ProviderFileError. */
export function readBlock(file: string, block: ProvidersBlock): ReadBlock {
  const { add, finish } = collectRows();
  const texts = new Map<string, Record<Download['type'], string[]>>();
  for (const provider of providersIn(file, block)) {
    add(provider);
    const { country, state } = provider.address;
    const place = country === 'US' ? state : 'other';
    const lines = texts.get(place) ?? { csv: [], geojson: [] };
    texts.set(place, lines);
    for (const type of downloadTypes) lines[type].push(downloadShapes[type].line(provider));
  }
  const encoder = new TextEncoder();
  const lines = [...texts].flatMap(([state, made]) =>
    downloadTypes.map((type) => ({
      state,
      type,
      people: made[type].length,
      bytes: encoder.encode(made[type].join(downloadShapes[type].between)),
    })),
  );
  return { rows: finish(), lines };
}
