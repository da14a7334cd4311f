import type { ChosenFacets, FacetGroup } from '../../src/finder/facet-groups.ts';
import type { SearchRequest } from '../../src/finder/finder-index.ts';
import type { LngLat } from '../../src/finder/geo.ts';
import type { Provider } from '../../src/finder/schema/provider.ts';
import { backPain } from './fixture.ts';

/** One line of the answer that plain loops give. */
export interface OracleHit {
  id: string;
  distanceKm: number;
}

/** All people who fit a request with an origin, in order, by looking at everybody. Shares no code with the index. */
export function bruteForce(providers: Provider[], request: SearchRequest & { origin: LngLat }): OracleHit[] {
  return providers
    .filter((provider) => fits(provider, request.facets))
    .flatMap((provider) => {
      const distances = positionsOf(provider)
        .filter((position) => isInBounds(request, position))
        .map((position) => kilometers(request.origin, position))
        .filter((km) => km <= (request.withinKm ?? Infinity));
      return distances.length > 0 ? [{ provider, distanceKm: Math.min(...distances) }] : [];
    })
    .sort(
      (a, b) =>
        a.distanceKm - b.distanceKm ||
        compare(shown(a.provider), shown(b.provider)) ||
        compare(a.provider.id, b.provider.id),
    )
    .map(({ provider, distanceKm }) => ({ id: provider.id, distanceKm }));
}

const rounded = new WeakMap<Provider, LngLat[]>();

/** The placed locations of a provider, rounded as the index rounds them. */
export function positionsOf(provider: Provider): LngLat[] {
  const positions = rounded.get(provider) ?? roundPositions(provider);
  rounded.set(provider, positions);
  return positions;
}

function roundPositions({ position, moreLocations = [] }: Provider): LngLat[] {
  return [position, ...moreLocations.map((location) => location.position)].flatMap((placed) =>
    placed ? [{ lng: Number(placed.lng.toFixed(5)), lat: Number(placed.lat.toFixed(5)) }] : [],
  );
}

export function fits(provider: Provider, facets: ChosenFacets): boolean {
  return Object.entries(facets).every(([group, ids]) => {
    const wanted = ids.flatMap((id) => (group === 'specialty' && id === 'back-pain' ? backPain : [id]));
    return wanted.length === 0 || wanted.some((id) => has(provider, group as FacetGroup, id));
  });
}

function has(provider: Provider, group: FacetGroup, id: string): boolean {
  if (group === 'specialty')
    return id === 'not-stated' ? provider.specialties.length === 0 : provider.specialties.includes(id);
  if (group === 'technique') return provider.techniques.includes(id);
  if (group === 'profession') return provider.professions.includes(id);
  if (group === 'language') return provider.languages.includes(id);
  if (group === 'credential')
    return id === 'state-license'
      ? provider.licenses.length > 0
      : provider.credentials.some((held) => held.id === id);
  const [, asked = '', answer = 'yes'] = /^(.*?)(?:-(no|not-stated))?$/.exec(id) ?? [];
  const offer = asked.replace(/-./g, (pair) => pair.charAt(1).toUpperCase());
  return Object.entries(provider.offers).some(([key, given]) => key === offer && given === answer);
}

function isInBounds({ bounds }: SearchRequest, { lng, lat }: LngLat): boolean {
  if (!bounds) return true;
  const isBetween =
    bounds.west <= bounds.east
      ? lng >= bounds.west && lng <= bounds.east
      : lng >= bounds.west || lng <= bounds.east;
  return isBetween && lat >= bounds.south && lat <= bounds.north;
}

/** Great-circle distance by the angle between two vectors from the Earth's middle. */
export function kilometers(a: LngLat, b: LngLat): number {
  const [ax, ay, az] = vector(a);
  const [bx, by, bz] = vector(b);
  const chord = Math.hypot(ax - bx, ay - by, az - bz);
  return Math.round(2 * 6371 * Math.asin(Math.min(1, chord / 2)) * 1e7) / 1e7;
}

function vector({ lng, lat }: LngLat): [number, number, number] {
  const [east, north] = [(lng * Math.PI) / 180, (lat * Math.PI) / 180];
  return [Math.cos(north) * Math.cos(east), Math.cos(north) * Math.sin(east), Math.sin(north)];
}

function shown({ kind, name }: Provider): string {
  const person = [name.first, name.last].filter(Boolean).join(' ');
  const text = kind === 'organization' ? (name.organization ?? person) : person;
  return text.toLowerCase().replaceAll('é', 'e').replaceAll('ñ', 'n').replaceAll('’', '');
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
