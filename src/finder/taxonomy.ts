/** The professions that NUCC provider taxonomy codes stand for, each without repeats, in the order of the codes. */
export function professionsOf(codes: readonly string[]): string[] {
  return [...new Set(codes.map(professionOf))];
}

/** The label of each profession id. */
export const professionLabels: Record<string, string> = {
  'massage-therapist': 'Massage therapist',
  'physical-therapist': 'Physical therapist',
  'physical-therapist-assistant': 'Physical therapist assistant',
  'occupational-therapist': 'Occupational therapist',
  'occupational-therapy-assistant': 'Occupational therapy assistant',
  chiropractor: 'Chiropractor',
  acupuncturist: 'Acupuncturist',
  reflexologist: 'Reflexologist',
  mechanotherapist: 'Mechanotherapist',
  kinesiotherapist: 'Kinesiotherapist',
  'athletic-trainer': 'Athletic trainer',
  podiatrist: 'Podiatrist',
  physician: 'Physician',
  'physical-therapy-clinic': 'Physical therapy clinic',
  'rehabilitation-clinic': 'Rehabilitation clinic',
  'other-profession': 'Other profession',
};

function professionOf(code: string): string {
  return beginnings.find(([beginning]) => code.startsWith(beginning))?.[1] ?? 'other-profession';
}

/** Beginnings of NUCC codes (code set 25.1); the labels are ours. */
const beginnings: [beginning: string, profession: string][] = [
  ['225700000X', 'massage-therapist'],
  ['2251', 'physical-therapist'],
  ['225200000X', 'physical-therapist-assistant'],
  ['225X', 'occupational-therapist'],
  ['224Z', 'occupational-therapy-assistant'],
  ['111N', 'chiropractor'],
  ['171100000X', 'acupuncturist'],
  ['173C00000X', 'reflexologist'],
  ['172M00000X', 'mechanotherapist'],
  ['226300000X', 'kinesiotherapist'],
  ['2255A', 'athletic-trainer'],
  ['213E', 'podiatrist'],
  ['261QP2000X', 'physical-therapy-clinic'],
  ['261QR04', 'rehabilitation-clinic'],
  ...['202D', '204C', '204D', '207', '2081', '2083', '2084', '208V'].map((start): [string, string] => [
    start,
    'physician',
  ]),
];
