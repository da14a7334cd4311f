import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { type Chance, chanceFrom } from '../../scripts/sample/random.ts';
import { type BuiltIndex, buildIndex } from '../../src/finder/build-index.ts';
import { openFinderIndex } from '../../src/finder/client.ts';
import { collectRows } from '../../src/finder/collect-rows.ts';
import { facetLabels } from '../../src/finder/facet-labels.ts';
import type { FetchBytes, FinderIndex } from '../../src/finder/finder-index.ts';
import type { LngLat } from '../../src/finder/geo.ts';
import { type Provider, type ProviderInput, providerSchema } from '../../src/finder/schema/provider.ts';

export const backPain = ['chronic-low-back-pain', 'acute-low-back-pain', 'pregnancy-low-back-pain'];

/** Labels as the site gives them, with one specialty that nobody has. */
export const labels = facetLabels(
  {
    label: 'Specialty',
    values: { 'neck-pain': 'Neck pain', 'nobody-has-it': 'Nobody has it' },
    unions: [{ id: 'back-pain', label: 'Back pain, any kind', of: backPain }],
  },
  { label: 'Technique', values: {} },
);

/** Middles of the crowds that `inventProviders` makes: dense, rural, Alaska, Hawaii, both sides of the antimeridian, abroad. */
const crowds: [LngLat, weight: number, spread: number][] = [
  [{ lng: -73.98, lat: 40.75 }, 30, 0.2],
  [{ lng: -87.63, lat: 41.88 }, 15, 0.3],
  [{ lng: -122.33, lat: 47.61 }, 12, 0.4],
  [{ lng: -107.3, lat: 43.0 }, 6, 3],
  [{ lng: -149.9, lat: 61.2 }, 4, 2],
  [{ lng: -157.86, lat: 21.31 }, 5, 0.4],
  [{ lng: -66.1, lat: 18.4 }, 4, 0.3],
  [{ lng: 179.7, lat: 51.9 }, 2, 0.6],
  [{ lng: -179.6, lat: 51.8 }, 2, 0.6],
  [{ lng: 144.8, lat: 13.4 }, 2, 0.2],
  [{ lng: -98, lat: 39 }, 18, 14],
];

/** Invents providers that are hard for an index: shared positions, shared names, several locations, some without a position. */
export function inventProviders(count: number, seed: number): Provider[] {
  const chance = chanceFrom(seed);
  const used: LngLat[] = [];
  const position = () => {
    const [middle, , spread] = chance.weighted(crowds.map((crowd) => [crowd, crowd[1]] as const));
    const fresh = () => ({
      lng: wrapped(middle.lng + spread * (chance.next() - 0.5)),
      lat: middle.lat + spread * (chance.next() - 0.5),
    });
    const point = used.length > 0 && chance.happens(0.12) ? chance.pick(used) : fresh();
    used.push(point);
    return { ...point, precision: 'address' as const };
  };
  return Array.from({ length: count }, (_, at) => inventProvider(chance, at, position));
}

/** Builds the index of providers and hands out its files from memory, as a static host would. */
export function buildInMemory(providers: Provider[]): {
  built: BuiltIndex;
  files: Map<string, Uint8Array>;
  fetchBytes: FetchBytes;
} {
  const { add, finish } = collectRows();
  providers.forEach(add);
  const built = buildIndex(finish(), {
    labels,
    gzip: (bytes) => gzipSync(bytes),
    hash: (pieces) =>
      [...pieces].reduce((sum, piece) => sum.update(piece), createHash('sha256')).digest('hex'),
  });
  const { generation } = built.manifest;
  const files = new Map<string, Uint8Array>();
  for (const [path, content] of built.files())
    files.set(
      `${generation}/${path}`,
      typeof content === 'string' ? new TextEncoder().encode(content) : content.slice(),
    );
  files.set('current.json', new TextEncoder().encode(JSON.stringify({ generation })));
  return { built, files, fetchBytes: async (path) => files.get(path) };
}

export async function openInMemory(providers: Provider[]): Promise<FinderIndex> {
  const { built, fetchBytes } = buildInMemory(providers);
  return openFinderIndex(fetchBytes, built.manifest.generation);
}

/** A whole, plain record to be changed by a test. */
export function plainProvider(changes: Partial<ProviderInput> = {}): Provider {
  return providerSchema.parse({
    id: 'x-1',
    kind: 'individual',
    name: { first: 'Ada', last: 'Example' },
    address: { city: 'Seattle', state: 'WA', postalCode: '98101', country: 'US' },
    source: { kind: 'csv', name: 'test', retrieved: '2026-11-01' },
    updated: '2026-11-01',
    ...changes,
  });
}

function inventProvider(
  chance: Chance,
  at: number,
  position: () => NonNullable<ProviderInput['position']>,
): Provider {
  const name = {
    first: chance.pick(['Ana', 'Bo', 'Chloé', 'Dov', 'Eve', 'Fay']),
    last: chance.pick(['Lopez', 'Garcia Lopez', 'Muñoz', 'Lake', 'O’Hara', 'Stone', 'Vale']),
  };
  const address = { city: 'Anywhere', state: 'WA', postalCode: '', country: 'US' };
  const isPlaced = !chance.happens(0.03);
  const more = Array.from({ length: chance.happens(0.1) ? chance.between(1, 3) : 0 }, () => ({
    address,
    ...(chance.happens(0.9) && { position: position() }),
  }));
  const answer = () => chance.pick(['yes', 'no', 'not-stated'] as const);
  return plainProvider({
    id: `x-${String(at).padStart(6, '0')}`,
    kind: chance.happens(0.1) ? 'organization' : 'individual',
    name: chance.happens(0.1) ? { ...name, organization: `${name.last} Bodywork` } : name,
    professions: [
      chance.weighted([
        ['massage-therapist', 8],
        ['physical-therapist', 2],
      ] as const),
    ],
    licenses: chance.happens(0.7) ? [{ state: 'WA', number: 'SAMPLE-1' }] : [],
    credentials: chance.happens(0.04) ? [{ id: 'bctmb', source: 'test' }] : [],
    specialties: chance.happens(0.3)
      ? []
      : chance.some([...backPain, 'neck-pain', 'neck-pain', 'migraine'], 2),
    techniques: chance.some(['swedish-massage', 'reflexology', 'thai-massage'], 2),
    offers: { telehealth: answer(), homeVisits: answer(), acceptsInsurance: answer() },
    languages: chance.happens(0.02) ? ['es'] : ['en'],
    address,
    ...(isPlaced && { position: position() }),
    ...(more.length > 0 && { moreLocations: more }),
  });
}

const wrapped = (lng: number) => (lng > 180 ? lng - 360 : lng < -180 ? lng + 360 : lng);
