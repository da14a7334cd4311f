import { bodyOf } from '../evidence/guideline-bodies.ts';
import type { GuidelineQuestionId } from '../evidence/guideline-questions.ts';
import { linksOf } from '../evidence/reference.ts';
import type { Citation } from '../evidence/schema/citation.ts';
import type { Recommendation } from '../evidence/schema/recommendation.ts';
import { must } from '../lib/must.ts';
import { citations } from './collections.ts';
import { type StandingView, viewStanding } from './standing.ts';

/** One recommendation of one guideline, as tables print it. */
export interface GuidelineRow extends StandingView {
  /** The citation's id */
  id: string;
  path: string;
  /** "World Health Organization (WHO)" */
  body: string;
  /** "WHO" */
  short: string;
  year: string;
  country: string;
  questions: GuidelineQuestionId[];
  /** Which of several questions a row answers, for a table on all of them; empty where the table has one */
  about: string;
  says: string;
  forWhom: string;
  /** Where in the guideline; empty where not known */
  section: string;
  /** What it speaks of where that is not massage at large; else empty */
  treatment: string;
  stance: Recommendation['stance'];
  /** The body's own word; empty where it gives none or none was read */
  strength: string;
  /** The body's own rating of the evidence; empty where none was read */
  certainty: string;
  /** Where the guideline can be opened; absent where no address is known */
  link?: { label: string; url: string };
  /** The citation's id that took its place */
  replacedBy?: string;
}

/** Every recommendation of every guideline: those that stand first, then the newest, then by id. */
export async function guidelineRows(): Promise<GuidelineRow[]> {
  const guidelines = (await citations()).all.filter(({ studyDesign }) => studyDesign === 'guideline');
  const rows = await Promise.all(guidelines.map(rowsOf));
  return rows.flat().sort((a, b) => rank(a) - rank(b) || b.year.localeCompare(a.year));
}

const rank = ({ standing }: GuidelineRow): number => (isCurrent(standing) ? 0 : 1);

/** Whether a guideline may still be followed: a corrected one may. */
export const isCurrent = (standing: GuidelineRow['standing']): boolean =>
  standing === 'current' || standing === 'corrected';

async function rowsOf(citation: Citation): Promise<GuidelineRow[]> {
  const body = bodyOf(must(citation.issuedBy, `citation ${citation.id}: a guideline needs issuedBy`));
  const standing = await viewStanding(citation);
  const [link] = linksOf(citation);
  const { by } = citation.status;
  return citation.recommendations.map(
    ({ questions, says, forWhom, section = '', treatment = '', stance, strength = '', certainty = '' }) => ({
      ...standing,
      id: citation.id,
      path: `/evidence/citations/${citation.id}/`,
      body: body.name,
      short: body.short,
      year: String(citation.year ?? 'no date'),
      country: citation.country ?? '',
      questions,
      about: '',
      says,
      forWhom,
      section,
      treatment,
      stance,
      strength,
      certainty,
      ...(link && { link }),
      ...(by && { replacedBy: by }),
    }),
  );
}
