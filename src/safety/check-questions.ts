/** A part of the body that somebody wants treated, and what holds there even where nothing else applies. */
export interface CheckArea {
  id: string;
  label: string;
  care?: string;
  /** Contraindication ids and citation ids that the care rests on */
  risk?: string;
}

/** The parts of the body that the check offers. */
export const checkAreas: readonly CheckArea[] = [
  { id: 'head', label: 'Head or jaw' },
  {
    id: 'neck',
    label: 'Neck or shoulders',
    care: 'Let nobody crack or thrust your neck, and keep hard pressure off its front and sides.',
    risk: 'neck-vascular-risk',
  },
  { id: 'back', label: 'Back or hips' },
  { id: 'limbs', label: 'Arms or legs' },
  { id: 'elsewhere', label: 'Somewhere else, or all over' },
];

/** Warning signs of one record, asked together; `areas` are those for which they are asked. */
export interface SignQuestion {
  risk: string;
  legend: string;
  areas: readonly string[];
}

/** Which warning signs are asked, in their order. A clot can be anywhere, so its signs are always asked. */
export const signQuestions: readonly SignQuestion[] = [
  { risk: 'deep-vein-thrombosis', legend: 'In an arm or a leg, or with your breath', areas: [] },
  { risk: 'neck-vascular-risk', legend: 'With neck pain', areas: ['neck', 'head', 'elsewhere'] },
  { risk: 'red-flags-headache', legend: 'With a headache', areas: ['head', 'neck', 'elsewhere'] },
  { risk: 'red-flags-back-pain', legend: 'With back pain', areas: ['back', 'elsewhere'] },
];

/** Records that are asked by their name, by question; every record but those of signs stands in one of them. */
export const riskQuestions = {
  conditions: [
    'pregnancy',
    'cancer-and-bone-metastases',
    'deep-vein-thrombosis',
    'bleeding-disorder-or-anticoagulant',
    'severe-thrombocytopenia',
    'heart-or-kidney-failure-oedema',
    'severe-osteoporosis',
    'inflammatory-flare',
    'implanted-device',
    'reduced-sensation',
    'varicose-veins',
    'undiagnosed-pain-or-lump',
  ],
  recent: [
    'infection-or-fever',
    'recent-surgery',
    'fracture',
    'acute-injury',
    'burns-open-wounds',
    'altered-consent',
    'vigorous-or-device-massage',
  ],
} as const satisfies Record<string, readonly string[]>;
