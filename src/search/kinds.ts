/** What a page is, for grouping search results; guides and answers first, tools last. */
export const kinds = {
  condition: { one: 'Condition', heading: 'Conditions' },
  question: { one: 'Question', heading: 'Questions' },
  safety: { one: 'Safety', heading: 'Safety' },
  technique: { one: 'Technique', heading: 'Techniques' },
  claim: { one: 'Claim', heading: 'Claims, for and against' },
  guideline: { one: 'Guideline', heading: 'Guidelines' },
  study: { one: 'Study', heading: 'Studies' },
  page: { one: 'Page', heading: 'About this site' },
} as const;

export type Kind = keyof typeof kinds;

/** What a page tells the search index about itself. */
export interface SearchFields {
  kind: Kind;
  /** Words that people type and the page does not say */
  aliases?: readonly string[];
  /** Identifiers kept whole: DOI, PubMed number, trial number */
  ids?: readonly (string | undefined)[];
}
