import type { Problem } from '../../lib/problem.ts';
import { count } from '../../lib/text.ts';
import type { ContentSet } from '../content-set.ts';
import type { CitationRecord } from '../schema/citation.ts';

type Guide = ContentSet['conditions'][number];

/** Every condition guide names the doses that trials gave, or says why it names none. */
export function checkDoses({ conditions, citations }: ContentSet): Problem[] {
  const records = new Map(citations.map(({ id, data }) => [id, data]));
  return conditions.flatMap((guide) => [
    ...dosesOrReason(guide),
    ...guide.data.testedDoses.flatMap(({ citation, arm }, at) => {
      const record = records.get(citation);
      const wrong = record && wrongArm(record, citation, arm);
      return wrong
        ? [{ file: guide.file, rule: 'tested-dose', field: `testedDoses.${at}.arm`, ...wrong }]
        : [];
    }),
  ]);
}

function dosesOrReason({ file, data }: Guide): Problem[] {
  const [doses, reason] = [data.testedDoses.length, data.noTestedDose];
  if (doses > 0 !== (reason !== undefined)) return [];
  return [
    {
      file,
      rule: 'tested-dose',
      field: doses > 0 ? 'noTestedDose' : 'testedDoses',
      found: doses > 0 ? `${count(doses, 'dose')}, and a reason why there is none` : 'nothing',
      expected: 'arms of trials in testedDoses, or a reason in noTestedDose',
    },
  ];
}

function wrongArm({ arms }: CitationRecord, citation: string, number: number) {
  const arm = arms[number - 1];
  const found = `arm ${number} of ${citation}, "${arm?.name}"`;
  if (!arm) return { found: `no arm ${number} in ${citation}`, expected: `an arm from 1 to ${arms.length}` };
  if (Object.keys(arm.dose ?? {}).length === 0)
    return { found: `${found}, without a dose`, expected: 'an arm whose dose the record holds' };
  // Its hours are priced as a therapist's.
  if (arm.technique === 'self-massage') return { found, expected: 'an arm that a therapist treated' };
  return undefined;
}
