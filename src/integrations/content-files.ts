import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { z } from 'astro/zod';
import { parse } from 'yaml';
import type { ContentSet, Entry } from '../evidence/content-set.ts';
import { citationSchema } from '../evidence/schema/citation.ts';
import { claimSchema } from '../evidence/schema/claim.ts';
import { recordId } from '../evidence/schema/fields.ts';
import { conditionGuideSchema, questionSchema, techniqueGuideSchema } from '../evidence/schema/guide.ts';
import { practicalGuideSchema } from '../evidence/schema/practical-guide.ts';
import { sourceSchema } from '../evidence/schema/source.ts';
import { nearest } from '../lib/edit-distance.ts';
import type { Problem } from '../lib/problem.ts';
import { contraindicationSchema } from '../safety/schema/contraindication.ts';
import { recordProblems } from './record-problems.ts';

/** The folder of the finder's providers, which are no records. */
const otherFolders = ['providers'];

/** Reads every record below `root`/src/content and says what the schemas find wrong; wrong records are left out. */
export async function readContent(root: string): Promise<{ content: ContentSet; problems: Problem[] }> {
  const problems: Problem[] = [];
  const top = join(root, 'src/content');
  const read = async <T>(name: string, schema: z.ZodType<T>, ending = '.yml'): Promise<Entry<T>[]> => {
    const names = (await filesIn(join(top, name))).toSorted();
    const entries = await Promise.all(
      names.map((fileName) =>
        readEntry(join(top, name, fileName), `src/content/${name}/${fileName}`, schema, ending),
      ),
    );
    problems.push(...entries.flatMap((entry) => (Array.isArray(entry) ? entry : [])));
    return entries.flatMap((entry) => (Array.isArray(entry) ? [] : [entry]));
  };
  const content: ContentSet = {
    citations: await read('citations', citationSchema),
    claims: await read('claims', claimSchema),
    sources: await read('sources', sourceSchema),
    contraindications: await read('contraindications', contraindicationSchema),
    conditions: await read('conditions', conditionGuideSchema, '.mdx'),
    techniques: await read('techniques', techniqueGuideSchema, '.mdx'),
    faqs: await read('faqs', questionSchema, '.md'),
    guides: await read('guides', practicalGuideSchema, '.mdx'),
  };
  const known = [...Object.keys(content), ...otherFolders];
  const strangers = (await filesIn(top)).filter((name) => !known.includes(name));
  return { content, problems: [...problems, ...strangers.map((name) => unknownFolder(name, known))] };
}

/** Names in a folder, without those that editors and systems hide; a folder that is not there is empty. */
async function filesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException): string[] => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  return names.filter((name) => !name.startsWith('.'));
}

/** What stands in a folder that nobody reads would be missing from the site without a word. */
function unknownFolder(name: string, known: string[]): Problem {
  const near = nearest(name, known);
  return {
    file: `src/content/${name}`,
    rule: 'folder',
    found: name,
    expected: `one of ${known.join(', ')}`,
    ...(near && { fix: `${name} -> ${near}` }),
  };
}

/** One file as an entry, or as what is wrong with it. */
async function readEntry<T>(
  path: string,
  file: string,
  schema: z.ZodType<T>,
  ending: string,
): Promise<Entry<T> | Problem[]> {
  const fileName = basename(file);
  const id = basename(file, ending);
  const refuse = (rule: string, found: string, expected: string): Problem[] => [
    { file, rule, found, expected },
  ];
  if (!fileName.endsWith(ending) || !recordId.safeParse(id).success)
    return refuse('file-name', fileName, `a kebab-case name that ends in ${ending}`);
  const parts = split(await readFile(path, 'utf8'), ending);
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

/** Splits a guide into its YAML head and its text; a record file is all head. Undefined where a guide has no head. */
function split(text: string, ending: string): { head: string; body: string } | undefined {
  if (ending === '.yml') return { head: text, body: '' };
  const match = /^---\r?\n([\s\S]*?)\r?\n---\r?\n?([\s\S]*)$/.exec(text);
  return match ? { head: match[1] ?? '', body: match[2] ?? '' } : undefined;
}
