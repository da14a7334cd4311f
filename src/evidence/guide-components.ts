/** The components that an author may use in a guide's text, by the names that are written there. */
export const guideComponentNames = [
  'AvoidList',
  'Cite',
  'ClaimLink',
  'ClaimList',
  'DoseList',
  'FinderCall',
  'ForClinicians',
  'ForestPlot',
  'GuidelineTable',
  'Num',
  'OutcomeTable',
  'RiskList',
  'StudyList',
  'Term',
  'TestedIn',
] as const;
