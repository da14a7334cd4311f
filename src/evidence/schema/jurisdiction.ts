import { z } from 'astro/zod';
import { regulationStatuses } from '../regulation.ts';
import { aliases, day, history, nextCheckAfter, recordId, text } from './fields.ts';
import { authorityLink, register } from './register.ts';

const otherTitle = z.strictObject({
  /** e.g. "Massage technician" */
  title: text,
  /** What it means beside the main title, where we know */
  meaning: text.optional(),
});

const hours = z.strictObject({
  /** Hours of training for somebody who applies today, e.g. 625; 0 where none are asked */
  value: z.int().nonnegative(),
  /** Who says so: the "regulator", the "law", or somebody's copy of the boards' own "table" */
  from: z.enum(['regulator', 'law', 'table']),
  /** The page or the law that was read; a table is among the sources */
  url: z.url({ protocol: /^https?$/, error: 'expected an http(s) address' }).optional(),
  /** e.g. "Besides, the state asks for work in a clinic." */
  note: text.optional(),
});

/** How one state regulates massage therapists and how a name is checked there. The id is its postal code in lower case. */
export const jurisdictionSchema = z
  .strictObject({
    /** e.g. "Oregon" */
    name: text,
    /** "licensed", "registered", "certified-by-choice", "not-regulated", or "not-known" */
    status: z.enum(regulationStatuses),
    /** The title that the state protects, with its letters, e.g. "Licensed massage therapist (LMT)" */
    title: text.optional(),
    /** Older, lower or further titles that people meet */
    otherTitles: z.array(otherTitle).default([]),
    /** Who decides, and its page */
    regulator: z.strictObject({ name: text, page: authorityLink.optional() }).optional(),
    /** Where a name can be looked up; absent where no address could be confirmed */
    register: register.optional(),
    /** Where a complaint goes */
    complaints: authorityLink.optional(),
    /** Where a physical therapist can be looked up */
    physicalTherapists: authorityLink.optional(),
    /** Training for those who apply today; absent where the sources differ */
    hours: hours.optional(),
    /** e.g. "MBLEx and the Oregon law exam" */
    exam: text.optional(),
    /** What the status proves, in one plain sentence */
    proves: text,
    /** What to look for when a name is checked, e.g. "License numbers of therapists begin with MA." */
    checkNote: text.optional(),
    /** What cities and counties may ask for besides */
    localRules: text.optional(),
    /** What may soon change, e.g. "A licensing bill was brought in during 2025." */
    pending: text.optional(),
    /** Ids of the states that share a border */
    neighbors: z.array(recordId).default([]),
    /** What could not be confirmed, e.g. "the hours of training" */
    notConfirmed: z.array(text).default([]),
    /** Source ids, e.g. ["abmp-state-regulation-2025"] */
    sources: z.array(recordId).min(1, { error: 'expected at least one source' }),
    checkedOn: day,
    nextCheck: day,
    history,
    aliases,
  })
  .refine(...nextCheckAfter('checkedOn'))
  .refine(({ hours }) => !hours || (hours.from === 'table') === (hours.url === undefined), {
    error: 'expected the address of the page or law that was read, and none for a table',
    path: ['hours', 'url'],
  })
  .refine(
    ({ status, regulator }) =>
      status === 'not-known' || (regulator === undefined) === (status === 'not-regulated'),
    {
      error: 'expected the authority that decides, and none where the state does not regulate',
      path: ['regulator'],
    },
  )
  .refine(({ status, register, hours }) => status !== 'not-regulated' || (!register && !hours), {
    error: 'expected neither a register nor hours where the state does not regulate',
    path: ['status'],
  });

export type JurisdictionInput = z.input<typeof jurisdictionSchema>;
export type JurisdictionRecord = z.output<typeof jurisdictionSchema>;
export type Jurisdiction = JurisdictionRecord & { id: string };
