import { courseHours, formatCost, formatHours } from '../evidence/course-cost.ts';
import { type Dose, formatDose, formatDoses } from '../evidence/dose.ts';
import { formatShort } from '../evidence/reference.ts';
import type { ConditionGuide } from '../evidence/schema/guide.ts';
import { techniques } from '../evidence/topics.ts';
import { must } from '../lib/must.ts';
import { capitalize } from '../lib/text.ts';
import { citations } from './collections.ts';
import { type HourlyPrice, hourlyPrice } from './hourly-price.ts';

/** One course that a trial gave, and what its hours cost. */
export interface CourseView {
  name: string;
  path: string;
  /** "Deep tissue massage"; "Massage" where the trial names none */
  technique: string;
  /** "12 one-hour sessions in 4 weeks" */
  words: string;
  /** "12 hours", or what the trial does not report */
  length: string;
  /** Absent where the trial does not report enough for a sum; `most` where it gave no more than that */
  sum?: { hours: number; cost: string; most: boolean };
}

/** What the trials behind a condition guide gave and what that costs. */
export interface TestedCourses {
  courses: CourseView[];
  /** "Up to 6 sessions in 6 weeks", or why there is none */
  words: string;
  citations: string[];
  price: HourlyPrice;
  /** What else to know of the cost */
  note?: string;
}

type Guide = Pick<ConditionGuide, 'testedDoses' | 'noTestedDose' | 'costNote'>;

/** The tested courses of a guide; a named arm without a dose stops the build. */
export async function testedCourses(guide: Guide, file: string): Promise<TestedCourses> {
  const { get } = await citations();
  const price = await hourlyPrice();
  const given = guide.testedDoses.map(({ citation, arm }) => {
    const record = get(citation, file);
    const { dose, technique = 'massage-general' } = must(
      record.arms[arm - 1],
      `${file}: expected an arm of ${citation}, found arm ${arm}`,
    );
    return { record, technique, dose: must(dose, `${file}: expected a dose in arm ${arm} of ${citation}`) };
  });
  return {
    courses: given.map(({ record, technique, dose }) => ({
      name: formatShort(record),
      path: `/evidence/citations/${record.id}/`,
      technique: capitalize(techniques[technique].plain),
      words: capitalize(formatDose(dose)),
      ...lengthAndSum(dose, price),
    })),
    words: guide.noTestedDose ?? capitalize(formatDoses(given.map(({ dose }) => dose))),
    citations: [...new Set(guide.testedDoses.map(({ citation }) => citation))],
    price,
    ...(guide.costNote && { note: guide.costNote }),
  };
}

function lengthAndSum(dose: Dose, price: HourlyPrice): Pick<CourseView, 'length' | 'sum'> {
  const hours = courseHours(dose);
  if (hours === undefined)
    return {
      length: typeof dose.minutes === 'number' ? 'Number of sessions not reported' : 'Length not reported',
    };
  return {
    length: formatHours(hours),
    sum: { hours, cost: formatCost(hours, price), most: dose.upTo ?? false },
  };
}
