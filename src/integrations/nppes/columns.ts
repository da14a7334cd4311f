import { ImportInputError } from '../../import/import-input-error.ts';

/** Which column of a file holds what; slots are those of the taxonomy codes. */
export interface NppesColumns {
  /** All columns of the file */
  count: number;
  at: Record<FieldName, number>;
  slots: { code: number; license: number; licenseState: number; primary: number }[];
  /** How many columns stand up to the last of these: what follows is counted and not looked at */
  used: number;
}

/** The file has so many taxonomy codes of each provider; with fewer, people would be lost in silence. */
const leastSlots = 15;

export type FieldName = keyof typeof names;

// The names are those of the header file of CMS. The column of the sex code, which was renamed in 2025, is not among
// them: nothing is read from it.
const names = {
  npi: 'NPI',
  entity: 'Entity Type Code',
  replacement: 'Replacement NPI',
  organization: 'Provider Organization Name (Legal Business Name)',
  last: 'Provider Last Name (Legal Name)',
  first: 'Provider First Name',
  middle: 'Provider Middle Name',
  suffix: 'Provider Name Suffix Text',
  credentialText: 'Provider Credential Text',
  line1: 'Provider First Line Business Practice Location Address',
  line2: 'Provider Second Line Business Practice Location Address',
  city: 'Provider Business Practice Location Address City Name',
  state: 'Provider Business Practice Location Address State Name',
  postalCode: 'Provider Business Practice Location Address Postal Code',
  country: 'Provider Business Practice Location Address Country Code (If outside U.S.)',
  phone: 'Provider Business Practice Location Address Telephone Number',
  enumerated: 'Provider Enumeration Date',
  updated: 'Last Update Date',
  deactivated: 'NPI Deactivation Date',
  reactivated: 'NPI Reactivation Date',
} as const;

const slotNames = {
  code: 'Healthcare Provider Taxonomy Code_',
  license: 'Provider License Number_',
  licenseState: 'Provider License Number State Code_',
  primary: 'Healthcare Provider Primary Taxonomy Switch_',
} as const;

/** Finds the columns of an npidata file by their names, in any order; a file of another kind, or a column that is missing or there twice, is an ImportInputError. */
export function findColumns(header: readonly string[], file: string): NppesColumns {
  const other = otherFile(header);
  if (other)
    throw new ImportInputError(
      `${file}: found ${other}, expected the npidata_pfile of NPPES with one provider a row.`,
    );
  const place = columnFinder(header, file, 'npidata_pfile');
  const at = Object.fromEntries(
    Object.entries(names).map(([field, name]) => [field, place(name)]),
  ) as NppesColumns['at'];
  const slots = [];
  const hasSlot = (slot: number) => header.some((name) => squeeze(name) === slotNames.code + slot);
  for (let slot = 1; slot <= leastSlots || hasSlot(slot); slot++)
    slots.push({
      code: place(slotNames.code + slot),
      license: place(slotNames.license + slot),
      licenseState: place(slotNames.licenseState + slot),
      primary: place(slotNames.primary + slot),
    });
  const used = Math.max(...[at, ...slots].flatMap((places) => Object.values(places))) + 1;
  return { count: header.length, at, slots, used };
}

/** Gives the place of a column by its name, however it is spaced; a column that is missing or there twice is an ImportInputError that names it. */
export function columnFinder(
  header: readonly string[],
  file: string,
  kind: string,
): (name: string) => number {
  const names = header.map(squeeze);
  return (name) => {
    const place = names.indexOf(name);
    if (place >= 0 && place === names.lastIndexOf(name)) return place;
    const found = place < 0 ? 'is missing' : 'stands twice';
    throw new ImportInputError(
      `${file}, row 1: the column "${name}" ${found} among ${header.length} columns, expected the header of an NPPES ${kind}.`,
    );
  };
}

/** What a file is that is not the one asked for, told by its header; undefined if it may be the npidata file. */
function otherFile(header: readonly string[]): string | undefined {
  const has = (start: string) => header.some((name) => squeeze(name).startsWith(start));
  if (has(names.entity)) return undefined;
  if (has('Endpoint Type'))
    return 'the endpoint_pfile of NPPES (electronic addresses), which is not imported';
  if (has('Provider Secondary Practice Location'))
    return 'the pl_pfile of NPPES (further practice locations), which goes behind --practice-locations';
  if (has('Provider Other Organization Name') && header.length < 10)
    return 'the othername_pfile of NPPES (further names of organizations), which is not imported';
  return undefined;
}

const squeeze = (name: string): string => name.replace(/\s+/g, ' ').trim();
