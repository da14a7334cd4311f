import { displayName } from './rows-of.ts';
import type { Provider } from './schema/provider.ts';

/** The first line of the CSV download. */
export const csvHeader =
  'id,name,kind,npi,professions,licenses,credentials,specialties,techniques,offers,languages,line1,line2,city,state,postalCode,country,phone,website,email,lng,lat,precision,moreLocations,source,retrieved,updated,sample';

/** The whole-data files by type: what stands before the first provider, for each, between two and after the last. */
export const downloadShapes = {
  csv: {
    start: `${csvHeader}\n`,
    between: '',
    end: '',
    line: (provider: Provider) => `${csvLine(provider)}\n`,
  },
  geojson: {
    start: '{"type":"FeatureCollection","features":[\n',
    between: ',\n',
    end: '\n]}\n',
    line: geoJsonFeature,
  },
} as const;

/** One provider as a line of the CSV download; lists are joined by "; ", unstated offers are left out. */
export function csvLine(provider: Provider): string {
  const { id, kind, npi, licenses, credentials, address, position, source, updated, sample } = provider;
  const offers = Object.entries(provider.offers).filter(([, answer]) => answer !== 'not-stated');
  const more = (provider.moreLocations ?? []).map(({ address: { line1, city, state, postalCode } }) =>
    [line1, city, `${state} ${postalCode}`].filter(Boolean).join(', '),
  );
  const cells: (string | number | undefined)[] = [
    id,
    displayName(provider),
    kind,
    npi,
    provider.professions.join('; '),
    licenses.map(({ state, number }) => `${state} ${number}`).join('; '),
    credentials.map((credential) => credential.id).join('; '),
    provider.specialties.join('; '),
    provider.techniques.join('; '),
    offers.map(([offer, answer]) => `${offer}: ${answer}`).join('; '),
    provider.languages.join('; '),
    address.line1,
    address.line2,
    address.city,
    address.state,
    address.postalCode,
    address.country,
    provider.phone,
    provider.website,
    provider.email,
    position?.lng,
    position?.lat,
    position?.precision,
    more.join('; '),
    source.name,
    source.retrieved,
    updated,
    sample ? 'true' : '',
  ];
  return cells.map(cell).join(',');
}

/** One provider as a GeoJSON feature: the whole record, with its position as geometry. */
export function geoJsonFeature(provider: Provider): string {
  const { id, position } = provider;
  const geometry = position ? { type: 'Point', coordinates: [position.lng, position.lat] } : null;
  // What is undefined is not written.
  const properties = { ...provider, position: undefined, precision: position?.precision };
  return JSON.stringify({ type: 'Feature', id, geometry, properties });
}

/** Quotes where needed; a text that a spreadsheet would run as a formula gets an apostrophe in front. */
function cell(value: string | number | undefined): string {
  if (typeof value === 'number') return String(value);
  if (!value) return '';
  if (!/^[=+\-@\t\r]|[",\r\n]/.test(value)) return value;
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
