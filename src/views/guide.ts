import type { CitationFileLink } from './citation-files.ts';
import type { OutcomeRow, VerdictView } from './claims.ts';
import type { Crowd } from './crowd.ts';
import type { ConditionForest } from './forest.ts';
import type { GuidelineRow } from './guideline-rows.ts';
import type { NumberedReferences, ReferenceView } from './references.ts';
import type { RiskView } from './risks.ts';
import type { LetteredSources } from './sources.ts';
import type { TimeLine } from './time-line.ts';

/** What a trial gave: "Cherkin and others, 2011: 10 sessions of 60 minutes in 10 weeks". */
export interface DoseView {
  citation: string;
  path: string;
  name: string;
  what: string;
  words: string;
}

/** One condition in which a technique was tested. */
export interface TestedView {
  condition: string;
  path?: string;
  studies: ReferenceView[];
  verdicts: OutcomeRow[];
}

/** What the components inside a guide's text print. */
export interface GuideView {
  id: string;
  title: string;
  references: NumberedReferences;
  /** With every source that the guide names */
  file: CitationFileLink;
  /** Web sources beside the sentences of a practical guide; other guides have none */
  sources?: LetteredSources;
  /** Claims by id, for links inside the text */
  claimPath: (id: string) => string;
  /** Numbers of records by "<record>.<name>", for the text */
  number: (name: string) => string;
  /** What the finder is asked for; without a field where it has no such filter */
  finder: { label: string; field?: { name: string; value: string } };
  outcomes: OutcomeRow[];
  notStudied: string[];
  /** Results that can be drawn as 100 people; a technique page has none */
  crowds: Crowd[];
  /** Absent where the page has fewer than two effects, and on a technique page, whose effects are of many conditions */
  timeLine: TimeLine | undefined;
  /** A technique page has none */
  forest: Pick<ConditionForest, 'plots' | 'alone'>;
  guidelines: GuidelineRow[];
  risks: RiskView[];
  studies: ReferenceView[];
  claims: VerdictView[];
  tested: TestedView[];
  doses: DoseView[];
}
