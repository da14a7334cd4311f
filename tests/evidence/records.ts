import type { CertaintyLevel } from '../../src/evidence/certainty.ts';
import { type Citation, type CitationInput, citationSchema } from '../../src/evidence/schema/citation.ts';
import {
  type Claim,
  type ClaimInput,
  claimSchema,
  type EffectClaim,
} from '../../src/evidence/schema/claim.ts';
import { type Outcome, type OutcomeInput, outcomeSchema } from '../../src/evidence/schema/outcome.ts';

type EffectInput = Extract<ClaimInput, { kind: 'effect' }>;
type OtherInput = Exclude<ClaimInput, { kind: 'effect' }>;

/** A trial as an author would write it, to be changed by a test. */
export const trial: CitationInput = {
  title: 'Massage for back pain',
  authors: [{ family: 'Ames', given: 'Ada B' }],
  journal: 'Journal of Examples',
  year: 2020,
  doi: '10.1000/ames',
  studyDesign: 'randomized-trial',
  participants: 100,
  population: 'adults with chronic low back pain',
  outcomes: [
    {
      id: 'pain-10w',
      measure: 'pain',
      concept: 'pain',
      scale: 'pain scale (0 to 10)',
      contrast: 'massage vs usual care',
      comparison: 'between-groups',
      betterWhen: 'lower',
      effect: { measure: 'MD', value: -2 },
      ci: { lower: -3, upper: -1 },
    },
  ],
  finding: 'Pain was lower with massage at 10 weeks.',
  limits: 'Nobody can be blinded to a massage.',
  direction: 'supports',
  directionBasis: 'Pain at 10 weeks.',
  conditions: ['chronic-low-back-pain'],
  techniques: ['swedish-massage'],
  nextCheck: '2999-01-01',
};

/** What makes that record a guideline. */
export const guideline = {
  studyDesign: 'guideline',
  issuedBy: 'who',
  recommendations: [
    {
      questions: ['chronic-low-back-pain'],
      says: 'Massage may be offered.',
      forWhom: 'adults',
      stance: 'offered',
      strength: 'weak',
    },
  ],
} satisfies Partial<CitationInput>;

const unblinded = { for: 'risk-of-bias', because: 'Nobody can be blinded to a massage.' } as const;
const small = { for: 'imprecision', because: 'Fewer than 100 people were studied.' } as const;

/** A certainty of ours, with as many reasons as it needs. */
export const ours = (level: CertaintyLevel): EffectInput['certainty'] => ({
  level,
  basis: 'ours',
  downgradedFor: { high: [], moderate: [unblinded], low: [unblinded, small], 'very-low': [unblinded, small] }[
    level
  ],
});

/** An effect claim that rests on that trial. */
export const effect: EffectInput = {
  kind: 'effect',
  statement: 'Massage eases back pain.',
  conditions: ['chronic-low-back-pain'],
  techniques: ['swedish-massage'],
  evidence: [{ citation: 'ames-2020', bearing: 'for', found: 'Pain was 2 points lower.' }],
  explanation: 'It may help for some weeks.',
  checkedOn: '2026-01-01',
  nextCheck: '2027-01-01',
  treatment: 'Massage',
  population: 'adults with chronic low back pain',
  outcome: { concept: 'pain', words: 'back pain' },
  comparison: 'usual care',
  timeWindow: { weeks: 10, words: 'at 10 weeks' },
  effect: { direction: 'better', size: 'small' },
  certainty: ours('low'),
};

/** A claim of another kind, which rests on the same trial. */
export const practice: OtherInput = {
  kind: 'practice',
  statement: 'An hour works better than half an hour.',
  evidence: [{ citation: 'ames-2020', bearing: 'against', found: 'Both did as well.' }],
  explanation: 'The length made no difference.',
  checkedOn: '2026-01-01',
  nextCheck: '2027-01-01',
  verdict: 'not-shown',
};

/** The trial with changes, read as the build reads it. */
export const citationOf = (changes: Partial<CitationInput> = {}): Citation => ({
  id: 'ames-2020',
  ...citationSchema.parse({ ...trial, ...changes }),
});

/** The effect claim with changes, read as the build reads it. */
export const effectOf = (changes: Partial<EffectInput> = {}): EffectClaim => ({
  id: 'massage-eases-back-pain',
  ...(claimSchema.parse({ ...effect, ...changes }) as Omit<EffectClaim, 'id'>),
});

/** The other claim with changes, read as the build reads it. */
export const practiceOf = (changes: Partial<OtherInput> = {}): Claim => ({
  id: 'an-hour-works-better',
  ...claimSchema.parse({ ...practice, ...changes }),
});

/** One result with changes: pain 2 points lower than with usual care. */
export const outcomeOf = (changes: Partial<OutcomeInput> = {}): Outcome =>
  outcomeSchema.parse({ ...trial.outcomes?.[0], ...changes });
