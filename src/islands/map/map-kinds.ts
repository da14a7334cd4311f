import type { VectorTileFeature } from '@mapbox/vector-tile';

/** Everything the map draws as a shape, from the lowest to the highest. */
export const shapeKinds = [
  'water',
  'river',
  'road-small',
  'road',
  'road-large',
  'county',
  'state',
  'border',
  'sea',
] as const;

/** A kind of shape, which is the end of its class in the style sheet. */
export type ShapeKind = (typeof shapeKinds)[number];

type Shape = Pick<VectorTileFeature, 'properties' | 'type'>;

/**
 * What a shape of a layer is drawn as. Our own tiles name their layers by it; tiles of others are known by the names of the three
 * usual schemas: Protomaps, OpenMapTiles, Shortbread. Undefined for what this map leaves out.
 */
export function kindOf(layer: string, shape: Shape): ShapeKind | undefined {
  return layers.get(layer)?.(shape);
}

/** The layers that hold names of places. */
export const placeLayers: readonly string[] = ['place', 'places', 'place_labels'];

const line = 2;
const water = ({ type }: Shape): ShapeKind => (type === line ? 'river' : 'water');
const always = (kind: ShapeKind) => () => kind;

const layers = new Map<string, (shape: Shape) => ShapeKind | undefined>([
  ['water', water],
  ['river', always('river')],
  ['county', always('county')],
  ['state', always('state')],
  ['border', always('border')],
  ['sea', always('sea')],
  ['tidal', always('sea')],
  ['roads', road],
  ['boundaries', boundary],
  ['waterway', water],
  ['transportation', road],
  ['boundary', boundary],
  ['ocean', water],
  ['water_polygons', water],
  ['water_lines', water],
  ['streets', road],
]);

const roads = new Map<string, ShapeKind>([
  ['highway', 'road-large'],
  ['motorway', 'road-large'],
  ['trunk', 'road-large'],
  ['major_road', 'road'],
  ['primary', 'road'],
  ['secondary', 'road'],
  ['tertiary', 'road'],
  ['minor_road', 'road-small'],
  ['minor', 'road-small'],
  ['unclassified', 'road-small'],
  ['residential', 'road-small'],
  ['living_street', 'road-small'],
]);

function road({ properties: { kind, class: name } }: Shape): ShapeKind | undefined {
  return roads.get(String(kind ?? name));
}

function boundary({ properties }: Shape): ShapeKind | undefined {
  if (properties['maritime']) return undefined;
  const level = properties['admin_level'] ?? properties['kind_detail'];
  if (level === 2) return 'border';
  if (level === 4) return 'state';
  return level === 6 ? 'county' : undefined;
}
