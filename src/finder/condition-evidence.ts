/** One finding about a condition and a technique, e.g. { about: "neck pain at 7 weeks", words: "helps a little, low certainty", path: "/evidence/claims/..." }. */
export interface TechniqueFinding {
  about: string;
  words: string;
  /** The claim's page */
  path: string;
}

/** What studies found about a technique for one condition. */
export interface TechniqueEvidence {
  /** Findings on pain; where there are none, all others */
  findings: TechniqueFinding[];
  /** Findings on other outcomes that are not among them */
  more: number;
  /** Studies and reviews in the site's records */
  studies: number;
}

/** `/find/evidence/<condition>.json`: what a card says beside the techniques of a therapist for a chosen condition. */
export interface ConditionEvidence {
  /** The condition inside a sentence, e.g. "long-lasting low back pain" */
  plain: string;
  /** The condition's guide */
  path: string;
  /** By technique id; without those of which nothing is recorded */
  techniques: Record<string, TechniqueEvidence>;
}
