import { type Coords, type DoneCallback, GridLayer, type Map as LeafletMap, tileLayer } from 'leaflet';
import type { MapTiles } from '../finder/schema/map-tiles.ts';
import { must } from '../lib/must.ts';
import { nameLayer } from './leaflet-names.ts';
import { openPacks } from './map-packs.ts';
import { placesOf } from './map-places.ts';
import { drawShapes } from './map-shapes.ts';
import type { TileSource } from './map-source.ts';

/** Draws land, water, lines and names below the results, from our own tiles or the operator's. Rejects where none can be had. */
export async function drawBasemap(map: LeafletMap, base: string, operator?: MapTiles): Promise<void> {
  if (operator?.kind === 'raster') {
    map.setMaxZoom(operator.maxZoom);
    tileLayer(operator.url, { maxZoom: operator.maxZoom }).addTo(map);
    return;
  }
  const source = operator
    ? await (await import('./map-operator.ts')).openOperatorTiles(operator)
    : await openPacks(`${base}basemap/`);
  map.setMaxZoom(source.maxZoom);
  vectorLayer(map, source).addTo(map);
}

/** Tiles as SVG: light, dark, print and forced colors are the style sheet's, without a script. */
function vectorLayer(map: LeafletMap, source: TileSource): GridLayer {
  const names = nameLayer(map);
  const createTile = (at: Coords, done: DoneCallback): Element => {
    const element = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    source
      .tile(at)
      // A pack brings many tiles at once: each is drawn in a task of its own, so that none keeps the page from answering.
      .then((found) => new Promise<typeof found>((next) => setTimeout(next, 0, found)))
      .then((found) => {
        // The map may have left the tile behind by now.
        if (found && element.isConnected) {
          drawShapes(element, found, at);
          names.byTile.set(element, placesOf(found));
        }
        done(undefined, element as unknown as HTMLElement);
      })
      .catch((error: Error) => done(error, element as unknown as HTMLElement));
    return element;
  };
  const layer = Object.assign(new GridLayer({ maxNativeZoom: source.tileZoom, keepBuffer: 1 }), {
    createTile,
  });
  layer.on('tileunload', ({ tile }) => names.byTile.delete(tile));
  layer.on('load', names.refresh);
  // Closer than its tiles the map shows them larger, and the style sheet keeps lines as thin as they were.
  const scale = () => {
    const { style } = must(map.getPane('tilePane'), 'Leaflet has a pane for tiles');
    style.setProperty('--map-scale', String(Math.max(1, 2 ** (map.getZoom() - source.tileZoom))));
  };
  map.on('zoomend', scale);
  scale();
  return layer;
}
