/** Where results of like kinds stand together, in the order in which groups of equal merit stand. */
export const groups = {
  answers: 'Answers and guides',
  safety: 'Safety',
  techniques: 'Techniques',
  evidence: 'Evidence',
  tools: 'Tools',
  about: 'Words and this site',
} as const;

export type Group = keyof typeof groups;

/**
 * What a page is. The weight lifts pages that answer people over the many short records behind them: without it a study whose
 * title holds the word stands before the guide.
 */
export const kinds = {
  condition: { label: 'Conditions', group: 'answers', weight: 2 },
  question: { label: 'Questions', group: 'answers', weight: 1.5 },
  guide: { label: 'Practical guides', group: 'answers', weight: 1.75 },
  safety: { label: 'Safety', group: 'safety', weight: 1.75 },
  technique: { label: 'Techniques', group: 'techniques', weight: 1.5 },
  guideline: { label: 'Guidelines', group: 'evidence', weight: 0.9 },
  claim: { label: 'Claims, for and against', group: 'evidence', weight: 1 },
  study: { label: 'Studies', group: 'evidence', weight: 0.8 },
  tool: { label: 'Tools', group: 'tools', weight: 1.5 },
  word: { label: 'Words', group: 'about', weight: 0.8 },
  page: { label: 'About this site', group: 'about', weight: 0.6 },
} as const satisfies Record<string, { label: string; group: Group; weight: number }>;

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
  /** How sure anyone can be of its answer: "high", "moderate", "low" or "very-low" */
  certainty?: string | undefined;
}
