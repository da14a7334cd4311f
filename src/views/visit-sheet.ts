import { type ConditionId, conditions } from '../evidence/topics.ts';
import { must } from '../lib/must.ts';
import { levelOf } from '../safety/level.ts';
import { conditionGuides, contraindications } from './collections.ts';
import { conditionList } from './lists.ts';
import { viewRisks } from './risks.ts';
import { testedCourses } from './tested-courses.ts';

/** What a condition's guide fills in on the sheet for a massage visit. */
export interface VisitFilling {
  /** Condition id */
  id: string;
  label: string;
  path: string;
  /** "Up to 6 sessions in 6 weeks", or why there is none */
  tested: string;
  /** What to tell the therapist, strictest reason first */
  tells: string[];
  questions: string[];
}

/** What anybody can ask a massage therapist; with a condition, about that. */
export const visitQuestions = (problem = 'my problem'): string[] => [
  `How often do you treat people with ${problem}, and what were you trained in for it?`,
  'What is the number of your license, and where can I look it up?',
  'What would you do, where, how firmly, and for how long?',
  'Does anything that I have or take call for lighter pressure, or for leaving an area out?',
  'When and how do we decide whether it helps?',
  'What does a visit cost in all, and how much of the time is hands-on?',
];

/** What to bring to a massage visit. */
export const visitBring: string[] = [
  'This sheet, and my list of medicines',
  'What my clinician said about what to leave out',
  'The letter or referral, if somebody else pays',
  'The name and number of whoever pays',
  'Clothes that I can move in, if I want to keep them on',
];

const toldByAnybody = [
  'bleeding-disorder-or-anticoagulant',
  'cancer-and-bone-metastases',
  'severe-osteoporosis',
  'pregnancy',
  'recent-surgery',
  'implanted-device',
  'reduced-sensation',
];

/** What to tell the therapist on some risks, strictest first; none on what should keep somebody from going. */
async function tellsOf(ids: string[], askedBy: string): Promise<string[]> {
  const { get } = await contraindications();
  const risks = (await viewRisks(ids, askedBy)).map(({ id }) => get(id, askedBy));
  return risks
    .filter(({ kind }) => ['ask-first', 'adapt'].includes(levelOf(kind)))
    .map(({ tellTheTherapist }) => tellTheTherapist);
}

/** What anybody may have to tell, for a sheet without a guide. */
export const visitTells = (): Promise<string[]> => tellsOf(toldByAnybody, 'src/views/visit-sheet.ts');

/** One filling for each condition guide, in the order of the list of conditions. */
export async function visitFillings(): Promise<VisitFilling[]> {
  const [{ guides }, entries] = await Promise.all([conditionList(), conditionGuides()]);
  return Promise.all(
    guides.map(async ({ id, label, path }) => {
      const { data } = must(entries.get(id), `no condition guide "${id}"`);
      const file = `condition ${id}`;
      const own = data.risks.filter((risk) => !toldByAnybody.slice(0, 4).includes(risk));
      return {
        id,
        label,
        path,
        tested: (await testedCourses(data, file)).words,
        tells: await tellsOf([...toldByAnybody.slice(0, 4), ...own], file),
        questions: visitQuestions(conditions[id as ConditionId].plain),
      };
    }),
  );
}
