import { circle, type LayerGroup } from 'leaflet';
import type { Card } from '../../finder/card.ts';
import type { Hit } from '../../finder/finder-index.ts';
import { toLatLng } from './leaflet-latlng.ts';

/** Kilometers by which a position may be off where it is the middle of an area; a state is too large to draw. */
const offBy: Partial<Record<NonNullable<Card['precision']>, number>> = { zip: 3, city: 6 };

/** Draws a soft circle around each listed position that stands for an area and not for an address, each once. */
export function drawRoughAreas(hits: readonly Hit[], marks: LayerGroup): void {
  const drawn = new Set<string>();
  for (const { position, card } of hits) {
    const kilometers = card.precision && offBy[card.precision];
    const key = `${position?.lng},${position?.lat}`;
    if (!position || !kilometers || drawn.has(key)) continue;
    drawn.add(key);
    circle(toLatLng(position), {
      radius: kilometers * 1000,
      className: 'map-rough',
      interactive: false,
    }).addTo(marks);
  }
}
