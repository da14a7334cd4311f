import type { z } from 'astro/zod';

/** What a schema says of a record: nothing of a good one, else "field: what it expects" for each thing wrong. */
export const refusals = (schema: z.ZodType, record: unknown): string[] =>
  (schema.safeParse(record).error?.issues ?? []).map(
    ({ path, message }) => `${path.join('.') || '(record)'}: ${message}`,
  );
