import type { MeasureRule } from '../../src/practice/measure.ts';
import type { BillingRuleInput } from '../../src/practice/schema/billing-rule.ts';
import type { OutcomeMeasureInput } from '../../src/practice/schema/outcome-measure.ts';

const checked = { checkedOn: '2026-01-01', nextCheck: '2026-07-01' };

/** A measure's fields as an author would write them, to be changed by a test. */
export const measureInput: OutcomeMeasureInput = {
  name: 'Roland-Morris Disability Questionnaire',
  abbreviation: 'RDQ',
  unit: { one: 'point', many: 'points' },
  lowest: 0,
  highest: 24,
  step: 1,
  better: 'lower',
  items: 24,
  tells: 'How many of its statements are true today.',
  whenToUse: 'Choose it for low back pain.',
  importantChanges: [
    {
      change: 5,
      percent: 30,
      people: 'adults with low back pain',
      statedBy: 'Ostelo and others, 2008',
      source: 'nysed-precautions',
      confidence: 'high',
    },
  ],
  sources: ['nysed-precautions'],
  ...checked,
};

/** A billing rule's fields as an author would write them. */
export const billingRuleInput: BillingRuleInput = {
  name: 'Medicare',
  about: 'payer',
  position: 1,
  lines: [{ text: 'It asks for a plan of care.', source: 'nysed-precautions' }],
  ...checked,
};

/** Lower is better, whole points, a threshold in points or percent. */
export const rdq: MeasureRule = {
  id: 'rdq',
  abbreviation: 'RDQ',
  unit: { one: 'point', many: 'points' },
  lowest: 0,
  highest: 24,
  step: 1,
  better: 'lower',
  important: {
    change: 5,
    percent: 30,
    people: 'adults with low back pain',
    statedBy: 'Ostelo and others, 2008',
  },
  detectable: 5,
  nextCheck: '2027-01-01',
};

/** Higher is better, a score without an end, no threshold, a known error of measurement. */
export const stands: MeasureRule = {
  id: '30s-cst',
  abbreviation: '30s-CST',
  unit: { one: 'stand', many: 'stands' },
  lowest: 0,
  step: 1,
  better: 'higher',
  detectable: 2.5,
  nextCheck: '2027-01-01',
};

/** Higher is better, tenths of a point. */
export const psfs: MeasureRule = {
  id: 'psfs',
  abbreviation: 'PSFS',
  unit: { one: 'point', many: 'points' },
  lowest: 0,
  highest: 10,
  step: 0.1,
  better: 'higher',
  important: { change: 1.3, people: 'outpatients', statedBy: 'Abbott and others, 2014' },
  nextCheck: '2027-01-01',
};
