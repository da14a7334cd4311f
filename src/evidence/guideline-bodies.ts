/** A body that issues guidelines. */
export interface GuidelineBody {
  /** In full, with the short form people use, e.g. "World Health Organization (WHO)" */
  name: string;
  /** e.g. "WHO" */
  short: string;
  /** Where the body itself ends its guidelines after a time; absent where we know of no such rule */
  lapse?: LapseRule;
}

/** After how long a body treats its own guidelines as withdrawn. */
export interface LapseRule {
  /** e.g. 5 */
  years: number;
  /** The rule as a clause, e.g. "The college treats its guidelines as withdrawn five years after they appear" */
  words: string;
  /** The source id of the body's own notice */
  source: string;
}

const ruleOfAcp: LapseRule = {
  years: 5,
  words: 'The American College of Physicians treats its guidelines as withdrawn five years after they appear',
  source: 'acp-guideline-2017-notice',
};

/** Every body whose guideline is in the records, by id; a guideline of two bodies follows the rule that one of them has. */
export const guidelineBodies = {
  aaos: { name: 'American Academy of Orthopaedic Surgeons (AAOS)', short: 'AAOS' },
  acp: { name: 'American College of Physicians (ACP)', short: 'ACP', lapse: ruleOfAcp },
  'acp-aafp': {
    name: 'American College of Physicians and American Academy of Family Physicians (ACP-AAFP)',
    short: 'ACP-AAFP',
    lapse: ruleOfAcp,
  },
  'acp-aps': {
    name: 'American College of Physicians and American Pain Society (ACP/APS)',
    short: 'ACP/APS',
    lapse: ruleOfAcp,
  },
  'acr-af': { name: 'American College of Rheumatology and Arthritis Foundation (ACR/AF)', short: 'ACR/AF' },
  apta: { name: 'American Physical Therapy Association (APTA)', short: 'APTA' },
  eular: { name: 'European League Against Rheumatism (EULAR)', short: 'EULAR' },
  ifompt: {
    name: 'International Federation of Orthopaedic Manipulative Physical Therapists (IFOMPT)',
    short: 'IFOMPT',
  },
  kngf: { name: 'Royal Dutch Society for Physical Therapy (KNGF)', short: 'KNGF' },
  nice: { name: 'National Institute for Health and Care Excellence (NICE)', short: 'NICE' },
  optima: {
    name: 'Ontario Protocol for Traffic Injury Management (OPTIMa) Collaboration',
    short: 'OPTIMa',
  },
  racgp: { name: 'Royal Australian College of General Practitioners (RACGP)', short: 'RACGP' },
  'sio-asco': {
    name: 'Society for Integrative Oncology and American Society of Clinical Oncology (SIO-ASCO)',
    short: 'SIO-ASCO',
  },
  who: { name: 'World Health Organization (WHO)', short: 'WHO' },
} as const satisfies Record<string, GuidelineBody>;

export type GuidelineBodyId = keyof typeof guidelineBodies;

export const guidelineBodyIds = Object.keys(guidelineBodies) as [GuidelineBodyId, ...GuidelineBodyId[]];

/** A body by its id, with all that it may have. */
export const bodyOf = (id: GuidelineBodyId): GuidelineBody => guidelineBodies[id];
