import type { Provider } from '../finder/schema/provider.ts';
import { extensions, ownExtensions, systems } from './fhir-systems.ts';
import { concept, type Json } from './plan-net-fields.ts';

/** Licenses and credentials as the qualifications of a Practitioner. */
export function qualifications(provider: Provider): Json[] {
  return told(provider).map(({ code, number, state, end, own }) => ({
    extension: [
      ...own,
      {
        url: extensions.practitionerQualification,
        extension: [
          { url: 'status', valueCode: 'active' },
          ...(state ? [{ url: 'whereValid', valueCodeableConcept: concept(systems.state, state) }] : []),
        ],
      },
    ],
    ...(number && { identifier: [{ value: number }] }),
    code,
    ...(end && { period: { end } }),
  }));
}

/** The same as extensions of an Organization. */
export function qualificationExtensions(provider: Provider): Json[] {
  return told(provider).map(({ code, number, state, end, own }) => ({
    url: extensions.qualification,
    extension: [
      ...own,
      ...(number ? [{ url: 'identifier', valueIdentifier: { value: number } }] : []),
      { url: 'code', valueCodeableConcept: code },
      { url: 'status', valueCode: 'active' },
      ...(end ? [{ url: 'period', valuePeriod: { end } }] : []),
      ...(state ? [{ url: 'whereValid', valueCodeableConcept: concept(systems.state, state) }] : []),
    ],
  }));
}

/** A NUCC code as filed: which is primary, and the license that stands beside it, so that order and pairs survive. */
export function filedSpecialties({ taxonomyCodes }: Provider): Json[] {
  return taxonomyCodes.map(({ code, primary, license, licenseState }) => ({
    extension: [
      {
        url: ownExtensions.filedCode,
        extension: [
          { url: 'primary', valueBoolean: primary },
          ...(license ? [{ url: 'license', valueString: license }] : []),
          ...(licenseState ? [{ url: 'state', valueCode: licenseState }] : []),
        ],
      },
    ],
    ...concept(systems.taxonomy, code),
  }));
}

interface Told {
  code: Json;
  number: string | undefined;
  state: string | undefined;
  end: string | undefined;
  own: Json[];
}

function told({ taxonomyCodes, licenses, credentials }: Provider): Told[] {
  const filed = taxonomyCodes.filter(({ license }) => license);
  const untied = licenses.filter(
    ({ number, state }) => !filed.some((one) => one.license === number && one.licenseState === state),
  );
  return [
    ...filed.map(({ code, license, licenseState }) => ({
      code: concept(systems.taxonomy, code),
      number: license,
      state: licenseState,
      end: undefined,
      own: [],
    })),
    ...untied.map(({ number, state, taxonomyCode }) => ({
      code: { text: 'License' },
      number,
      state,
      end: undefined,
      own: taxonomyCode ? [{ url: ownExtensions.licensedCode, valueCode: taxonomyCode }] : [],
    })),
    ...credentials.map(({ id, number, expires, checkedOn, source }) => ({
      code: concept(systems.credential, id),
      number,
      state: undefined,
      end: expires,
      own: [
        ...(checkedOn ? [{ url: ownExtensions.checkedOn, valueDate: checkedOn }] : []),
        { url: ownExtensions.statedBy, valueString: source },
      ],
    })),
  ];
}
