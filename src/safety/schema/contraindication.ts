import { z } from 'astro/zod';
import { aliases, day, nextCheckAfter, recordId, techniqueId, text } from '../../evidence/schema/fields.ts';
import { figures } from '../../evidence/schema/figure.ts';

const statement = z.strictObject({
  /** Who advises, e.g. "MSD Manual, Professional Version" */
  who: text,
  /** What it advises, in our words */
  says: text,
  /** The gist, e.g. "ask a doctor" */
  action: text,
  /** Where it says so: a source id, e.g. "nysed-precautions" */
  source: recordId.optional(),
});

const redFlag = z.strictObject({
  /** e.g. "coughing up blood" */
  sign: text,
  /** What to do about it, e.g. "call-911" */
  act: z.enum(['call-911', 'emergency-department', 'doctor-today', 'doctor-soon']),
});

const medicine = z.strictObject({
  /** e.g. "direct oral anticoagulants" */
  class: text,
  /** Generic and brand names people type, e.g. ["apixaban", "Eliquis"] */
  names: z.array(text).min(1),
});

/** One reason not to massage, to ask first or to adapt, with who says so. The id is the file's name. */
export const contraindicationSchema = z
  .strictObject({
    /** The clinical name, e.g. "Deep vein thrombosis, known or suspected" */
    name: text,
    /** What a patient would say, e.g. "Blood clot in a deep vein" */
    plainName: text,
    /** "red-flag" needs medical care now; "absolute" no massage; "ask-clinician" ask first; "local" keep off the area; "adjust" change pressure or position */
    kind: z.enum(['red-flag', 'absolute', 'ask-clinician', 'local', 'adjust']),
    /** Techniques it concerns, or "all" */
    appliesTo: z.union([z.literal('all'), z.array(techniqueId).min(1)]),
    /** The one sentence on top of its page, at most 30 words, e.g. "Ask your doctor first: you take a blood thinner." */
    answer: text.refine((sentence) => sentence.split(/\s+/).length <= 30, {
      error: 'expected at most 30 words',
    }),
    /** Why it matters */
    why: text,
    /** What to do */
    action: text,
    /** What could happen and how likely, in words and numbers; "unknown" is allowed */
    likelihood: text,
    /** What to tell the therapist */
    tellTheTherapist: text,
    /** What the therapist may do instead */
    instead: text,
    /** Signs to stop and get medical help, most urgent first */
    redFlags: z.array(redFlag).min(1, { error: 'expected at least one sign to watch for' }),
    /** Who says what */
    statedBy: z.array(statement).default([]),
    /** Where the sources disagree, and which rule we follow */
    disagreement: text.optional(),
    /** Source ids */
    sources: z.array(recordId).default([]),
    /** Citation ids, e.g. ["ernst-2003"] */
    citations: z.array(recordId).default([]),
    /** Medicines that bring the risk */
    medicines: z.array(medicine).default([]),
    /** Numbers of the likelihood and the like, for texts to print, e.g. how many of 100 people */
    figures,
    /** What could not be confirmed and is therefore marked, e.g. "General clinical knowledge; no source was read." */
    note: text.optional(),
    checkedOn: day,
    nextCheck: day,
    aliases,
  })
  .refine(...nextCheckAfter('checkedOn'))
  .refine(
    ({ sources, citations, statedBy, note }) =>
      note !== undefined ||
      sources.length + citations.length + statedBy.filter(({ source }) => source).length > 0,
    {
      error: 'expected a source or a citation, or a note that says what the record rests on',
      path: ['sources'],
    },
  );

export type ContraindicationInput = z.input<typeof contraindicationSchema>;
export type ContraindicationRecord = z.output<typeof contraindicationSchema>;
export type Contraindication = ContraindicationRecord & { id: string };
