import type { CitationRecord } from './schema/citation.ts';
import type { ClaimRecord } from './schema/claim.ts';
import type { CorrectionRecord } from './schema/correction.ts';
import type { CredentialRecord } from './schema/credential.ts';
import type { Figure } from './schema/figure.ts';
import type { ConditionGuide, Question, TechniqueGuide } from './schema/guide.ts';
import type { JurisdictionRecord } from './schema/jurisdiction.ts';
import type { NotCoveredRecord } from './schema/not-covered.ts';
import type { PayerRecord } from './schema/payer.ts';
import type { PracticalGuide } from './schema/practical-guide.ts';
import type { SourceRecord } from './schema/source.ts';
import type { TermRecord } from './schema/term.ts';

/** One record with its file, and its text where it is a guide. */
export interface Entry<T> {
  id: string;
  file: string;
  body: string;
  /** Line of the file on which the text starts; 1 where it is not told */
  bodyLine?: number;
  data: T;
}

/** The risk records as far as rules on evidence and on reading need them. */
export interface RiskRecord {
  plainName: string;
  kind: string;
  appliesTo: 'all' | string[];
  answer: string;
  why: string;
  action: string;
  likelihood: string;
  tellTheTherapist: string;
  instead: string;
  redFlags: { sign: string }[];
  disagreement?: string | undefined;
  note?: string | undefined;
  sources: string[];
  citations: string[];
  statedBy: { says: string; source?: string | undefined }[];
  figures: Figure[];
}

/** The measures as far as rules on links, reading and numbers need them. */
export interface MeasureRecord {
  name: string;
  tells: string;
  whenToUse: string;
  importantChanges: {
    note?: string | undefined;
    source?: string | undefined;
    citation?: string | undefined;
  }[];
  detectableChange?: { source: string } | undefined;
  note?: string | undefined;
  notConfirmed: string[];
  sources: string[];
}

/** What payers and codes ask, as far as those rules need it. */
export interface BillingRuleRecord {
  name: string;
  about: string;
  position: number;
  lines: { text: string; source: string }[];
  notConfirmed: string[];
}

/** All records of the site, as the rules over the whole set see them. */
export interface ContentSet {
  citations: Entry<CitationRecord>[];
  claims: Entry<ClaimRecord>[];
  sources: Entry<SourceRecord>[];
  payers: Entry<PayerRecord>[];
  contraindications: Entry<RiskRecord>[];
  'outcome-measures': Entry<MeasureRecord>[];
  'billing-rules': Entry<BillingRuleRecord>[];
  jurisdictions: Entry<JurisdictionRecord>[];
  credentials: Entry<CredentialRecord>[];
  conditions: Entry<Omit<ConditionGuide, 'id'>>[];
  techniques: Entry<Omit<TechniqueGuide, 'id'>>[];
  faqs: Entry<Omit<Question, 'id'>>[];
  glossary: Entry<TermRecord>[];
  'not-covered': Entry<NotCoveredRecord>[];
  corrections: Entry<CorrectionRecord>[];
  guides: Entry<Omit<PracticalGuide, 'id'>>[];
}
