import { expect, test } from 'vitest';
import type { ConditionGuideInput } from '../../../src/evidence/schema/guide.ts';
import { citation, condition, problemsOf } from './content.ts';

const file = 'src/content/conditions/chronic-low-back-pain.mdx';
const trial = citation('ames-2020', {
  arms: [
    { name: 'Swedish massage', technique: 'swedish-massage', dose: { sessions: 10, weeks: 10 } },
    { name: 'deep tissue massage', technique: 'deep-tissue-massage' },
    { name: 'rolling on a ball', technique: 'self-massage', dose: { minutes: 10 } },
    { name: 'massage by a friend', technique: 'massage-general', dose: {} },
  ],
});
const guide = (changes: Partial<ConditionGuideInput>) =>
  problemsOf({ citations: [trial], conditions: [condition(changes)] });
const arm = (number: number) =>
  guide({ testedDoses: [{ citation: 'ames-2020', arm: number }], noTestedDose: undefined });

test('a condition guide names a tested dose or says why it names none, and not both', () => {
  expect(arm(1)).toEqual([]);
  expect(guide({ noTestedDose: undefined })).toEqual([
    {
      file,
      rule: 'tested-dose',
      field: 'testedDoses',
      found: 'nothing',
      expected: 'arms of trials in testedDoses, or a reason in noTestedDose',
    },
  ]);
  expect(guide({ testedDoses: [{ citation: 'ames-2020', arm: 1 }] })).toMatchObject([
    { field: 'noTestedDose', found: '1 dose, and a reason why there is none' },
  ]);
});

test.each([
  [2, 'arm 2 of ames-2020, "deep tissue massage", without a dose', 'an arm whose dose the record holds'],
  [3, 'arm 3 of ames-2020, "rolling on a ball"', 'an arm that a therapist treated'],
  [4, 'arm 4 of ames-2020, "massage by a friend", without a dose', 'an arm whose dose the record holds'],
  [5, 'no arm 5 in ames-2020', 'an arm from 1 to 4'],
])('arm %i is refused: %s', (number, found, expected) =>
  expect(arm(number)).toEqual([{ file, rule: 'tested-dose', field: 'testedDoses.0.arm', found, expected }]),
);
