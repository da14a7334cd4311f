/**
 * What a page is, for grouping search results. The weight lifts pages that answer people over the many short
 * records behind them: without it a study whose title holds the word stands before the guide.
 */
export const kinds = {
  condition: { heading: 'Conditions', weight: 2 },
  question: { heading: 'Questions', weight: 1.5 },
  safety: { heading: 'Safety', weight: 1.75 },
  guide: { heading: 'Practical guides', weight: 1.75 },
  technique: { heading: 'Techniques', weight: 1.5 },
  tool: { heading: 'Tools for clinicians', weight: 1.5 },
  claim: { heading: 'Claims, for and against', weight: 1 },
  guideline: { heading: 'Guidelines', weight: 0.9 },
  study: { heading: 'Studies', weight: 0.8 },
  page: { heading: 'About this site', weight: 0.6 },
} as const;

export type Kind = keyof typeof kinds;

/** Whether a word, e.g. out of an address, is a kind. */
export const isKind = (word: string): word is Kind => Object.hasOwn(kinds, word);

/** What a page tells the search index about itself. */
export interface SearchFields {
  kind: Kind;
  /** Words that people type and the page does not say */
  aliases?: readonly string[];
  /** Identifiers kept whole: DOI, PubMed number, trial number */
  ids?: readonly (string | undefined)[];
  /** The last day on which its verdict stands, YYYY-MM-DD */
  until?: string;
  /** True where a result leads to the heading that fits best, as in a list of words */
  byPart?: true;
}
