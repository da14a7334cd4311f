/** How a state regulates massage therapists, from the most to the least that it asks. */
export const regulationStatuses = [
  'licensed',
  'registered',
  'certified-by-choice',
  'not-regulated',
  'not-known',
] as const;
export type RegulationStatus = (typeof regulationStatuses)[number];

/** Each status in the words of lists: what it is called, and what it does not prove. */
export const regulationWords: Record<RegulationStatus, { label: string; limits: string }> = {
  licensed: {
    label: 'License needed',
    limits: 'A license does not show how skilled somebody is with your kind of pain.',
  },
  registered: {
    label: 'Registration needed',
    limits: 'A name on the register says nothing about training or skill.',
  },
  'certified-by-choice': {
    label: 'Certificate by choice',
    limits:
      'The certificate is no license, and it does not show how skilled somebody is with your kind of pain.',
  },
  'not-regulated': {
    label: 'No state rule',
    limits: 'Nobody at state level has looked at training, so ask about it yourself.',
  },
  'not-known': { label: 'Not known', limits: 'Ask the state which rules hold before you rely on a title.' },
};

// No states, so what they issue is not called a state license.
const otherThanStates = ['District of Columbia', 'Puerto Rico'];

/** A place as it stands in a sentence, e.g. "the District of Columbia", "Oregon". */
export const placeInText = (name: string): string => (name.startsWith('District') ? `the ${name}` : name);

/** What a place asks of massage therapists, e.g. "In Oregon a massage therapist needs a state license." */
export function formatRegulation({ name, status }: { name: string; status: RegulationStatus }): string {
  const place = placeInText(name);
  const license = otherThanStates.includes(name) ? 'license' : 'state license';
  const sentences: Record<RegulationStatus, string> = {
    licensed: `In ${place} a massage therapist needs a ${license}.`,
    registered: `In ${place} a massage therapist must be on the state’s register. That is less than a license.`,
    'certified-by-choice': `${name} has no license for massage therapists. They may choose to get a certificate.`,
    'not-regulated': `${name} has no state license or register for massage therapists.`,
    'not-known': `We could not find out what ${place} asks of massage therapists.`,
  };
  return sentences[status];
}

/** What a therapist holds there, in one word; undefined where the state gives nothing. */
export const regulationNouns: Record<RegulationStatus, string | undefined> = {
  licensed: 'license',
  registered: 'registration',
  'certified-by-choice': 'certificate',
  'not-regulated': undefined,
  'not-known': undefined,
};
