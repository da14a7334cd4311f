import { appendFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { downloadShapes as shapes } from '../finder/downloads.ts';
import type { Download } from '../finder/manifest.ts';
import type { Provider } from '../finder/schema/provider.ts';

/** Hosts cap files at 25 MiB; files of ours end before 20 MB. */
const mostBytes = 20e6;
const flushAt = 1 << 20;

/** A file in the making: the features of one state, or a further part of them where one file would be too large. */
interface Part {
  state: string;
  type: keyof typeof shapes;
  number: number;
  people: number;
  bytes: number;
  text: string;
}

/** Collects the whole-data files in a folder; `finish` gives one pair of files where that is small enough, else some for each state. */
export function downloadWriter(folder: string): {
  add(provider: Provider): Promise<void>;
  finish(): Promise<Download[]>;
} {
  const parts: Part[] = [];
  const open = new Map<string, Part>();
  const rawPath = ({ state, type, number }: Part) => join(folder, `${state}-${number}.${type}.part`);

  const flush = async (part: Part) => {
    await appendFile(rawPath(part), part.text);
    part.text = '';
  };

  const write = async (state: string, type: keyof typeof shapes, provider: Provider) => {
    const line = shapes[type].line(provider);
    const bytes = Buffer.byteLength(line) + shapes[type].between.length;
    let part = open.get(`${state}.${type}`);
    if (!part || part.bytes + bytes > mostBytes - 1000) {
      part = { state, type, number: (part?.number ?? 0) + 1, people: 0, bytes: 0, text: '' };
      open.set(`${state}.${type}`, part);
      parts.push(part);
    }
    part.text += part.people > 0 ? shapes[type].between + line : line;
    part.people++;
    part.bytes += bytes;
    if (part.text.length > flushAt) await flush(part);
  };

  const assemble = async (path: string, type: keyof typeof shapes, of: Part[]): Promise<Download> => {
    const texts = await Promise.all(of.map((part) => readFile(rawPath(part), 'utf8')));
    const text = shapes[type].start + texts.join(shapes[type].between) + shapes[type].end;
    await writeFile(join(folder, path), text);
    await Promise.all(of.map((part) => rm(rawPath(part))));
    return {
      path,
      type,
      people: of.reduce((sum, { people }) => sum + people, 0),
      bytes: Buffer.byteLength(text),
    };
  };

  const finishType = async (type: keyof typeof shapes): Promise<Download[]> => {
    const ofType = parts.filter((part) => part.type === type);
    ofType.sort((a, b) => (a.state < b.state ? -1 : a.state > b.state ? 1 : a.number - b.number));
    await Promise.all(ofType.map(flush));
    if (ofType.reduce((sum, { bytes }) => sum + bytes, 0) < mostBytes - 1000)
      return [await assemble(`providers.${type}`, type, ofType)];
    const made: Download[] = [];
    for (const part of ofType) {
      const suffix = part.number > 1 ? `-${part.number}` : '';
      const path = `providers-${part.state.toLowerCase()}${suffix}.${type}`;
      made.push({ ...(await assemble(path, type, [part])), state: part.state });
    }
    return made;
  };

  return {
    add: async (provider) => {
      const { country, state } = provider.address;
      const place = country === 'US' ? state : 'other';
      await write(place, 'csv', provider);
      await write(place, 'geojson', provider);
    },
    finish: async () => {
      await mkdir(folder, { recursive: true });
      return [...(await finishType('csv')), ...(await finishType('geojson'))];
    },
  };
}
