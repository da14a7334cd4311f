import { count } from '../../lib/text.ts';
import { reportProblems } from './report-problems.ts';
import type { SiteRule } from './site-rule.ts';

/** A page, and a person in a list, has a link to report an error, and it says where. */
export const reportRule: SiteRule = {
  broken: (problems) => `An error cannot be reported in ${count(problems, 'place')}`,
  holds: 'every page and every person in a list has a link to report an error',
  ofPage: reportProblems,
};
