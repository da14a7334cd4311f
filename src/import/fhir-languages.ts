import { codesIn, extensionsAt } from './fhir-extensions.ts';
import type { Concept } from './fhir-schema.ts';
import { extensions } from './fhir-systems.ts';

/** The language codes in which somebody can be spoken with; what is below working proficiency (20 of 50) is left out and counted. */
export function languagesOf(spoken: readonly Concept[], repair: (rule: string) => void): string[] {
  const codes = spoken.flatMap(({ coding, extension }) => {
    const levels = extensionsAt(extensions.proficiency, extension).flatMap(codesIn);
    const code = coding.find((one) => one.code)?.code;
    if (!code) repair('language without a code left out');
    else if (levels.some((level) => /^\d\d$/.test(level) && Number(level) < 20))
      repair('language below working proficiency left out');
    else return [code];
    return [];
  });
  return [...new Set(codes)];
}
