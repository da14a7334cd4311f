import { checkContent } from '../../../src/evidence/checks/all.ts';
import type { ContentSet, Entry, RiskRecord } from '../../../src/evidence/content-set.ts';
import { type CitationInput, citationSchema } from '../../../src/evidence/schema/citation.ts';
import { type ClaimInput, claimSchema } from '../../../src/evidence/schema/claim.ts';
import type { CorrectionRecord } from '../../../src/evidence/schema/correction.ts';
import { type CredentialInput, credentialSchema } from '../../../src/evidence/schema/credential.ts';
import {
  type ConditionGuideInput,
  conditionGuideSchema,
  type QuestionInput,
  questionSchema,
  type TechniqueGuideInput,
  techniqueGuideSchema,
} from '../../../src/evidence/schema/guide.ts';
import { type JurisdictionInput, jurisdictionSchema } from '../../../src/evidence/schema/jurisdiction.ts';
import type { NotCoveredRecord } from '../../../src/evidence/schema/not-covered.ts';
import { type PayerInput, payerSchema } from '../../../src/evidence/schema/payer.ts';
import {
  type PracticalGuideInput,
  practicalGuideSchema,
} from '../../../src/evidence/schema/practical-guide.ts';
import { type TermInput, termSchema } from '../../../src/evidence/schema/term.ts';
import { type BillingRuleInput, billingRuleSchema } from '../../../src/practice/schema/billing-rule.ts';
import {
  type OutcomeMeasureInput,
  outcomeMeasureSchema,
} from '../../../src/practice/schema/outcome-measure.ts';
import { billingRuleInput, measureInput } from '../../practice/records.ts';
import { conditionGuide, practicalGuide, question, techniqueGuide } from '../guides.ts';
import { board, oregon } from '../jurisdictions.ts';
import { payerInput } from '../payers.ts';
import { effect, practice, trial } from '../records.ts';

const conditionBody = `## What it is

Back pain.

## What massage can and cannot do

<OutcomeTable />

## Which type of massage

Any.

## Is it safe for me

<RiskList />

## What else works

Exercise.

## Guidelines side by side

<GuidelineTable />

## What a visit is like

Calm.

## For clinicians

<ForClinicians>

**Screen first.** Ask.

**Dysfunction.** Guarding.

**Approach.** Gentle.

**Dose.** Weekly.

**Evidence.** Little.

**Pairing.** Exercise.

**Measures.** A scale.

**Goal, an invented example.** Walks.

</ForClinicians>

## Find a therapist

<FinderCall />

## The trials behind it

<ForestPlot />

<StudyList />
`;

const techniqueBody = `## What it feels like

Slow.

## What the therapist does

Strokes.

## What is claimed and what was measured

<ClaimList />

## Where it was tested

<TestedIn />

## How much the trials gave

<DoseList />

## Who should avoid it

<AvoidList />

## How it compares

Much the same.

## Find a therapist

<FinderCall />
`;

const entry = <T>(file: string, data: T, body = ''): Entry<T> => ({
  id: file.replace(/^.*\/|\.\w+$/g, ''),
  file,
  body,
  data,
});

// One record of each kind, sound unless a test changes it.

export const citation = (id: string, changes: Partial<CitationInput> = {}) =>
  entry(
    `src/content/citations/${id}.yml`,
    citationSchema.parse({ ...trial, title: id, doi: `10.1000/${id}`, ...changes }),
  );

export const effectClaim = (id: string, changes: Partial<Extract<ClaimInput, { kind: 'effect' }>> = {}) =>
  entry(`src/content/claims/${id}.yml`, claimSchema.parse({ ...effect, statement: id, ...changes }));

export const otherClaim = (id: string, changes: Partial<Exclude<ClaimInput, { kind: 'effect' }>> = {}) =>
  entry(`src/content/claims/${id}.yml`, claimSchema.parse({ ...practice, statement: id, ...changes }));

export const condition = (changes: Partial<ConditionGuideInput> = {}, body = conditionBody) =>
  entry(
    'src/content/conditions/chronic-low-back-pain.mdx',
    conditionGuideSchema.parse({ ...conditionGuide, ...changes }),
    body,
  );

export const technique = (changes: Partial<TechniqueGuideInput> = {}, body = techniqueBody) =>
  entry(
    'src/content/techniques/swedish-massage.mdx',
    techniqueGuideSchema.parse({ ...techniqueGuide, ...changes }),
    body,
  );

export const faq = (changes: Partial<QuestionInput> = {}, body = '') =>
  entry('src/content/faqs/does-it-help.md', questionSchema.parse({ ...question, ...changes }), body);

export const state = (id: string, changes: Partial<JurisdictionInput> = {}) =>
  entry(`src/content/jurisdictions/${id}.yml`, jurisdictionSchema.parse({ ...oregon, name: id, ...changes }));

export const credential = (id: string, changes: Partial<CredentialInput> = {}) =>
  entry(`src/content/credentials/${id}.yml`, credentialSchema.parse({ ...board, name: id, ...changes }));
export const practicalText = `## Look it up\n\n${'Read it. '.repeat(150)}\n\n## Ask\n\n${'Ask away. '.repeat(150)}`;

export const practical = (changes: Partial<PracticalGuideInput> = {}, body = practicalText) =>
  entry(
    'src/content/guides/choosing.mdx',
    practicalGuideSchema.parse({ ...practicalGuide, ...changes }),
    body,
  );

export const source = (id: string, url?: string) =>
  entry(`src/content/sources/${id}.yml`, {
    title: id,
    publisher: 'Example Board',
    url,
    seenInCopy: false,
    seenOn: '2026-01-01',
    figures: [],
  });

export const term = (id: string, changes: Partial<TermInput> = {}) =>
  entry(
    `src/content/glossary/${id}.yml`,
    termSchema.parse({ term: id, plain: 'A word of this site.', nextCheck: '2999-01-01', ...changes }),
  );
export const payer = (id: string, changes: Partial<PayerInput> = {}) =>
  entry(`src/content/payers/${id}.yml`, payerSchema.parse({ ...payerInput, ...changes }));

export const measure = (id: string, changes: Partial<OutcomeMeasureInput> = {}) =>
  entry(
    `src/content/outcome-measures/${id}.yml`,
    outcomeMeasureSchema.parse({ ...measureInput, ...changes }),
  );

export const billingRule = (id: string, changes: Partial<BillingRuleInput> = {}) =>
  entry(`src/content/billing-rules/${id}.yml`, billingRuleSchema.parse({ ...billingRuleInput, ...changes }));

export const risk = (id: string, changes: Partial<RiskRecord> = {}) =>
  entry(`src/content/contraindications/${id}.yml`, {
    plainName: id,
    kind: 'ask-clinician',
    appliesTo: 'all' as const,
    answer: 'Ask first.',
    why: 'It can do harm.',
    action: 'Ask your doctor.',
    likelihood: 'Not known.',
    tellTheTherapist: 'I take a pill.',
    instead: 'Light touch.',
    redFlags: [{ sign: 'a bruise that grows' }],
    sources: [],
    citations: ['ames-2020'],
    statedBy: [],
    figures: [],
    ...changes,
  });

export const notCovered = (id: string, changes: Partial<NotCoveredRecord> = {}) =>
  entry(`src/content/not-covered/${id}.yml`, {
    name: id,
    names: [id],
    reason: 'We hold no studies on it.',
    link: { label: 'Elsewhere', href: 'https://example.org/' },
    nextCheck: '2999-01-01',
    ...changes,
  });

export const correction = (id: string, changes: Partial<CorrectionRecord> = {}) =>
  entry(`src/content/corrections/${id}.yml`, {
    date: '2025-11-22',
    title: 'Back pain',
    kind: 'fact' as const,
    was: 'We said too much.',
    now: 'We say less.',
    pages: ['/conditions/chronic-low-back-pain/'],
    foundBy: 'us' as const,
    ...changes,
  });

/** A small set of records that breaks no rule, with the changes of a test. */
export const soundContent = (changes: Partial<ContentSet> = {}): ContentSet => ({
  citations: [citation('ames-2020')],
  claims: [effectClaim('massage-eases-back-pain')],
  sources: [source('nysed-precautions', 'https://example.org/precautions')],
  payers: [payer('medicare')],
  contraindications: [risk('blood-thinners')],
  'outcome-measures': [measure('rdq')],
  'billing-rules': [billingRule('medicare-records')],
  jurisdictions: [state('or')],
  credentials: [credential('bctmb')],
  conditions: [condition()],
  techniques: [technique()],
  faqs: [faq()],
  glossary: [term('sham')],
  'not-covered': [notCovered('cupping')],
  corrections: [correction('2025-11-22-back-pain')],
  guides: [practical()],
  ...changes,
});

/** What every rule says of the sound set with those changes, on its day or another. */
export const problemsOf = (changes: Partial<ContentSet>, today = '2026-01-01') =>
  checkContent(soundContent(changes), today);

/** The text of the sound condition guide with one piece in place of another. */
export const conditionText = (old: string, fresh: string): string => conditionBody.replace(old, fresh);

/** The text of the sound technique page with one piece in place of another. */
export const techniqueText = (old: string, fresh: string): string => techniqueBody.replace(old, fresh);
