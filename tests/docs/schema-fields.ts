import type { z } from 'astro/zod';

/** One field of a record, as its schema tells it. */
export interface SchemaField {
  /** e.g. "outcomes[].effect.measure" */
  path: string;
  /** What it may hold: one schema for each kind of record that has it */
  schemas: z.ZodType[];
  /** Whether a record, or the group around it, cannot do without it */
  required: boolean;
  /** Whether further fields lie below it */
  isGroup: boolean;
  /** The words it may hold, where they are listed */
  words: string[];
}

/** Every field of a record's schema, in the order of the schema; a shape that occurs twice is opened once. */
export function fieldsOf(schema: z.ZodType): SchemaField[] {
  const fields = new Map<string, SchemaField>();
  const opened = new Map<z.ZodType, string>();

  const visit = (at: z.ZodType, path: string): void => {
    const { schema: inner, suffix } = unwrap(at);
    const def = defOf(inner);
    if (def.type === 'union') for (const option of def.options ?? []) visit(option, path + suffix);
    if (def.type !== 'object' || isOpenedElsewhere(inner, path + suffix)) return;
    for (const [name, child] of Object.entries(def.shape ?? {})) {
      const childPath = path === '' ? name : `${path}${suffix}.${name}`;
      const known = fields.get(childPath);
      const required = isRequired(child) && known?.required !== false;
      const schemas = [...(known?.schemas ?? []), child];
      const words = [...(known?.words ?? []), ...wordsOf(child)];
      fields.set(childPath, { path: childPath, schemas, required, isGroup: isGroup(child), words });
      visit(child, childPath);
    }
  };
  const isOpenedElsewhere = (inner: z.ZodType, path: string): boolean => {
    const first = opened.get(inner) ?? path;
    opened.set(inner, first);
    return first !== path;
  };

  visit(schema, '');
  return [...fields.values()];
}

interface Definition {
  type: string;
  innerType?: z.ZodType;
  element?: z.ZodType;
  options?: z.ZodType[];
  shape?: Record<string, z.ZodType>;
  entries?: Record<string, string>;
  values?: unknown[];
}

const defOf = (schema: z.ZodType): Definition => schema.def as unknown as Definition;
const optionalTypes = ['optional', 'default', 'prefault'];

function isRequired(schema: z.ZodType): boolean {
  return !optionalTypes.includes(defOf(schema).type);
}

/** The schema without "may be absent" and without lists around it; the suffix has "[]" for each list. */
function unwrap(schema: z.ZodType): { schema: z.ZodType; suffix: string } {
  const { type, innerType, element } = defOf(schema);
  if (optionalTypes.includes(type) && innerType) return unwrap(innerType);
  if (type !== 'array' || !element) return { schema, suffix: '' };
  const { schema: inner, suffix } = unwrap(element);
  return { schema: inner, suffix: `[]${suffix}` };
}

function isGroup(schema: z.ZodType): boolean {
  const inner = unwrap(schema).schema;
  const { type, options = [] } = defOf(inner);
  return type === 'object' || (type === 'union' && options.some(isGroup));
}

function wordsOf(schema: z.ZodType): string[] {
  const inner = unwrap(schema).schema;
  const { type, entries, values, options } = defOf(inner);
  if (type === 'enum') return Object.values(entries ?? {});
  if (type === 'literal') return (values ?? []).filter((value) => typeof value === 'string');
  if (type === 'union') return (options ?? []).flatMap(wordsOf);
  return [];
}
