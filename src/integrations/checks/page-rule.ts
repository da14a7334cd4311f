import { count } from '../../lib/text.ts';
import { pageProblems } from './page-problems.ts';
import type { SiteRule } from './site-rule.ts';

/** A page has a single title, skips no heading, repeats no id, shows no picture without a text and says when it is checked again. */
export const pageRule: SiteRule = {
  broken: (problems) => `The built pages have ${count(problems, 'problem')}`,
  holds:
    'every page has one title, ordered headings, ids of its own, no picture without a text and a day of its next check',
  ofPage: pageProblems,
};
