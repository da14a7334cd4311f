import type { Problem } from '../../lib/problem.ts';
import type { ContentSet } from '../content-set.ts';
import { checkCorrections } from './corrections.ts';
import { checkDates } from './dates.ts';
import { checkDoses } from './doses.ts';
import { checkDuplicates } from './duplicates.ts';
import { checkEstimates } from './estimates.ts';
import { checkGlossary } from './glossary.ts';
import { checkGuidelines } from './guidelines.ts';
import { checkGuides } from './guides.ts';
import { checkHeadings } from './headings.ts';
import { checkJurisdictions } from './jurisdictions.ts';
import { checkLinks } from './links.ts';
import { checkNumbers } from './numbers.ts';
import { checkOutcomes } from './outcomes.ts';
import { checkPayers } from './payers.ts';
import { checkPracticalGuides } from './practical-guides.ts';
import { checkReading } from './reading.ts';
import { checkRisks } from './risks.ts';
import { checkSections } from './sections.ts';
import { checkStanding } from './standing.ts';
import { checkVerdicts } from './verdicts.ts';

const checks = [
  checkLinks,
  checkOutcomes,
  checkEstimates,
  checkDates,
  checkDuplicates,
  checkVerdicts,
  checkGuides,
  checkDoses,
  checkPracticalGuides,
  checkSections,
  checkNumbers,
  checkRisks,
  checkStanding,
  checkGuidelines,
  checkReading,
  checkHeadings,
  checkJurisdictions,
  checkGlossary,
  checkPayers,
  checkCorrections,
];

/** Every rule over the whole set of records, on a day (YYYY-MM-DD). */
export const checkContent = (content: ContentSet, today: string): Problem[] =>
  checks.flatMap((check) => check(content, today));
