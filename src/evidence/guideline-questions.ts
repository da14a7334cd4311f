import type { ConditionId } from './topics.ts';

/** One question that guidelines answer, each in its own way. */
export interface GuidelineQuestion {
  /** As a heading, e.g. "Chronic low back pain" */
  label: string;
  /** Whose guides show the answers; none where the subject is not the treatment of a condition */
  conditions: ConditionId[];
}

/** Every question that the guidelines in our records speak about, in the order of the page. */
export const guidelineQuestions = {
  'acute-low-back-pain': { label: 'Acute low back pain', conditions: ['acute-low-back-pain'] },
  'subacute-low-back-pain': { label: 'Subacute low back pain', conditions: ['acute-low-back-pain'] },
  'chronic-low-back-pain': { label: 'Chronic low back pain', conditions: ['chronic-low-back-pain'] },
  'recent-neck-pain': { label: 'Neck pain, up to 3 months', conditions: ['neck-pain'] },
  'lasting-neck-pain': { label: 'Neck pain, more than 3 months', conditions: ['neck-pain'] },
  'acute-injury': { label: 'Fresh injury outside the low back', conditions: ['neck-pain'] },
  'knee-osteoarthritis': { label: 'Knee osteoarthritis', conditions: ['knee-osteoarthritis'] },
  'hip-osteoarthritis': { label: 'Hip osteoarthritis', conditions: ['arthritis'] },
  'plantar-heel-pain': { label: 'Plantar heel pain', conditions: ['plantar-heel-pain'] },
  fibromyalgia: { label: 'Fibromyalgia', conditions: ['fibromyalgia'] },
  'chronic-primary-pain': { label: 'Chronic primary pain', conditions: ['chronic-pain-general'] },
  'cancer-pain': { label: 'Cancer pain', conditions: ['cancer-pain'] },
  'palliative-cancer-pain': {
    label: 'Pain in palliative or hospice care',
    conditions: ['cancer-pain'],
  },
  'mood-in-cancer': { label: 'Anxiety and depression with cancer', conditions: ['anxiety', 'depression'] },
  'warning-signs': { label: 'Warning signs before treatment', conditions: [] },
} as const satisfies Record<string, GuidelineQuestion>;

export type GuidelineQuestionId = keyof typeof guidelineQuestions;

export const guidelineQuestionIds = Object.keys(guidelineQuestions) as [
  GuidelineQuestionId,
  ...GuidelineQuestionId[],
];

/** The questions whose answers belong into the guide of a condition, in the order of the page. */
export const questionsOf = (condition: string): GuidelineQuestionId[] =>
  guidelineQuestionIds.filter((id) => conditionsOf(id).some((one) => one === condition));

/** The conditions whose guides show the answers to a question. */
export const conditionsOf = (id: GuidelineQuestionId): readonly ConditionId[] =>
  guidelineQuestions[id].conditions;
