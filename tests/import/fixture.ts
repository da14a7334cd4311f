import { type PlaceIndex, placeIndex } from '../../src/import/place-index.ts';
import type { SourceRecord } from '../../src/import/source-record.ts';
import type { SourceContext } from '../../src/import/to-provider.ts';

const zip = (code: string, city: string, state: string, lng: number, lat: number, coarse = false) => ({
  zip: code,
  city,
  state,
  position: { lng, lat },
  coarse,
});

/** A few real places, with one ZIP that sources disagree on. */
export const places: PlaceIndex = placeIndex(
  [
    zip('98101', 'Seattle', 'WA', -122.33, 47.611),
    zip('06103', 'Hartford', 'CT', -72.676, 41.767),
    zip('00601', 'Adjuntas', 'PR', -66.75, 18.181),
    zip('80124', 'Lone Tree', 'CO', -104.88, 39.53),
    zip('99503', 'Anchorage', 'AK', -149.9, 61.19, true),
    zip('99723', 'Utqiagvik', 'AK', -156.77, 71.27, true),
  ],
  [
    { name: 'Seattle', state: 'WA', position: { lng: -122.332, lat: 47.606 } },
    { name: 'St. Louis', state: 'MO', position: { lng: -90.198, lat: 38.627 } },
    { name: 'Anchorage', state: 'AK', position: { lng: -149.9, lat: 61.218 } },
  ],
  new Map([
    ['WA', { lng: -122.2, lat: 47.5 }],
    ['MO', { lng: -92.4, lat: 38.6 }],
  ]),
);

/** How the tests read, where they do not say otherwise. */
export const context: SourceContext = {
  kind: 'csv',
  name: 'members.csv',
  retrieved: '2026-11-01',
  wanted: ['225700000X', '2251'],
  withStreets: false,
  places,
};

/** An invented massage therapist in Seattle, changed where a test says so. */
export function record(change: Partial<SourceRecord> = {}): SourceRecord {
  return {
    npi: '1234567893',
    kind: 'individual',
    name: { first: 'Ada', last: 'Example' },
    taxonomies: [{ code: '225700000X', primary: true, license: 'MA00012345', licenseState: 'WA' }],
    credentials: [],
    specialties: [],
    techniques: [],
    languages: [],
    offers: {},
    address: { line1: '100 Sample Street', city: 'Seattle', state: 'WA', postalCode: '981011234' },
    moreLocations: [],
    updated: '10/31/2026',
    ...change,
  };
}
