import { type FacetGroup, notStated, stateLicense } from './facet-groups.ts';
import { professionLabels } from './taxonomy.ts';

/** The names of one group and its values; `unions` are values that stand for several others. */
export interface GroupLabels {
  label: string;
  values: Readonly<Record<string, string>>;
  unions?: readonly { id: string; label: string; of: readonly string[] }[];
}

/** The labels that the finder itself owns; labels of conditions and techniques come from the content. */
export function facetLabels(specialty: GroupLabels, technique: GroupLabels): Record<FacetGroup, GroupLabels> {
  return {
    specialty: { ...specialty, values: { ...specialty.values, [notStated]: 'No specialty stated' } },
    technique,
    credential: { label: 'License and credentials', values: credentialLabels },
    profession: { label: 'Profession', values: professionLabels },
    offers: { label: 'Offers', values: offerLabels },
    language: { label: 'Language', values: {} },
  };
}

/** The label of a value, made from its id where nobody gave one. */
export function labelOf(group: FacetGroup, id: string, labels: GroupLabels): string {
  // An id of an operator's list may be a word such as "constructor", to which every object answers.
  const given = Object.hasOwn(labels.values, id) && labels.values[id];
  if (given) return given;
  if (group === 'language') return new Intl.DisplayNames('en', { type: 'language' }).of(id) ?? id;
  if (group === 'credential') return id.toUpperCase();
  return id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ');
}

/** The labels of the credentials that the finder knows; each has a record in src/content/credentials. */
export const credentialLabels: Record<string, string> = {
  [stateLicense]: 'State license on record',
  bctmb: 'Board Certified in Therapeutic Massage and Bodywork (BCTMB)',
  camtc: 'California certificate (CAMTC)',
  rmt: 'Vermont registration (RMT)',
  s4om: 'Oncology massage training, S4OM listing',
  'clt-lana': 'Certified lymphedema therapist, LANA exam (CLT-LANA)',
  clt: 'Certified lymphedema therapist, school certificate (CLT)',
  cnmt: 'Certified neuromuscular therapist (CNMT)',
  cmtpt: 'Certified trigger point therapist (CMTPT)',
  ocs: 'Orthopedic specialist, physical therapy (OCS)',
};

const offerLabels: Record<string, string> = {
  'accepts-new-clients': 'Accepts new clients',
  'accepts-new-clients-no': 'Accepts new clients: no',
  'accepts-new-clients-not-stated': 'Accepts new clients: not stated',
  'accepts-referrals': 'Accepts referrals from clinicians',
  'accepts-referrals-no': 'Accepts referrals: no',
  'accepts-referrals-not-stated': 'Accepts referrals: not stated',
  'accepts-insurance': 'Accepts insurance',
  'accepts-insurance-no': 'Accepts insurance: no',
  'accepts-insurance-not-stated': 'Accepts insurance: not stated',
  'home-visits': 'Visits at home',
  'wheelchair-access': 'Wheelchair access',
  telehealth: 'Telehealth',
};
