import type { Provider } from '../finder/schema/provider.ts';
import { readState } from './regions.ts';
import type { SourceRecord } from './source-record.ts';
import { tidy } from './tidy.ts';

/** The codes and the licenses that stand behind a practice of interest. */
export interface ReadCodes {
  codes: Provider['taxonomyCodes'];
  licenses: Provider['licenses'];
  repaired: string[];
}

/** Says whether a code is wanted; a wanted beginning stands for all codes of its family, e.g. "2251". */
export const isWanted = (code: string, wanted: readonly string[]): boolean =>
  wanted.some((start) => code.startsWith(start));

/**
 * Reads the codes as filed, the primary one first. A number filed with a code is a license only where the code is wanted: a nurse's
 * number says nothing about massage, and "PENDING" is no number.
 */
export function readCodes(
  { taxonomies: filed, licenses: others = [] }: Pick<SourceRecord, 'taxonomies' | 'licenses'>,
  wanted: readonly string[],
): ReadCodes {
  const rules = new Set<string>();
  const seen = new Set<string>();
  const codes: Provider['taxonomyCodes'] = [];
  for (const one of filed.toSorted((a, b) => Number(b.primary) - Number(a.primary))) {
    const code = one.code.trim().toUpperCase();
    const license = tidy(one.license);
    const state = readState(one.licenseState);
    const key = [code, license, state].join('|');
    if (!/^[0-9A-Z]{9}X$/.test(code)) rules.add('taxonomy code not understood');
    else if (seen.has(key)) rules.add('taxonomy code filed twice');
    else
      codes.push({
        code,
        primary: one.primary && !codes.some(({ primary }) => primary),
        ...(license && { license }),
        ...(state && { licenseState: state }),
      });
    seen.add(key);
  }
  const withCode = codes.flatMap(({ code, license, licenseState }) =>
    license && licenseState && isWanted(code, wanted)
      ? { state: licenseState, number: license, taxonomyCode: code }
      : [],
  );
  const withoutCode = others.flatMap(({ state, number, taxonomyCode }) => {
    const [issuer, given] = [readState(state), tidy(number)];
    return issuer && given ? { state: issuer, number: given, ...(taxonomyCode && { taxonomyCode }) } : [];
  });
  const licenses = [...withCode, ...withoutCode].filter(({ number }) => {
    const isNumber = /[1-9]/.test(number);
    if (!isNumber) rules.add('license without a number');
    return isNumber;
  });
  return { codes, licenses, repaired: [...rules] };
}
