import type { guideComponentNames } from '../../evidence/guide-components.ts';
import AvoidList from './AvoidList.astro';
import Cite from './Cite.astro';
import ClaimLink from './ClaimLink.astro';
import DoseList from './DoseList.astro';
import FinderCall from './FinderCall.astro';
import ForClinicians from './ForClinicians.astro';
import GuideClaims from './GuideClaims.astro';
import GuideGuidelines from './GuideGuidelines.astro';
import GuideOutcomes from './GuideOutcomes.astro';
import GuidePlot from './GuidePlot.astro';
import GuideRisks from './GuideRisks.astro';
import GuideStudies from './GuideStudies.astro';
import Num from './Num.astro';
import TestedIn from './TestedIn.astro';

/** The names an author may write in a guide's text; `npm run check` refuses any other. */
export const guideComponents = {
  AvoidList,
  Cite,
  ClaimLink,
  ClaimList: GuideClaims,
  DoseList,
  FinderCall,
  ForClinicians,
  ForestPlot: GuidePlot,
  GuidelineTable: GuideGuidelines,
  Num,
  OutcomeTable: GuideOutcomes,
  RiskList: GuideRisks,
  StudyList: GuideStudies,
  TestedIn,
} satisfies Record<(typeof guideComponentNames)[number], unknown>;
