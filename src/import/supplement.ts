import type { Provider } from '../finder/schema/provider.ts';
import { readContact } from './contact.ts';
import { readCredentials } from './credentials.ts';
import { kebab } from './kebab.ts';
import { readLanguage } from './languages.ts';
import { mergeCredentials } from './merge.ts';
import type { SourceRecord } from './source-record.ts';

/** What an operator's own table adds to one provider; lists that it states take the place of those before. */
export type Addition = Pick<Provider, 'specialties' | 'techniques' | 'languages' | 'credentials' | 'website' | 'email'> & {
  offers: SourceRecord['offers'];
};

/** Reads one row of the table as an addition; `source` is whom the site names for its credentials. */
export function readAddition(record: SourceRecord, source: string): Addition {
  const { website, email } = readContact(record).contact;
  return {
    specialties: record.specialties.map(kebab).filter(Boolean),
    techniques: record.techniques.map(kebab).filter(Boolean),
    languages: record.languages.flatMap((text) => readLanguage(text) ?? []),
    credentials: readCredentials({ credentials: record.credentials, name: {} }, [], source).credentials,
    offers: record.offers,
    ...(website && { website }),
    ...(email && { email }),
  };
}

/** Joins two rows of the table about one person, e.g. one for each credential; the later row wins where both state one thing. */
export function joinAdditions(earlier: Addition, later: Addition): Addition {
  const both = (key: 'specialties' | 'techniques' | 'languages') => [...new Set([...earlier[key], ...later[key]])];
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
