import { z } from 'astro/zod';

/** A file's text, with its keys in the schema's order; content that breaks the schema stops the build with file and field. */
export function publish(path: string, schema: z.ZodType, content: unknown): string {
  const { data, error } = schema.safeParse(content);
  if (error) throw new Error(`${path} breaks its own schema:\n${z.prettifyError(error)}`);
  return `${JSON.stringify(data, null, 2)}\n`;
}
