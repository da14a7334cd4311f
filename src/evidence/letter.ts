/** What a payer may want a clinician's letter to say, in the order of the letter. */
const parts = {
  condition: { label: 'the condition, by its medical name', line: 'Diagnosed condition' },
  limit: {
    label: 'what it keeps you from doing',
    line: 'What the patient cannot do, or only with pain, because of it',
  },
  order: {
    label: 'an order for massage by a licensed massage therapist',
    line: 'Treatment ordered (massage therapy by a licensed massage therapist)',
  },
  frequency: { label: 'how often', line: 'How often' },
  duration: { label: 'for how long', line: 'For how long' },
  visits: { label: 'how many visits in all', line: 'Number of visits' },
  goal: { label: 'a goal that can be measured', line: 'Goal tied to that condition, and how it is measured' },
  progress: { label: 'how progress will be shown', line: 'How and when progress is checked' },
} as const;

export type LetterPart = keyof typeof parts;

/** Ids of all parts, in the order of the letter. */
export const letterPartIds = Object.keys(parts) as [LetterPart, ...LetterPart[]];

/** How a list names a part, e.g. "how often". */
export const letterPartLabel = (part: LetterPart): string => parts[part].label;

/** A letter to be filled in by a clinician, as plain text, with one numbered line for each part that payers ask for. */
export const letterText = (asked: readonly LetterPart[]): string =>
  [
    'LETTER OF MEDICAL NECESSITY: MASSAGE THERAPY',
    '',
    'To be filled in, checked and signed by a clinician who knows the patient.',
    '',
    ...['Date:', 'Patient:', 'Date of birth:', 'Plan or account, and member or claim number:'],
    '',
    'I have examined this patient. In my judgment, massage therapy is needed to treat the condition below.',
    '',
    ...letterPartIds
      .filter((part) => asked.includes(part))
      .flatMap((part, at) => [`${at + 1}. ${parts[part].line}:`, '']),
    'This care is meant to treat that condition. It is not for relaxation or general wellness.',
    '',
    ...['Clinician (name, profession, license number):', 'Phone:', 'Signature:'],
  ].join('\n');
