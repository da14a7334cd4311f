const planNet = 'http://hl7.org/fhir/us/davinci-pdex-plan-net';
const own = 'https://handwise.example/fhir';

/** Both addresses under which directories file the National Provider Identifier. */
export const npiSystems = [
  'http://hl7.org/fhir/sid/us-npi',
  'http://terminology.hl7.org/NamingSystem/npi',
] as const;

/** The code systems of FHIR and of Plan-Net that are read and written. */
export const systems = {
  taxonomy: 'http://nucc.org/provider-taxonomy',
  language: 'urn:ietf:bcp:47',
  state: 'https://www.usps.com/',
  identifierType: 'http://terminology.hl7.org/CodeSystem/v2-0203',
  testData: 'http://terminology.hl7.org/CodeSystem/v3-ActReason',
  role: `${planNet}/CodeSystem/ProviderRoleCS`,
  organizationType: `${planNet}/CodeSystem/OrgTypeCS`,
  serviceCategory: `${planNet}/CodeSystem/HealthcareServiceCategoryCS`,
  deliveryMethod: `${planNet}/CodeSystem/DeliveryMethodCS`,
  accessibility: `${planNet}/CodeSystem/AccessibilityCS`,
  acceptingPatients: `${planNet}/CodeSystem/AcceptingPatientsCS`,
  providerId: `${own}/provider-id`,
  credential: `${own}/CodeSystem/credential`,
} as const;

/** The extensions of FHIR and of Plan-Net 1.2.0 that are read and written. */
export const extensions = {
  geolocation: 'http://hl7.org/fhir/StructureDefinition/geolocation',
  dataAbsent: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason',
  accessibility: `${planNet}/StructureDefinition/accessibility`,
  proficiency: `${planNet}/StructureDefinition/communication-proficiency`,
  deliveryMethod: `${planNet}/StructureDefinition/delivery-method`,
  network: `${planNet}/StructureDefinition/network-reference`,
  newPatients: `${planNet}/StructureDefinition/newpatients`,
  qualification: `${planNet}/StructureDefinition/qualification`,
  practitionerQualification: `${planNet}/StructureDefinition/practitioner-qualification`,
} as const;

/** What Plan-Net has no place for, under addresses of our own, so that an export reads back to the same records. */
export const ownExtensions = {
  condition: `${own}/StructureDefinition/condition`,
  technique: `${own}/StructureDefinition/technique`,
  offer: `${own}/StructureDefinition/offer`,
  source: `${own}/StructureDefinition/source`,
  nameSuffix: `${own}/StructureDefinition/name-suffix`,
  credentialText: `${own}/StructureDefinition/credential-text`,
  filedCode: `${own}/StructureDefinition/filed-code`,
  licensedCode: `${own}/StructureDefinition/licensed-code`,
  checkedOn: `${own}/StructureDefinition/checked-on`,
  statedBy: `${own}/StructureDefinition/stated-by`,
  precision: `${own}/StructureDefinition/precision`,
} as const;

/** The address of a Plan-Net profile, e.g. of "Practitioner". */
export const profileOf = (type: string): string => `${planNet}/StructureDefinition/plannet-${type}`;

/** The absolute address of a resource in an export. */
export const fullUrlOf = (type: string, id: string): string => `${own}/${type}/${id}`;
