import { isNpi } from '../finder/npi.ts';
import type { Provider } from '../finder/schema/provider.ts';
import { readContact } from './contact.ts';
import { readCredentials } from './credentials.ts';
import { type CsvField, offerFields } from './csv-mapping.ts';
import { kebab } from './kebab.ts';
import { readLanguage } from './languages.ts';
import { mergeCredentials } from './merge.ts';
import type { SourceRecord } from './source-record.ts';

/** What an operator's own table adds to one provider; lists that it states take the place of those before. */
export type Addition = Pick<
  Provider,
  'specialties' | 'techniques' | 'languages' | 'credentials' | 'website' | 'email'
> & {
  offers: SourceRecord['offers'];
};

/** The columns that the table may have: who is meant, and what it adds. */
export const supplementFields = [
  'npi',
  'id',
  'specialties',
  'techniques',
  'languages',
  'credentials',
  'credentialNumber',
  'credentialExpires',
  'credentialCheckedOn',
  ...offerFields,
  'website',
  'email',
] as const satisfies readonly CsvField[];

/** Reads one row of the table: whom it is about, what it adds, and what in it was not understood; `source` is whom the site names for its credentials. */
export function readAddition(
  record: SourceRecord,
  source: string,
): { id: string; addition: Addition; lost: string[] } | undefined {
  const npi = record.npi?.trim() ?? '';
  const own = record.ownId?.trim() ?? '';
  if (npi ? !isNpi(npi) : !own) return undefined;
  const { contact, repaired: ofContact } = readContact(record);
  const { credentials, repaired: ofDays } = readCredentials({ ...record, name: {} }, [], source);
  const tags = record.languages.map((text) => ({ text, tag: readLanguage(text) }));
  return {
    id: npi ? `npi-${npi}` : `x-${kebab(own.replace(/^x-/, ''))}`,
    addition: {
      specialties: record.specialties.map(kebab).filter(Boolean),
      techniques: record.techniques.map(kebab).filter(Boolean),
      languages: tags.flatMap(({ tag }) => tag ?? []),
      credentials,
      offers: record.offers,
      ...contact,
    },
    lost: [
      ...ofContact,
      ...ofDays,
      ...tags.flatMap(({ text, tag }) => (tag ? [] : [`language "${text}" not understood`])),
    ],
  };
}

/** Joins two rows of the table about one person, e.g. one for each credential; the later row wins where both state one thing. */
export function joinAdditions(earlier: Addition, later: Addition): Addition {
  const both = (key: 'specialties' | 'techniques' | 'languages') => [
    ...new Set([...earlier[key], ...later[key]]),
  ];
  return {
    ...earlier,
    ...later,
    specialties: both('specialties'),
    techniques: both('techniques'),
    languages: both('languages'),
    credentials: mergeCredentials([later.credentials, earlier.credentials]),
    offers: { ...earlier.offers, ...later.offers },
  };
}

/** Puts an addition over a provider. */
export function applyAddition(provider: Provider, { credentials, offers, ...addition }: Addition): Provider {
  const stated = Object.fromEntries(
    Object.entries(addition).filter(([, value]) => value !== undefined && value.length > 0),
  );
  return {
    ...provider,
    ...stated,
    credentials: mergeCredentials([credentials, provider.credentials]),
    offers: { ...provider.offers, ...offers },
  };
}
