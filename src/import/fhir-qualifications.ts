import { credentialLabels } from '../finder/facet-labels.ts';
import { fold } from '../lib/fold.ts';
import { codesIn, extensionsAt, partsAt } from './fhir-extensions.ts';
import type { Concept, Qualification, Reference } from './fhir-schema.ts';
import { extensions, ownExtensions, systems } from './fhir-systems.ts';
import type { SourceRecord } from './source-record.ts';
import { stated } from './stated.ts';

/** A license of a NUCC code, as far as it is stated. */
export interface License {
  code: string;
  number?: string;
  state?: string;
}

/** What somebody's qualifications come to. */
export interface Qualifications {
  /** Tied to a NUCC code */
  licenses: License[];
  /** With a number and a state alone */
  untied: NonNullable<SourceRecord['licenses']>;
  /** With letters that the source holds as a code */
  credentials: SourceRecord['credentials'];
}

/** Sorts the qualifications of a resource, and those in its extensions, into licenses and credentials. */
export function qualificationsOf(
  listed: readonly Qualification[],
  extended: readonly { url: string }[],
  stateOf: (place: Reference) => string | undefined,
  repair: (rule: string) => void,
): Qualifications {
  const found: Qualifications = { licenses: [], untied: [], credentials: [] };
  const all = [...listed.map((one) => fromQualification(one, stateOf)), ...fromExtensions(extended, stateOf)];
  for (const one of all) {
    if (one.status.length > 0 && !one.status.includes('active'))
      repair('qualification that is not in force left out');
    else if (!isSorted(one, found)) repair('qualification without a code or a number left out');
  }
  return found;
}

interface Told {
  concept: Concept | undefined;
  number: string | undefined;
  end: string | undefined;
  status: string[];
  states: string[];
  own: readonly { url: string }[];
}

/** Adds a qualification to where it belongs; false where it says too little. */
function isSorted({ concept, number, end, states, own }: Told, found: Qualifications): boolean {
  const coding = concept?.coding ?? [];
  const codes = coding.flatMap(({ system, code }) => (system === systems.taxonomy && code ? [code] : []));
  const letters = coding.find(({ system, code }) => system !== systems.taxonomy && code)?.code;
  const id = fold(letters ?? '').replaceAll(' ', '-');
  if (codes.length > 0) {
    const placed = states.length > 0 ? states : [undefined];
    for (const code of codes) found.licenses.push(...placed.map((state) => stated({ code, number, state })));
    return true;
  }
  if (number && states.length > 0 && !(id in credentialLabels)) {
    const taxonomyCode = extensionsAt(ownExtensions.licensedCode, own)[0]?.valueCode;
    found.untied.push(...states.map((state) => stated({ state, number, taxonomyCode })));
    return true;
  }
  if (!id) return false;
  found.credentials.push(
    stated({
      id,
      number,
      expires: end?.slice(0, 10),
      checkedOn: extensionsAt(ownExtensions.checkedOn, own)[0]?.valueDate,
      source: extensionsAt(ownExtensions.statedBy, own)[0]?.valueString,
    }),
  );
  return true;
}

function fromQualification(
  { identifier, code, period, extension }: Qualification,
  stateOf: (place: Reference) => string | undefined,
): Told {
  const parts = extensionsAt(extensions.practitionerQualification, extension);
  return {
    concept: code ?? undefined,
    number: identifier.find(({ use, value }) => use !== 'old' && value)?.value,
    end: period?.end,
    status: parts.flatMap((part) => partsAt('status', part).flatMap(codesIn)),
    states: parts.flatMap((part) => statesIn(partsAt('whereValid', part), stateOf)),
    own: extension,
  };
}

function fromExtensions(
  extended: readonly { url: string }[],
  stateOf: (place: Reference) => string | undefined,
): Told[] {
  return extensionsAt(extensions.qualification, extended).map((one) => ({
    concept: partsAt('code', one)[0]?.valueCodeableConcept ?? undefined,
    number: partsAt('identifier', one)[0]?.valueIdentifier?.value,
    end: partsAt('period', one)[0]?.valuePeriod?.end,
    status: partsAt('status', one).flatMap(codesIn),
    states: statesIn(partsAt('whereValid', one), stateOf),
    own: one.extension,
  }));
}

function statesIn(
  parts: ReturnType<typeof partsAt>,
  stateOf: (place: Reference) => string | undefined,
): string[] {
  return parts.flatMap((part) => {
    const state = part.valueReference && stateOf(part.valueReference);
    return state ? [state] : codesIn(part);
  });
}
