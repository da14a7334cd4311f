import type { Problem } from '../../lib/problem.ts';
import type { ContentSet } from '../content-set.ts';
import { checkDuplicates } from './duplicates.ts';
import { checkEstimates } from './estimates.ts';
import { checkGuidelines } from './guidelines.ts';
import { checkGuides } from './guides.ts';
import { checkLinks } from './links.ts';
import { checkNumbers } from './numbers.ts';
import { checkOutcomes } from './outcomes.ts';
import { checkRisks } from './risks.ts';
import { checkSections } from './sections.ts';
import { checkStanding } from './standing.ts';
import { checkVerdicts } from './verdicts.ts';

const checks = [
  checkLinks,
  checkOutcomes,
  checkEstimates,
  checkDuplicates,
  checkVerdicts,
  checkGuides,
  checkSections,
  checkNumbers,
  checkRisks,
  checkStanding,
  checkGuidelines,
];

/** Every rule over the whole set of records. */
export const checkContent = (content: ContentSet): Problem[] => checks.flatMap((check) => check(content));
