/** The id of a provider as FHIR takes one: letters, digits and "-", short enough for endings such as "-12"; a long one is cut and gets a sum of its text. */
export function resourceId(providerId: string): string {
  if (providerId.length <= mostLetters) return providerId;
  let sum = 0x811c9dc5;
  for (const letter of providerId) sum = Math.imul(sum ^ letter.charCodeAt(0), 0x01000193) >>> 0;
  return `${providerId.slice(0, mostLetters - 9)}-${sum.toString(16).padStart(8, '0')}`;
}

/** FHIR ids have at most 64 characters. */
const mostLetters = 52;
