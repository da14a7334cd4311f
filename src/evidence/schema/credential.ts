import { z } from 'astro/zod';
import { aliases, day, history, nextCheckAfter, recordId, text } from './fields.ts';
import { authorityLink, register } from './register.ts';

const requirement = z.strictObject({
  /** How many, e.g. 135 */
  amount: z.number().positive().optional(),
  /** Of what, e.g. "hours of training"; without an amount the whole requirement, e.g. "An exam" */
  what: text,
});

/** Letters behind a name: who grants them, what they take and what they prove. The id is the finder's id of the credential. */
export const credentialSchema = z
  .strictObject({
    /** e.g. "Board Certified in Therapeutic Massage and Bodywork" */
    name: text,
    /** The letters, e.g. "BCTMB" */
    abbreviation: text.optional(),
    /** What it is, from the state's permission to work to a school's own certificate */
    kind: z.enum([
      'state-license',
      'state-registration',
      'board-certification',
      'voluntary-certificate',
      'course-certificate',
      'directory-listing',
      'membership',
    ]),
    /** Who grants it, and its page */
    grantedBy: z.strictObject({ name: text, page: authorityLink.optional() }),
    /** Profession ids of those who can hold it, e.g. ["massage-therapist"]; empty where that could not be confirmed */
    professions: z.array(recordId).default([]),
    /** What it takes to get it; empty where that could not be confirmed */
    takes: z.array(requirement).default([]),
    /** In one plain sentence */
    proves: text,
    /** In one plain sentence */
    doesNotProve: text,
    /** Where a name can be looked up; absent where only the person or the school can tell */
    register: register.optional(),
    /** How to check it where there is no register, or what to look for in it */
    howToCheck: text,
    /** How long it lasts and what renewal takes; absent where not known */
    renewal: z
      .strictObject({
        /** Every so many years, e.g. 2 */
        years: z.int().positive(),
        takes: z.array(requirement).default([]),
      })
      .optional(),
    /** What could not be confirmed */
    notConfirmed: z.array(text).default([]),
    /** Source ids, e.g. ["ncbtmb-faqs"] */
    sources: z.array(recordId).min(1, { error: 'expected at least one source' }),
    checkedOn: day,
    nextCheck: day,
    history,
    aliases,
  })
  .refine(...nextCheckAfter('checkedOn'));

export type CredentialInput = z.input<typeof credentialSchema>;
export type CredentialRecord = z.output<typeof credentialSchema>;
export type Credential = CredentialRecord & { id: string };
