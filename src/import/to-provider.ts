import { isNpi } from '../finder/npi.ts';
import { type Provider, providerSchema } from '../finder/schema/provider.ts';
import { professionsOf } from '../finder/taxonomy.ts';
import { readAddress } from './address.ts';
import { readContact } from './contact.ts';
import { readCredentials } from './credentials.ts';
import { readDay } from './dates.ts';
import { kebab } from './kebab.ts';
import { readLanguage } from './languages.ts';
import { readName } from './names.ts';
import type { PlaceIndex } from './place-index.ts';
import type { SourceRecord } from './source-record.ts';
import { isWanted, readCodes } from './taxonomy-codes.ts';

/** What holds for all records of one source. */
export interface SourceContext {
  kind: 'nppes' | 'npi-api' | 'fhir' | 'csv';
  /** e.g. "NPPES", "members.csv" */
  name: string;
  /** YYYY-MM-DD */
  retrieved: string;
  /** Wanted codes or beginnings of codes, e.g. ["225700000X", "2251"] */
  wanted: readonly string[];
  withStreets: boolean;
  places: PlaceIndex;
}

/** A provider with the rules by which its row was mended, or why the row has none. */
export type Converted =
  | { provider: Provider; repaired: string[] }
  | { skipped: string }
  | { refused: string; found: string };

/** Makes a provider of what a source tells. Without any code a record of a registry is out of scope; an own list, or an export of ours, is taken as it is. */
export function toProvider(record: SourceRecord, context: SourceContext): Converted {
  const { wanted, places, withStreets, kind, retrieved } = context;
  const npi = record.npi?.trim() || undefined;
  if (npi && !isNpi(npi)) return { refused: 'no valid NPI', found: cut(npi) };
  const long = longestText(record);
  if (long.length > longestAllowed) return { refused: 'a text too long', found: cut(long) };
  const own = kebab(record.ownId ?? '');
  if (!npi && !own) return { refused: 'neither NPI nor own id', found: cut(record.ownId ?? '') };
  const { codes, licenses, repaired: ofCodes } = readCodes(record, wanted);
  if (codes.length === 0 && kind !== 'csv' && !record.isExport) return { skipped: 'no-taxonomy' };
  if (codes.length > 0 && !codes.some(({ code }) => isWanted(code, wanted)))
    return { skipped: 'other-taxonomy' };
  const { name, repaired: ofName } = readName(record.name, record.kind);
  if (!name) return { refused: 'no name', found: cut(Object.values(record.name).join(' ')) };
  const main = readAddress(record.address, places, withStreets);
  if ('refused' in main) return { ...main, found: cut(main.found) };
  const more = readMore(record, context);
  const { contact, repaired: ofContact } = readContact(record);
  const updated = readUpdated(record.updated, retrieved);
  const professions = professionsOf(codes.map(({ code }) => code));
  const credentials = readCredentials(record, professions, context.name);
  const languages = record.languages.map((text) => readLanguage(text));
  const result = providerSchema.safeParse({
    id: npi ? `npi-${npi}` : `x-${own}`,
    kind: record.kind,
    name,
    ...(npi && { npi }),
    taxonomyCodes: codes,
    professions,
    licenses,
    credentials: credentials.credentials,
    specialties: idsOf(record.specialties),
    techniques: idsOf(record.techniques),
    offers: record.offers,
    languages: [...new Set(languages.filter((tag) => tag !== undefined))],
    address: main.address,
    ...contact,
    ...(main.position && { position: main.position }),
    ...(more.locations.length > 0 && { moreLocations: more.locations }),
    source: { kind, name: context.name, retrieved },
    updated: updated.day,
    ...(record.sample && { sample: true }),
  });
  if (!result.success) {
    const [issue] = result.error.issues;
    return { refused: `${issue?.path.join('.')}: ${issue?.message}`, found: cut(JSON.stringify(record)) };
  }
  const rules = [
    ...ofCodes,
    ...ofName,
    ...main.repaired,
    ...more.repaired,
    ...ofContact,
    ...updated.repaired,
    ...credentials.repaired,
    ...(languages.includes(undefined) ? ['language not understood'] : []),
  ];
  return { provider: result.data, repaired: rules };
}

function readMore({ moreLocations, address }: SourceRecord, { places, withStreets }: SourceContext) {
  const locations: NonNullable<Provider['moreLocations']> = [];
  const repaired: string[] = [];
  if (moreLocations.length === 0) return { locations, repaired };
  // Two suites of one house are two locations only where streets are kept.
  const main = readAddress(address, places, withStreets);
  const seen = new Set('address' in main ? [JSON.stringify(main.address)] : []);
  for (const location of moreLocations) {
    const read = readAddress(location.address, places, withStreets);
    if ('refused' in read) {
      repaired.push('further location not understood');
      continue;
    }
    repaired.push(...read.repaired);
    const key = JSON.stringify(read.address);
    if (seen.has(key)) continue;
    seen.add(key);
    const { phone } = readContact(location).contact;
    locations.push({
      address: read.address,
      ...(phone && { phone }),
      ...(read.position && { position: read.position }),
    });
  }
  return { locations, repaired };
}

function readUpdated(text: string | undefined, retrieved: string): { day: string; repaired: string[] } {
  const read = readDay(text);
  if (!read) return { day: retrieved, repaired: text?.trim() ? ['date not understood'] : [] };
  if (read.day > retrieved) return { day: retrieved, repaired: ['date after the day of the file'] };
  return { day: read.day, repaired: read.isShort ? ['date with a short year'] : [] };
}

const idsOf = (texts: readonly string[]): string[] => [...new Set(texts.map(kebab).filter(Boolean))];

const longestAllowed = 2_000;

function longestText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return '';
  return Object.values(value)
    .map(longestText)
    .reduce((longest, text) => (text.length > longest.length ? text : longest), '');
}

const cut = (text: string): string =>
  text.length > 120 ? `${text.slice(0, 117)}...` : text.trim() || '(empty)';
