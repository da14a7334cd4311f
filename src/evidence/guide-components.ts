/** The components that an author may use in the text of a condition guide or a technique page. */
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
  'TestedIn',
] as const;

/** Those of a practical guide's text, which tells of no single condition. */
export const practicalComponentNames = ['Cite', 'ClaimLink', 'Num', 'Source'] as const;

/** A mark that the pipeline turns into a link to the glossary before any component is looked for. */
export const termMark = 'Term';
