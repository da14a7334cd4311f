import { type Coords, type DoneCallback, GridLayer, type Map as LeafletMap, tileLayer } from 'leaflet';
import type { MapTiles } from '../../finder/schema/map-tiles.ts';
import { must } from '../../lib/must.ts';
import { type NameLayer, nameLayer } from './leaflet-names.ts';
import { patience, whenTilesFail } from './leaflet-tile-watch.ts';
import { openPacks } from './map-packs.ts';
import { placesOf } from './map-places.ts';
import { drawShapes } from './map-shapes.ts';
import type { TileSource } from './map-source.ts';

/** What is wrong with the map's ground: the operator's tiles failed and ours stand in, or there are none. */
export type GroundTrouble = 'ours-instead' | 'none';

/** Draws land, water, lines and names below the results, from the operator's tiles or our own; where these fail, it says so and goes on. */
export async function drawBasemap(
  map: LeafletMap,
  base: string,
  operator: MapTiles | undefined,
  onTrouble: (trouble: GroundTrouble) => void,
): Promise<void> {
  const names = nameLayer(map);
  const drawOwn = async (trouble?: GroundTrouble) => {
    try {
      vectorLayer(map, await openPacks(`${base}basemap/`), names).addTo(map);
      if (trouble) onTrouble(trouble);
    } catch {
      onTrouble('none');
    }
  };
  if (!operator) return drawOwn();
  try {
    const layer = await operatorLayer(map, operator, names);
    whenTilesFail(layer, () => {
      layer.remove();
      void drawOwn('ours-instead');
    });
    layer.addTo(map);
  } catch {
    await drawOwn('ours-instead');
  }
}

/** The operator's tiles; rejects where their file does not open in time. */
async function operatorLayer(map: LeafletMap, operator: MapTiles, names: NameLayer): Promise<GridLayer> {
  if (operator.kind === 'raster') {
    map.setMaxZoom(operator.maxZoom);
    return tileLayer(operator.url, { maxZoom: operator.maxZoom });
  }
  const { openOperatorTiles } = await import('./map-operator.ts');
  const late = new Promise<never>((_, refuse) => setTimeout(refuse, patience, new Error(operator.url)));
  return vectorLayer(map, await Promise.race([openOperatorTiles(operator), late]), names);
}

/** Tiles as SVG: light, dark, print and forced colors are the style sheet's, without a script. */
function vectorLayer(map: LeafletMap, source: TileSource, names: NameLayer): GridLayer {
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
  layer.on('load remove', names.refresh);
  // Closer than its tiles the map shows them larger, and the style sheet keeps lines as thin as they were.
  const scale = () => {
    const { style } = must(map.getPane('tilePane'), 'Leaflet has a pane for tiles');
    style.setProperty('--map-scale', String(Math.max(1, 2 ** (map.getZoom() - source.tileZoom))));
  };
  layer.on('add', () => map.on('zoomend', scale)).on('remove', () => map.off('zoomend', scale));
  map.setMaxZoom(source.maxZoom);
  scale();
  return layer;
}
