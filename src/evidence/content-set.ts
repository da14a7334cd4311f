import type { CitationRecord } from './schema/citation.ts';
import type { ClaimRecord } from './schema/claim.ts';
import type { ConditionGuide, Question, TechniqueGuide } from './schema/guide.ts';
import type { PracticalGuide } from './schema/practical-guide.ts';
import type { SourceRecord } from './schema/source.ts';

/** One record with its file, and its text where it is a guide. */
export interface Entry<T> {
  id: string;
  file: string;
  body: string;
  data: T;
}

/** The risk records as far as rules on evidence need them. */
export interface RiskRecord {
  plainName: string;
  kind: string;
  appliesTo: 'all' | string[];
  answer: string;
  sources: string[];
  citations: string[];
  statedBy: { source?: string | undefined }[];
}

/** All records of the site, as the rules over the whole set see them. */
export interface ContentSet {
  citations: Entry<CitationRecord>[];
  claims: Entry<ClaimRecord>[];
  sources: Entry<SourceRecord>[];
  contraindications: Entry<RiskRecord>[];
  conditions: Entry<Omit<ConditionGuide, 'id'>>[];
  techniques: Entry<Omit<TechniqueGuide, 'id'>>[];
  faqs: Entry<Omit<Question, 'id'>>[];
  guides: Entry<Omit<PracticalGuide, 'id'>>[];
}
