import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import type { ContentSet, Entry } from '../evidence/content-set.ts';
import { citationSchema } from '../evidence/schema/citation.ts';
import { claimSchema } from '../evidence/schema/claim.ts';
import { conditionGuideSchema, questionSchema, techniqueGuideSchema } from '../evidence/schema/guide.ts';
import { sourceSchema } from '../evidence/schema/source.ts';
import { nearest } from '../lib/edit-distance.ts';
import type { Problem } from '../lib/problem.ts';
import { contraindicationSchema } from '../safety/schema/contraindication.ts';

const collections = {
  citations: { schema: citationSchema, ending: '.yml' },
  claims: { schema: claimSchema, ending: '.yml' },
  sources: { schema: sourceSchema, ending: '.yml' },
  contraindications: { schema: contraindicationSchema, ending: '.yml' },
  conditions: { schema: conditionGuideSchema, ending: '.mdx' },
  techniques: { schema: techniqueGuideSchema, ending: '.mdx' },
  faqs: { schema: questionSchema, ending: '.md' },
} as const;

type Name = keyof typeof collections;

/** Splits a guide into its YAML head and its text; a record file is all head. */
function split(text: string, ending: string): { head: string; body: string } {
  if (ending === '.yml') return { head: text, body: '' };
  const match = /^---\r?\n([\s\S]*?)\r?\n---\r?\n?([\s\S]*)$/.exec(text);
  return { head: match?.[1] ?? '', body: match?.[2] ?? '' };
}

const valueAt = (data: unknown, path: PropertyKey[]): unknown =>
  path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], data);

const show = (value: unknown): string => {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > 120 ? `${text.slice(0, 117)}…` : text;
};

const fieldNames = (schema: z.ZodType): string[] => {
  const json = JSON.stringify(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }));
  return [...json.matchAll(/"properties":\{/g)].length > 0
    ? [...new Set([...json.matchAll(/"([A-Za-z]+)":\{/g)].map(([, name]) => name ?? ''))]
    : [];
};

/** What the schema says is wrong, with the nearest field name where one was misspelled. */
function schemaProblems(file: string, data: unknown, schema: z.ZodType): Problem[] {
  const result = schema.safeParse(data);
  if (result.success) return [];
  return result.error.issues.map((issue): Problem => {
    const field = issue.path.join('.') || '(whole record)';
    if (issue.code === 'unrecognized_keys') {
      const near = issue.keys.map((key) => nearest(key, fieldNames(schema)));
      return {
        file,
        rule: 'record',
        field,
        found: `unknown field ${issue.keys.map((key) => `"${key}"`).join(', ')}`,
        expected: 'only the fields that the schema names',
        ...(near[0] && { fix: `did you mean "${near[0]}"?` }),
      };
    }
    return { file, rule: 'record', field, found: show(valueAt(data, issue.path)), expected: issue.message };
  });
}

async function readCollection(root: string, name: Name, problems: Problem[]): Promise<Entry<unknown>[]> {
  const { schema, ending } = collections[name];
  const folder = join(root, 'src/content', name);
  const files = (await readdir(folder).catch(() => [])).sort();
  const entries: Entry<unknown>[] = [];
  for (const fileName of files) {
    const file = `src/content/${name}/${fileName}`;
    if (!fileName.endsWith(ending) || !/^[a-z0-9-]+$/.test(fileName.slice(0, -ending.length))) {
      problems.push({
        file,
        rule: 'file-name',
        found: fileName,
        expected: `a kebab-case name that ends in ${ending}`,
      });
      continue;
    }
    const { head, body } = split(await readFile(join(folder, fileName), 'utf8'), ending);
    let data: unknown;
    try {
      data = parse(head);
    } catch (error) {
      problems.push({
        file,
        rule: 'yaml',
        found: String(error).split('\n')[0] ?? '',
        expected: 'YAML that can be read',
      });
      continue;
    }
    const wrong = schemaProblems(file, data, schema);
    problems.push(...wrong);
    if (wrong.length === 0)
      entries.push({ id: fileName.slice(0, -ending.length), file, body, data: schema.parse(data) });
  }
  return entries;
}

/** Reads every record below `root`/src/content and says what the schemas find wrong; wrong records are left out. */
export async function readContent(root: string): Promise<{ content: ContentSet; problems: Problem[] }> {
  const problems: Problem[] = [];
  const content: Record<string, unknown> = {};
  for (const name of Object.keys(collections) as Name[])
    content[name] = await readCollection(root, name, problems);
  return { content: content as unknown as ContentSet, problems };
}
