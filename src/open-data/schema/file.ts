import { z } from 'astro/zod';
import { day, text } from '../../evidence/schema/fields.ts';
import { address } from './parts.ts';

/** What a published file is called, in its own head, in its schema and on the data page, and what its items are. */
export interface DataFile {
  /** e.g. "Claims" */
  title: string;
  /** One or two sentences */
  description: string;
  /** The page of this site that shows the same records to people, e.g. "/evidence/claims/" */
  page: string;
  item: z.ZodType<{ id: string }>;
}

/** A published file: a head that says what it is, and one item for each record. */
export const fileSchema = (name: string, { title, description, item }: DataFile) =>
  z
    .strictObject({
      name: z.literal(name).describe('The file’s name without its ending'),
      title: text.describe('The file’s name for people'),
      description: text.describe('What it holds'),
      license: z
        .strictObject({
          id: z.literal('CC-BY-4.0').describe('SPDX name of the license'),
          url: address.describe('The license itself'),
          attribution: text.describe('Whom to name'),
        })
        .describe('What may be done with the file'),
      generated: day.describe('The day on which the site was built'),
      source: address.describe('The page of this site that shows the same records to people'),
      schema: address.describe('The JSON Schema of this file'),
      items: z
        .array(item)
        .refine((items) => new Set(items.map(({ id }) => id)).size === items.length, {
          error: 'expected ids that differ from each other',
        })
        .describe('One object for each record'),
    })
    .meta({ title, description });
