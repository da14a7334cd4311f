/**
 * The known credentials that a person's own letters name without doubt, e.g. "LMT, BCTMB" gives ["bctmb"]. Letters that mean different things
 * in different professions or states (CMT, RMT, NMT, NCTMB) are not read; the text itself stays in the record.
 */
export function credentialsIn(text: string, professions: readonly string[]): string[] {
  const plain = text
    .toUpperCase()
    .replaceAll('.', '')
    .replace(/\bCLT[\s/-]*LANA\b/g, 'CLT-LANA');
  const words = plain.split(/[^A-Z0-9-]+/).filter(Boolean);
  // The national registry cuts the text at 20 characters: a last word that is the start of other letters may be theirs.
  const isCut = text.length === cutAt;
  const sure = words.filter((word, at) => !(isCut && at === words.length - 1 && isStart(word)));
  return known
    .filter(
      ({ letters, of }) =>
        sure.some((word) => letters === word) && professions.some((one) => of.includes(one)),
    )
    .map(({ id }) => id);
}

const cutAt = 20;

const massage = ['massage-therapist'];
const therapists = [
  'massage-therapist',
  'physical-therapist',
  'physical-therapist-assistant',
  'occupational-therapist',
  'occupational-therapy-assistant',
];

const known: { id: string; letters: string; of: string[] }[] = [
  { id: 'bctmb', letters: 'BCTMB', of: massage },
  { id: 'camtc', letters: 'CAMTC', of: massage },
  { id: 'cnmt', letters: 'CNMT', of: massage },
  { id: 's4om', letters: 'S4OM', of: massage },
  { id: 'clt-lana', letters: 'CLT-LANA', of: therapists },
  { id: 'clt', letters: 'CLT', of: therapists },
  { id: 'cmtpt', letters: 'CMTPT', of: therapists },
  { id: 'ocs', letters: 'OCS', of: ['physical-therapist'] },
];

const isStart = (word: string) => known.some(({ letters }) => letters.startsWith(word) && letters !== word);
