import { conditionIds, conditions } from '../evidence/topics.ts';
import { conditionGuides } from './collections.ts';
import { type TestedCourses, testedCourses } from './tested-courses.ts';

/** The courses that trials gave for one condition, and what they cost. */
export interface ConditionCourses extends Pick<TestedCourses, 'courses' | 'words' | 'note'> {
  label: string;
  /** Where its guide tells more of the cost */
  path: string;
}

/** The tested courses of every condition guide, in the order of `topics.ts`. */
export async function conditionCourses(): Promise<ConditionCourses[]> {
  const entries = await conditionGuides();
  const found = conditionIds.flatMap((id) => {
    const entry = entries.get(id);
    return entry ? [{ id, data: entry.data }] : [];
  });
  return Promise.all(
    found.map(async ({ id, data }) => {
      const { courses, words, note } = await testedCourses(data, `condition ${id}`);
      return {
        label: conditions[id].label,
        path: `/conditions/${id}/`,
        courses,
        words,
        ...(note && { note }),
      };
    }),
  );
}
