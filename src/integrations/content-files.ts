import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { ContentSet, Entry } from '../evidence/content-set.ts';
import { citationSchema } from '../evidence/schema/citation.ts';
import { claimSchema } from '../evidence/schema/claim.ts';
import { recordId } from '../evidence/schema/fields.ts';
import { conditionGuideSchema, questionSchema, techniqueGuideSchema } from '../evidence/schema/guide.ts';
import { sourceSchema } from '../evidence/schema/source.ts';
import type { Problem } from '../lib/problem.ts';
import { contraindicationSchema } from '../safety/schema/contraindication.ts';
import { recordProblems } from './record-problems.ts';

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

/** Splits a guide into its YAML head and its text; a record file is all head. Undefined where a guide has no head. */
function split(text: string, ending: string): { head: string; body: string } | undefined {
  if (ending === '.yml') return { head: text, body: '' };
  const match = /^---\r?\n([\s\S]*?)\r?\n---\r?\n?([\s\S]*)$/.exec(text);
  return match ? { head: match[1] ?? '', body: match[2] ?? '' } : undefined;
}

/** One file as an entry, or as what is wrong with it. */
async function readEntry(folder: string, name: Name, fileName: string): Promise<Entry<unknown> | Problem[]> {
  const { schema, ending } = collections[name];
  const file = `src/content/${name}/${fileName}`;
  const id = fileName.slice(0, -ending.length);
  const refuse = (rule: string, found: string, expected: string): Problem[] => [
    { file, rule, found, expected },
  ];
  if (!fileName.endsWith(ending) || !recordId.safeParse(id).success)
    return refuse('file-name', fileName, `a kebab-case name that ends in ${ending}`);
  const parts = split(await readFile(join(folder, fileName), 'utf8'), ending);
  if (!parts) return refuse('head', 'no fields', 'fields on top, between two lines of ---');
  let data: unknown;
  try {
    // As Astro reads it: a day without quotes is a point in time.
    data = parse(parts.head, { customTags: ['timestamp'] });
  } catch (error) {
    const [reason = ''] = (error as Error).message.split(':\n');
    return refuse('yaml', reason, 'YAML that can be read');
  }
  const wrong = recordProblems(file, data, schema);
  return wrong.length > 0 ? wrong : { id, file, body: parts.body, data: schema.parse(data) };
}

async function readCollection(root: string, name: Name, problems: Problem[]): Promise<Entry<unknown>[]> {
  const folder = join(root, 'src/content', name);
  const files = (await readdir(folder).catch(() => [])).sort();
  const read = await Promise.all(files.map((fileName) => readEntry(folder, name, fileName)));
  return read.flatMap((entry) => {
    if (!Array.isArray(entry)) return [entry];
    problems.push(...entry);
    return [];
  });
}

/** Reads every record below `root`/src/content and says what the schemas find wrong; wrong records are left out. */
export async function readContent(root: string): Promise<{ content: ContentSet; problems: Problem[] }> {
  const problems: Problem[] = [];
  const content: Record<string, unknown> = {};
  for (const name of Object.keys(collections) as Name[])
    content[name] = await readCollection(root, name, problems);
  return { content: content as unknown as ContentSet, problems };
}
