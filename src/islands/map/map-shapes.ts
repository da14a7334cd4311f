import type { VectorTileFeature } from '@mapbox/vector-tile';
import type { TileAddress } from '../../finder/map-packs.ts';
import { kindOf, type ShapeKind, shapeKinds } from './map-kinds.ts';
import type { FoundTile } from './map-source.ts';

const svg = 'http://www.w3.org/2000/svg';
/** Units across a tile's drawing. */
const across = 4096;

/** Fills an SVG element with the shapes of a tile, one path for each kind. Colors come from the style sheet. */
export function drawShapes(element: SVGElement, { layers, from }: FoundTile, at: TileAddress): void {
  const part = across / 2 ** (at.z - from.z);
  const [left, top] = [at.x * part - from.x * across, at.y * part - from.y * across];
  element.setAttribute('viewBox', `${left} ${top} ${part} ${part}`);
  const paths = new Map<ShapeKind, string>();
  for (const [name, layer] of Object.entries(layers))
    for (let index = 0; index < layer.length; index++) {
      const shape = layer.feature(index);
      const kind = kindOf(name, shape);
      if (kind) paths.set(kind, (paths.get(kind) ?? '') + pathOf(shape));
    }
  for (const kind of shapeKinds) {
    const path = document.createElementNS(svg, 'path');
    path.setAttribute('class', `map-${kind}`);
    path.setAttribute('d', paths.get(kind) ?? '');
    if (paths.has(kind)) element.append(path);
  }
}

/** The lines of a shape in steps from point to point, which are shorter than places. */
function pathOf(shape: VectorTileFeature): string {
  const scale = across / shape.extent;
  let path = '';
  for (const points of shape.loadGeometry()) {
    if (points.length < 2) continue;
    let [x, y] = [0, 0];
    for (const [index, point] of points.entries()) {
      const [nextX, nextY] = [point.x * scale, point.y * scale];
      path += index === 0 ? `M${nextX} ${nextY}l` : `${nextX - x} ${nextY - y} `;
      [x, y] = [nextX, nextY];
    }
  }
  return path;
}
