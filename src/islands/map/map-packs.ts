import { VectorTile, type VectorTileLayer } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { layerIn, ownMaxZoom, ownTileZoom, packOf, type TileAddress } from '../../finder/map-packs.ts';
import type { TileSource } from './map-source.ts';

type Layers = Record<string, VectorTileLayer>;

/** Opens the map's own tiles below an address. Where a pack is missing or broken, a coarser tile stands in for its tiles. */
export async function openPacks(address: string): Promise<TileSource> {
  const known = new Set((await (await fetch(`${address}packs.json`)).json()) as string[]);
  const packs = new Map<string, Promise<Layers | undefined>>();
  const pack = (name: string) => {
    if (!known.has(name)) return undefined;
    const read = packs.get(name) ?? readPack(`${address}${name}.pack`).catch(() => void packs.delete(name));
    packs.set(name, read);
    return read;
  };
  return {
    tileZoom: ownTileZoom,
    maxZoom: ownMaxZoom,
    tile: async ({ z, x, y }) => {
      for (let up = 0; up <= z; up++) {
        const from = { z: z - up, x: x >> up, y: y >> up };
        const layers = await pack(packOf(from));
        if (layers) return { layers: layersOf(layers, from), from };
      }
      return undefined;
    },
  };
}

function layersOf(pack: Layers, at: TileAddress): Layers {
  const start = layerIn(at, '');
  const own = Object.entries(pack).filter(([name]) => name.startsWith(start));
  return Object.fromEntries(own.map(([name, layer]) => [name.slice(start.length), layer]));
}

async function readPack(address: string): Promise<Layers> {
  const response = await fetch(address);
  if (!response.ok || !response.body) throw new Error(`${address}: ${response.status}`);
  const bytes = await new Response(response.body.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
  return new VectorTile(new PbfReader(new Uint8Array(bytes))).layers;
}
