import type { CertaintyLevel } from '../evidence/certainty.ts';
import { type ConditionId, conditions } from '../evidence/topics.ts';
import type { Validity } from '../evidence/validity.ts';
import { formatDay } from '../lib/date.ts';
import { must } from '../lib/must.ts';
import { conditionGuides } from './collections.ts';
import { conditionList } from './lists.ts';
import { viewRisks } from './risks.ts';

/** What a condition's guide fills in on the sheet for a clinician. */
export interface SheetFilling {
  /** Condition id */
  id: string;
  label: string;
  path: string;
  answer: string;
  certainty?: CertaintyLevel;
  validity: Validity;
  /** "November 22, 2026" */
  evidenceAsOf: string;
  /** Names of the risks that the guide puts first, strictest first */
  risks: string[];
  questions: string[];
}

/** What anybody can ask a clinician about massage; with a condition, about that. */
export const sheetQuestions = (problem = 'my problem'): string[] => [
  `Is massage a reasonable thing for me to try for ${problem}?`,
  'Does anything I have or take call for lighter pressure, or for leaving an area out?',
  'Is there something that I should do first, or alongside?',
  'How will we tell that it helps, and when do we decide?',
  'What would be a reason to stop and to call you?',
];

/** Names of the risks that change most for anybody, for a sheet without a guide, strictest first. */
export async function sheetRisks(): Promise<string[]> {
  const ids = [
    'deep-vein-thrombosis',
    'bleeding-disorder-or-anticoagulant',
    'cancer-and-bone-metastases',
    'severe-osteoporosis',
    'pregnancy',
    'recent-surgery',
  ];
  return (await viewRisks(ids, 'the sheet for a clinician')).map(({ name }) => name);
}

/** One filling for each condition guide, in the order of the list of conditions. */
export async function sheetFillings(): Promise<SheetFilling[]> {
  const [{ guides }, entries] = await Promise.all([conditionList(), conditionGuides()]);
  return Promise.all(
    guides.map(async (guide) => {
      const { data } = must(entries.get(guide.id), `no condition guide "${guide.id}"`);
      return {
        ...guide,
        evidenceAsOf: formatDay(data.evidenceAsOf),
        risks: (await viewRisks(data.risks, `condition ${guide.id}`)).map(({ name }) => name),
        questions: sheetQuestions(conditions[guide.id as ConditionId].plain),
      };
    }),
  );
}
