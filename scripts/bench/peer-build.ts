import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { ProviderInput } from '../../src/finder/schema/provider.ts';

// A process of its own, as build-index.ts is: one GeoJSON of everybody, a feature for each placed location, and its weight as hosts
// send it. Nothing is checked on the way, which makes it the fastest that it can be.
const [from = '', to = ''] = process.argv.slice(2);
const started = performance.now();
const features: string[] = [];
for (const line of readFileSync(from, 'utf8').trimEnd().split('\n')) {
  const { position, moreLocations = [], ...properties }: ProviderInput = JSON.parse(line);
  for (const at of [position, ...moreLocations.map((location) => location.position)]) {
    if (!at) continue;
    const geometry = { type: 'Point', coordinates: [at.lng, at.lat] };
    features.push(JSON.stringify({ type: 'Feature', geometry, properties }));
  }
}
const text = `{"type":"FeatureCollection","features":[\n${features.join(',\n')}\n]}\n`;
writeFileSync(to, text);
const kB = gzipSync(text).length / 1000;
const { user, system } = process.cpuUsage();
console.log(
  JSON.stringify({ kB, seconds: (performance.now() - started) / 1000, cpuSeconds: (user + system) / 1e6 }),
);
