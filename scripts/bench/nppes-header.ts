/** The names of the 330 columns of the npidata_pfile in their order, as CMS has published them since 2025. */
export function nppesHeader(): string[] {
  return [
    ...person.split('|'),
    ...numbered(15, [
      'Healthcare Provider Taxonomy Code_',
      'Provider License Number_',
      'Provider License Number State Code_',
      'Healthcare Provider Primary Taxonomy Switch_',
    ]),
    ...numbered(50, [
      'Other Provider Identifier_',
      'Other Provider Identifier Type Code_',
      'Other Provider Identifier State_',
      'Other Provider Identifier Issuer_',
    ]),
    'Is Sole Proprietor',
    'Is Organization Subpart',
    'Parent Organization LBN',
    'Parent Organization TIN',
    'Authorized Official Name Prefix Text',
    'Authorized Official Name Suffix Text',
    'Authorized Official Credential Text',
    ...numbered(15, ['Healthcare Provider Taxonomy Group_']),
    'Certification Date',
  ];
}

/** One line of an NPPES file with every field in quotation marks, as CMS writes it; columns not named are empty. */
export function nppesLine(fields: Record<string, string>, header: readonly string[]): string {
  return `${header.map((name) => `"${(fields[name] ?? '').replaceAll('"', '""')}"`).join(',')}\n`;
}

const numbered = (slots: number, names: string[]): string[] =>
  Array.from({ length: slots }, (_, slot) => names.map((name) => `${name}${slot + 1}`)).flat();

const mailing = [
  'Provider First Line Business Mailing Address',
  'Provider Second Line Business Mailing Address',
  ...[
    'City Name',
    'State Name',
    'Postal Code',
    'Country Code (If outside U.S.)',
    'Telephone Number',
    'Fax Number',
  ].map((part) => `Provider Business Mailing Address ${part}`),
].join('|');

const person = `NPI|Entity Type Code|Replacement NPI|Employer Identification Number (EIN)|\
Provider Organization Name (Legal Business Name)|Provider Last Name (Legal Name)|Provider First Name|\
Provider Middle Name|Provider Name Prefix Text|Provider Name Suffix Text|Provider Credential Text|\
Provider Other Organization Name|Provider Other Organization Name Type Code|Provider Other Last Name|\
Provider Other First Name|Provider Other Middle Name|Provider Other Name Prefix Text|\
Provider Other Name Suffix Text|Provider Other Credential Text|Provider Other Last Name Type Code|\
${mailing}|${mailing.replaceAll('Mailing Address', 'Practice Location Address')}|\
Provider Enumeration Date|Last Update Date|NPI Deactivation Reason Code|NPI Deactivation Date|\
NPI Reactivation Date|Provider Sex Code|Authorized Official Last Name|Authorized Official First Name|\
Authorized Official Middle Name|Authorized Official Title or Position|Authorized Official Telephone Number`;
