import type { Level } from './level.ts';

/** A part of the body that somebody wants treated, and what our records say of it. */
export interface CheckArea {
  id: string;
  label: string;
  /** "adapt" where the advice holds for everybody, "go-ahead" where it begins with "if" */
  level: Extract<Level, 'adapt' | 'go-ahead'>;
  care: string;
  /** The risk records that the advice rests on */
  risks: readonly string[];
}

/** The parts of the body that the check offers, "not sure" last. */
export const checkAreas: readonly CheckArea[] = [
  {
    id: 'head',
    label: 'Head or jaw',
    level: 'go-ahead',
    care: 'Head or jaw: if the headache is new, sudden or unlike your others, have it checked before any massage.',
    risks: ['red-flags-headache', 'neck-vascular-risk'],
  },
  {
    id: 'neck',
    label: 'Neck or shoulders',
    level: 'adapt',
    care: 'Neck: let nobody crack or twist it, keep hard pressure off its front and sides, and use no massage gun on it.',
    risks: ['neck-vascular-risk', 'vigorous-or-device-massage'],
  },
  {
    id: 'chest',
    label: 'Chest',
    level: 'go-ahead',
    care: 'Chest: if you have a pacemaker or a port, keep hands off it and off its wires. If your bones are fragile, no pressure on the ribs.',
    risks: ['implanted-device', 'severe-osteoporosis'],
  },
  {
    id: 'belly',
    label: 'Belly',
    level: 'go-ahead',
    care: 'Belly: if you are or may be pregnant, no massage of the belly in the first three months. If you had an operation there lately, ask first.',
    risks: ['pregnancy', 'recent-surgery'],
  },
  {
    id: 'back',
    label: 'Back or hips',
    level: 'go-ahead',
    care: 'Back: if you are newly numb between the legs, or have new trouble with bladder or bowel, go to an emergency department. If your bones are fragile, no thrusts and no deep pressure.',
    risks: ['red-flags-back-pain', 'severe-osteoporosis'],
  },
  {
    id: 'arms',
    label: 'Arms or hands',
    level: 'go-ahead',
    care: 'Arms: if one arm is newly swollen, warm or sore, no massage until a doctor has seen it. If you have a line in it, keep off the line.',
    risks: ['deep-vein-thrombosis', 'implanted-device'],
  },
  {
    id: 'legs',
    label: 'Legs or knees',
    level: 'go-ahead',
    care: 'Legs: if one leg is newly swollen, warm or sore, no massage until a doctor has seen it. Keep off bulging veins, and off a joint that is hot.',
    risks: ['deep-vein-thrombosis', 'varicose-veins', 'inflammatory-flare'],
  },
  {
    id: 'feet',
    label: 'Feet',
    level: 'go-ahead',
    care: 'Feet: if they are numb, only light pressure, no tools and no heat, and look at the skin afterward.',
    risks: ['reduced-sensation'],
  },
  {
    id: 'elsewhere',
    label: 'Somewhere else, or all over',
    level: 'go-ahead',
    care: 'Anywhere: keep off wounds, burns, new bruises and lumps that nobody has explained.',
    risks: ['burns-open-wounds', 'acute-injury', 'undiagnosed-pain-or-lump'],
  },
  {
    id: 'undecided',
    label: 'I am not sure yet',
    level: 'go-ahead',
    care: 'You do not know yet where: all warning signs were asked. Do the check again when you know.',
    risks: ['undiagnosed-pain-or-lump'],
  },
];

/** Warning signs of one record, asked together; `areas` are those for which they are asked, all where empty. */
export interface SignQuestion {
  risk: string;
  legend: string;
  areas: readonly string[];
}

const anywhere = ['elsewhere', 'undecided'];

/** Which warning signs are asked, in their order. A clot can be anywhere, so its signs are always asked. */
export const signQuestions: readonly SignQuestion[] = [
  { risk: 'deep-vein-thrombosis', legend: 'In an arm or a leg, or with your breath', areas: [] },
  { risk: 'neck-vascular-risk', legend: 'With neck pain', areas: ['neck', 'head', 'arms', ...anywhere] },
  { risk: 'red-flags-headache', legend: 'With a headache', areas: ['head', 'neck', ...anywhere] },
  {
    risk: 'red-flags-back-pain',
    legend: 'With back pain',
    areas: ['back', 'chest', 'belly', 'legs', 'feet', ...anywhere],
  },
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
