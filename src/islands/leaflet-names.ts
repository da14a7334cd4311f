import { divIcon, type LatLng, type Map as LeafletMap, layerGroup, marker, type Point } from 'leaflet';
import { toLatLng } from './leaflet-latlng.ts';
import type { Place } from './map-places.ts';

/** Room that a name takes on the map, in pixels. */
const room = { letter: 8, side: 14, height: 30 };

/** The layer of names: shows those of the tiles on the map that have room, the most important first. */
export function nameLayer(map: LeafletMap) {
  map.createPane('names').style.zIndex = '350';
  const shown = layerGroup().addTo(map);
  const byTile = new Map<Element, Place[]>();
  const refresh = () => {
    shown.clearLayers();
    for (const { name, isState, at } of withRoom(map, [...byTile.values()].flat())) {
      const text = document.createElement('span');
      text.textContent = name;
      const className = isState ? 'map-name map-name-state' : 'map-name';
      const icon = divIcon({ className, html: text, iconSize: [0, 0] });
      marker(at, { icon, pane: 'names', interactive: false, keyboard: false }).addTo(shown);
    }
  };
  map.on('moveend', refresh);
  return { byTile, refresh };
}

/** Names in and around the view, none in another's way. */
function withRoom(map: LeafletMap, places: Place[]): { name: string; isState: boolean; at: LatLng }[] {
  const view = map.getBounds().pad(0.2);
  const taken: { center: Point; width: number }[] = [];
  return places
    .filter(({ zoom }) => zoom <= map.getZoom())
    .toSorted((a, b) => a.rank - b.rank)
    .flatMap(({ name, isState, position }) => {
      const at = toLatLng(position);
      if (!view.contains(at)) return [];
      const center = map.latLngToLayerPoint(at);
      const width = name.length * room.letter + room.side;
      const isFree = taken.every(
        (other) =>
          Math.abs(other.center.x - center.x) > (other.width + width) / 2 ||
          Math.abs(other.center.y - center.y) > room.height,
      );
      if (!isFree) return [];
      taken.push({ center, width });
      return [{ name, isState, at }];
    });
}
