/** What in a text may tell who the patient is, as a warning; empty where nothing does. It guesses, so it never stops anybody. */
export function identityWarning(text: string): string {
  const [, why] = signs.find(([sign]) => sign.test(text)) ?? [];
  return why ? `This looks like ${why}. Leave out what tells who the patient is.` : '';
}

const signs: [RegExp, string][] = [
  [/\b(Mr|Mrs|Ms|Miss|Mx)\.? ?[A-Z]/, 'a name'],
  [/\b(called|named|name is|name:)\s+[A-Z]/i, 'a name'],
  [
    /(?<=\S\s)(?!(?:Pilates|Swedish)\b)[A-Z][a-z]+ (?:[A-Z]\.? )?[A-Z][a-z]+\b|^(?!The\b)[A-Z][a-z]+ [A-Z][a-z]+\b/,
    'a name',
  ],
  [/[\w.+-]+@[\w-]+\.\w/, 'an email address'],
  [/\b\d{3}-\d{2}-\d{4}\b/, 'a Social Security number'],
  [/\(?\b\d{3}\)?[-. ]\d{3}[-. ]\d{4}\b/, 'a phone number'],
  [/\b(born|dob|date of birth)\b/i, 'a date of birth'],
  [/\b(mrn|record number|member id|policy number|claim number)\b/i, 'a number of a record'],
  [/\b\d{7,}\b/, 'a number of a record'],
];
