import { extensionsAt, partsAt } from './fhir-extensions.ts';
import type { License } from './fhir-qualifications.ts';
import type { Concept } from './fhir-schema.ts';
import { ownExtensions, systems } from './fhir-systems.ts';
import type { SourceRecord } from './source-record.ts';
import { stated } from './stated.ts';

type Taxonomies = SourceRecord['taxonomies'];

/** The NUCC codes of specialties, and of the licenses that name one; a license stands beside its code. */
export function taxonomiesOf(specialties: readonly Concept[], licenses: readonly License[]): Taxonomies {
  const filed: Taxonomies = [];
  for (const specialty of specialties)
    for (const entry of entriesOf(specialty)) {
      // The same specialty stands in several roles; only entries of our own exports repeat one on purpose.
      if (entry.isExact || !filed.some(({ code }) => code === entry.taxonomy.code))
        filed.push(entry.taxonomy);
    }
  for (const { code, number, state } of licenses) {
    if (!code) continue;
    const same = filed.filter((entry) => entry.code === code);
    if (same.some((entry) => entry.license === number && (!number || entry.licenseState === state))) continue;
    const bare = same.find((entry) => !entry.license);
    const license = number ? stated({ license: number, licenseState: state }) : {};
    if (bare) Object.assign(bare, license);
    else if (number || same.length === 0) filed.push({ code, primary: false, ...license });
  }
  return filed;
}

/** The NUCC code that a role stands for where no specialty says it, e.g. "ma" for a massage therapist. */
export function taxonomyOfRole(roles: readonly Concept[]): Taxonomies {
  const codes = roles.flatMap(({ coding }) =>
    coding.flatMap(({ system, code }) => (system === systems.role ? (roleTaxonomies[code ?? ''] ?? []) : [])),
  );
  return [...new Set(codes)].map((code) => ({ code, primary: false }));
}

/** Roles of Plan-Net that are one profession, with its NUCC code. */
export const roleTaxonomies: Record<string, string> = {
  ma: '225700000X',
  pt: '225100000X',
  ot: '225X00000X',
  ch: '111N00000X',
  at: '2255A2300X',
  po: '213E00000X',
};

function entriesOf({ coding, extension }: Concept): { taxonomy: Taxonomies[number]; isExact: boolean }[] {
  const [filed] = extensionsAt(ownExtensions.filedCode, extension);
  const part = (name: string) => (filed ? partsAt(name, filed)[0] : undefined);
  return coding.flatMap(({ system, code }) =>
    system === systems.taxonomy && code
      ? [
          {
            taxonomy: stated({
              code,
              primary: part('primary')?.valueBoolean ?? false,
              license: part('license')?.valueString,
              licenseState: part('state')?.valueCode,
            }),
            isExact: Boolean(filed),
          },
        ]
      : [],
  );
}
