import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { readProviders } from '../../src/integrations/finder/finder-read-providers.ts';

// A process of its own, as build-index.ts is: reads and checks the same records, makes one GeoJSON of everybody, a feature for each
// placed location, and weighs it as hosts send it.
const [from = '', to = ''] = process.argv.slice(2);
const started = performance.now();
const features: string[] = [];
for await (const { position, moreLocations = [], ...properties } of readProviders(from))
  for (const at of [position, ...moreLocations.map((location) => location.position)]) {
    if (!at) continue;
    const geometry = { type: 'Point', coordinates: [at.lng, at.lat] };
    features.push(JSON.stringify({ type: 'Feature', geometry, properties }));
  }
const text = `{"type":"FeatureCollection","features":[\n${features.join(',\n')}\n]}\n`;
writeFileSync(to, text);
const kB = gzipSync(text).length / 1000;
const { user, system } = process.cpuUsage();
console.log(
  JSON.stringify({ kB, seconds: (performance.now() - started) / 1000, cpuSeconds: (user + system) / 1e6 }),
);
