/** Where on the body a condition is felt; the body map and the condition list group by it. */
export type Region =
  | 'head'
  | 'neck'
  | 'jaw'
  | 'shoulder'
  | 'low-back'
  | 'knee'
  | 'foot'
  | 'whole-body'
  | 'muscle'
  | 'mind';

/** One topic's names: `label` stands in lists and filters, `plain` inside a sentence ("people with ..."). */
export interface Topic {
  label: string;
  plain: string;
}

/** Every condition id of the project with its names and region; guides, citations, claims and filters share it. */
export const conditions = {
  'chronic-low-back-pain': {
    label: 'Chronic low back pain',
    plain: 'long-lasting low back pain',
    region: 'low-back',
  },
  'acute-low-back-pain': {
    label: 'Recent low back pain',
    plain: 'low back pain that started recently',
    region: 'low-back',
  },
  'pregnancy-low-back-pain': {
    label: 'Back pain in pregnancy',
    plain: 'back pain in pregnancy',
    region: 'low-back',
  },
  'neck-pain': { label: 'Neck pain', plain: 'neck pain', region: 'neck' },
  'shoulder-pain': { label: 'Shoulder pain', plain: 'shoulder pain', region: 'shoulder' },
  'knee-osteoarthritis': { label: 'Knee osteoarthritis', plain: 'knee osteoarthritis', region: 'knee' },
  arthritis: { label: 'Other arthritis', plain: 'arthritis', region: 'whole-body' },
  fibromyalgia: { label: 'Fibromyalgia', plain: 'fibromyalgia', region: 'whole-body' },
  'chronic-pain-general': {
    label: 'Chronic pain in general',
    plain: 'long-lasting pain',
    region: 'whole-body',
  },
  'cancer-pain': { label: 'Cancer pain', plain: 'pain from cancer', region: 'whole-body' },
  'postoperative-pain': { label: 'Pain after surgery', plain: 'pain after surgery', region: 'whole-body' },
  'myofascial-pain': {
    label: 'Myofascial pain and trigger points',
    plain: 'myofascial pain',
    region: 'muscle',
  },
  'delayed-onset-muscle-soreness': {
    label: 'Sore muscles after exercise',
    plain: 'sore muscles after exercise',
    region: 'muscle',
  },
  'tension-type-headache': { label: 'Tension-type headache', plain: 'tension-type headache', region: 'head' },
  migraine: { label: 'Migraine', plain: 'migraine', region: 'head' },
  'cervicogenic-headache': {
    label: 'Cervicogenic headache',
    plain: 'headache that comes from the neck',
    region: 'head',
  },
  'temporomandibular-disorder': { label: 'Jaw pain (TMD)', plain: 'jaw pain', region: 'jaw' },
  'plantar-heel-pain': { label: 'Plantar heel pain', plain: 'heel pain', region: 'foot' },
  anxiety: { label: 'Anxiety', plain: 'anxiety', region: 'mind' },
  depression: { label: 'Depression', plain: 'depression', region: 'mind' },
  sleep: { label: 'Sleep', plain: 'poor sleep', region: 'mind' },
} as const satisfies Record<string, Topic & { region: Region }>;

/** Every technique id of the project with its names; `massage-general` stands for trials that did not name one. */
export const techniques = {
  'massage-general': { label: 'Any massage', plain: 'massage' },
  'swedish-massage': { label: 'Swedish (relaxation) massage', plain: 'Swedish massage' },
  'deep-tissue-massage': { label: 'Deep tissue massage', plain: 'deep tissue massage' },
  'structural-massage': { label: 'Structural massage', plain: 'structural massage' },
  'trigger-point-therapy': { label: 'Trigger point therapy', plain: 'trigger point therapy' },
  'myofascial-release': { label: 'Myofascial release', plain: 'myofascial release' },
  'neuromuscular-therapy': { label: 'Neuromuscular therapy', plain: 'neuromuscular therapy' },
  'positional-release': { label: 'Positional release', plain: 'positional release' },
  'lymphatic-drainage': { label: 'Lymphatic drainage', plain: 'lymphatic drainage' },
  'rehabilitative-stretching': { label: 'Rehabilitative stretching', plain: 'assisted stretching' },
  'suboccipital-release': { label: 'Suboccipital release', plain: 'suboccipital release' },
  'self-massage': { label: 'Self-massage', plain: 'self-massage' },
  'connective-tissue-massage': { label: 'Connective tissue massage', plain: 'connective tissue massage' },
  'thai-massage': { label: 'Thai massage', plain: 'Thai massage' },
  'tuina-acupressure': { label: 'Tuina and acupressure', plain: 'tuina or acupressure' },
  reflexology: { label: 'Reflexology', plain: 'reflexology' },
  'instrument-assisted': { label: 'Instrument-assisted massage', plain: 'massage with a tool' },
} as const satisfies Record<string, Topic>;

export type ConditionId = keyof typeof conditions;
export type TechniqueId = keyof typeof techniques;

export const conditionIds = Object.keys(conditions) as [ConditionId, ...ConditionId[]];
export const techniqueIds = Object.keys(techniques) as [TechniqueId, ...TechniqueId[]];

/** Conditions that people look for a therapist with: pain, and not what is felt in the mind. */
export const painConditionIds: readonly ConditionId[] = conditionIds.filter(
  (id) => conditions[id].region !== 'mind',
);

/** Techniques that a therapist can name: neither any massage nor what people do themselves. */
export const namedTechniqueIds: readonly TechniqueId[] = techniqueIds.filter(
  (id) => id !== 'massage-general' && id !== 'self-massage',
);
