/** The facet groups in the order of the filters; a query is OR inside a group and AND across groups. */
export const facetGroups = [
  'specialty',
  'technique',
  'credential',
  'profession',
  'offers',
  'language',
] as const;
export type FacetGroup = (typeof facetGroups)[number];

/** The chosen facet values of a query, ids as in the address, e.g. { specialty: ["neck-pain"], offers: ["telehealth"] }. */
export type ChosenFacets = Readonly<Partial<Record<FacetGroup, readonly string[]>>>;

/** The value of "specialty" for people who state none. */
export const notStated = 'not-stated';

/** The value of "credential" for people with at least one state license. */
export const stateLicense = 'state-license';

/** The values of "offers": kebab-case in addresses, camel-case in records. */
export const offers = {
  telehealth: 'telehealth',
  'home-visits': 'homeVisits',
  'wheelchair-access': 'wheelchairAccess',
  'accepts-referrals': 'acceptsReferrals',
  'accepts-insurance': 'acceptsInsurance',
  'accepts-new-clients': 'acceptsNewClients',
} as const;
export type OfferId = keyof typeof offers;
export type OfferKey = (typeof offers)[OfferId];
