import { z } from 'astro/zod';
import { nearest } from '../../lib/edit-distance.ts';
import type { Problem } from '../../lib/problem.ts';

type Issue = z.core.$ZodIssue;

/** What the schema finds wrong in one record, each with its line and the nearest right word where one was misspelled. */
export function recordProblems(
  file: string,
  data: unknown,
  schema: z.ZodType,
  lineOf: (path: readonly PropertyKey[]) => number | undefined,
): Problem[] {
  const at = (path: readonly PropertyKey[]) => {
    const line = lineOf(path);
    return { file, ...(line && { line }), rule: 'record' };
  };
  const issues = (schema.safeParse(data).error?.issues ?? []).flatMap(nearestOption);
  return issues.flatMap((issue): Problem[] => {
    const field = issue.path.join('.') || '(whole record)';
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => {
        const near = nearest(
          key,
          fieldNames(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })),
        );
        return {
          ...at([...issue.path, key]),
          field,
          found: `unknown field "${key}"`,
          expected: 'only the fields that the schema names',
          ...(near && { fix: `did you mean "${near}"?` }),
        };
      });
    const value = valueAt(data, issue.path);
    const fix = fixOf(value, issue);
    return [
      { ...at(issue.path), field, found: show(value), expected: expectedBy(issue), ...(fix && { fix }) },
    ];
  });
}

/** Where a field may have several shapes: what is wrong with the shape that the author came nearest to. */
function nearestOption(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
  const depth = (issues: Issue[]) => Math.max(...issues.map(({ path }) => path.length));
  const [near = []] = issue.errors.toSorted((a, b) => a.length - b.length || depth(b) - depth(a));
  return near.flatMap(nearestOption).map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
}

const typeWords: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'fields with a name each',
};

/** The words that a field may hold, where they are listed. */
function choicesOf(issue: Issue): string[] {
  if (issue.code === 'invalid_value') return issue.values.map(String);
  return 'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : [];
}

function expectedBy(issue: Issue): string {
  const choices = choicesOf(issue);
  const isOurs = issue.message.startsWith('expected ');
  if (choices.length > 0 && !isOurs) return `${choices.length > 1 ? 'one of ' : ''}${choices.join(', ')}`;
  if (issue.code === 'invalid_type') return typeWords[issue.expected] ?? issue.expected;
  return issue.message.replace(/^((Invalid|Too) \w+: )?expected /, '');
}

function fixOf(value: unknown, issue: Issue): string | undefined {
  if (value instanceof Date) return `put the day in quotes: "${value.toISOString().slice(0, 10)}"`;
  if (typeof value !== 'string') return undefined;
  const near = nearest(value, choicesOf(issue));
  return near && `${value} -> ${near}`;
}

const valueAt = (data: unknown, path: PropertyKey[]): unknown =>
  path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], data);

const show = (value: unknown): string => {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > 120 ? `${text.slice(0, 117)}…` : text;
};

const fieldNames = (jsonSchema: unknown): string[] => {
  if (typeof jsonSchema !== 'object' || jsonSchema === null) return [];
  const own = 'properties' in jsonSchema ? Object.keys(jsonSchema.properties as object) : [];
  return [...own, ...Object.values(jsonSchema).flatMap(fieldNames)];
};
