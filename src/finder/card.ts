import type { OfferKey } from './facet-groups.ts';
import type { Address, Placed } from './schema/address.ts';
import type { Provider } from './schema/provider.ts';

/**
 * What a leaf says about a provider at one practice location: all that a result card and the provider page show. Empty lists
 * and "not stated" are left out.
 */
export interface Card {
  id: string;
  /** As shown, e.g. "Ada Q. Example Jr." or "Example Bodywork" */
  name: string;
  /** Present for organizations only */
  kind?: 'organization';
  /** The practice a person works under, e.g. "Example Bodywork" */
  practice?: string;
  /** Letters as the provider writes them, e.g. "LMT" */
  credentialText?: string;
  npi?: string;
  /** NUCC codes, the primary one first */
  taxonomyCodes?: string[];
  professions?: string[];
  licenses?: Provider['licenses'];
  credentials?: Provider['credentials'];
  specialties?: string[];
  techniques?: string[];
  /** Stated answers only; a missing key means "not stated" */
  offers?: Partial<Record<OfferKey, 'yes' | 'no'>>;
  languages?: string[];
  /** Of this location; `country` only outside the US */
  address: CardAddress;
  phone?: string;
  website?: string;
  email?: string;
  /** What the position stands for; absent for the unplaced */
  precision?: Placed['precision'];
  /** How many practice locations the provider has, where more than one */
  locations?: number;
  /** The other locations; on the provider's first row only */
  moreLocations?: { address: CardAddress; phone?: string; position?: Placed }[];
  source: Provider['source'];
  updated: string;
  sample?: true;
}

export type CardAddress = Omit<Address, 'country'> & { country?: string };
