import { z } from 'astro/zod';

/** A schema as programs of any language read it: JSON Schema 2020-12, named by the address where it is published. */
export function jsonSchemaOf(schema: z.ZodType, address: string): Record<string, unknown> {
  const { $schema, title, description, ...rest } = z.toJSONSchema(schema, { target: 'draft-2020-12' });
  return { $schema, $id: address, title, description, ...rest };
}
