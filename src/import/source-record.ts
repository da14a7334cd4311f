/** An address as its source tells it; nothing is repaired yet. */
export interface SourceAddress {
  line1?: string;
  line2?: string;
  city?: string;
  state?: string;
  postalCode?: string;
  country?: string;
  /** Degrees, where the source itself gives a position; `precision` where it says that this is not the address itself */
  position?: { lng: number; lat: number; precision?: 'zip' | 'city' | 'state' };
}

/** One person or practice as a source tells it, in one shape for all sources: texts as read, nothing judged, nothing derived. */
export interface SourceRecord {
  /** The source's own id, where it has one beside the NPI */
  ownId?: string;
  npi?: string;
  kind: 'individual' | 'organization';
  name: {
    first?: string;
    middle?: string;
    last?: string;
    suffix?: string;
    organization?: string;
    credentialText?: string;
  };
  taxonomies: { code: string; primary: boolean; license?: string; licenseState?: string }[];
  /** Licenses that the source ties to no code above, where it has such */
  licenses?: { state: string; number: string; taxonomyCode?: string }[];
  /** Letters that the source holds as data, never read out of free text */
  credentials: { id: string; number?: string; expires?: string; checkedOn?: string; source?: string }[];
  specialties: string[];
  techniques: string[];
  languages: string[];
  offers: Partial<
    Record<
      | 'telehealth'
      | 'homeVisits'
      | 'wheelchairAccess'
      | 'acceptsReferrals'
      | 'acceptsInsurance'
      | 'acceptsNewClients',
      'yes' | 'no'
    >
  >;
  address: SourceAddress;
  phone?: string;
  website?: string;
  email?: string;
  moreLocations: { address: SourceAddress; phone?: string }[];
  /** When the record last changed, as the source prints it */
  updated?: string;
  /** The source marks the record as test data: nobody real */
  sample?: true;
  /** The record is an export of ours: it was a provider before, also if it files no code */
  isExport?: true;
}

/** What a reader makes of one row: a record (with the rules by which it mended the row's shape), or why there is none. */
export type SourceRow =
  | { at: string; record: SourceRecord; repaired: string[] }
  /**
   * Out of scope by rule, e.g. "other-taxonomy", "deactivated". With an NPI the row is a version of that provider: if it
   * is the newest, what an earlier result says of the provider no longer holds.
   */
  | { at: string; skipped: string; npi?: string; updated?: string }
  /** Not to be understood, e.g. reason "truncated row" with what was found */
  | { at: string; refused: string; found: string };
