import type {
  ConditionGuideInput,
  QuestionInput,
  TechniqueGuideInput,
} from '../../src/evidence/schema/guide.ts';
import type { PracticalGuideInput } from '../../src/evidence/schema/practical-guide.ts';

/** A condition guide's fields as an author would write them, to be changed by a test. */
export const conditionGuide: ConditionGuideInput = {
  title: 'Massage for back pain',
  description: 'What massage can and cannot do for back pain.',
  answer: { text: 'Massage may ease back pain for some weeks.', claim: 'massage-eases-back-pain' },
  careCards: [
    {
      level: 'emergency',
      lead: 'Go to an emergency department if you have any of these:',
      signs: ['numb between the legs'],
      meaning: 'A nerve may be pressed.',
    },
  ],
  glance: [
    { label: 'May help with', text: 'Pain' },
    { label: 'No clear help with', text: 'Work' },
    { label: 'Not known', text: 'Sleep' },
    { label: 'How long', text: 'Some weeks' },
  ],
  noTestedDose: 'Not in our records.',
  outcomes: ['massage-eases-back-pain'],
  risks: ['blood-thinners'],
  evidenceAsOf: '2026-01-01',
  nextCheck: '2027-01-01',
};

/** A technique page's fields. */
export const techniqueGuide: TechniqueGuideInput = {
  title: 'Swedish massage',
  description: 'What Swedish massage is.',
  answer: { text: 'Swedish massage may ease back pain.', claim: 'massage-eases-back-pain' },
  pressure: [2, 3],
  claims: ['massage-eases-back-pain'],
  evidenceAsOf: '2026-01-01',
  nextCheck: '2027-01-01',
};

/** A question with an answer of 45 words. */
export const question: QuestionInput = {
  question: 'Does massage help back pain?',
  answer: `${'It may help for some weeks at least. '.repeat(5)}No one knows how long.`,
  group: 'does-it-work',
  claims: ['massage-eases-back-pain'],
  next: [{ label: 'Read more', href: '/conditions/chronic-low-back-pain/' }],
  evidenceAsOf: '2026-01-01',
  nextCheck: '2027-01-01',
};

/** A practical guide's fields. */
export const practicalGuide: PracticalGuideInput = {
  title: 'How to choose a therapist',
  description: 'What to look up and what to ask.',
  group: 'before-you-book',
  answer: 'Look up the license first. Then ask about your problem.',
  next: [{ label: 'Find a therapist', href: '/find/' }],
  evidenceAsOf: '2026-01-01',
  nextCheck: '2027-01-01',
};
