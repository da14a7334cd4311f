import { levelOf, levels, levelWords } from '../safety/level.ts';
import type { Contraindication } from '../safety/schema/contraindication.ts';
import type { Precaution } from './referral.ts';

/** Records on how a session goes, and not on the patient. */
const notOfThePatient = ['altered-consent', 'vigorous-or-device-massage'];

/** Reasons for care that a referral can name, strictest first; warning signs are none, since they want a check before any referral. */
export const precautionsOf = (records: readonly Contraindication[]): Precaution[] =>
  records
    .filter(({ id, kind }) => kind !== 'red-flag' && !notOfThePatient.includes(id))
    .map(({ id, kind, plainName, instead }) => {
      const level = levelOf(kind);
      return { id, name: plainName, level, levelName: levelWords[level].name, adapt: instead };
    })
    .toSorted(
      (a, b) => levels.indexOf(a.level) - levels.indexOf(b.level) || a.name.localeCompare(b.name, 'en'),
    );
