import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import type { ContentSet, Entry } from '../../evidence/content-set.ts';
import { citationSchema } from '../../evidence/schema/citation.ts';
import { claimSchema } from '../../evidence/schema/claim.ts';
import { correctionSchema } from '../../evidence/schema/correction.ts';
import { credentialSchema } from '../../evidence/schema/credential.ts';
import { conditionGuideSchema, questionSchema, techniqueGuideSchema } from '../../evidence/schema/guide.ts';
import { jurisdictionSchema } from '../../evidence/schema/jurisdiction.ts';
import { notCoveredSchema } from '../../evidence/schema/not-covered.ts';
import { payerSchema } from '../../evidence/schema/payer.ts';
import { practicalGuideSchema } from '../../evidence/schema/practical-guide.ts';
import { sourceSchema } from '../../evidence/schema/source.ts';
import { termSchema } from '../../evidence/schema/term.ts';
import { nearest } from '../../lib/edit-distance.ts';
import type { Problem } from '../../lib/problem.ts';
import { billingRuleSchema } from '../../practice/schema/billing-rule.ts';
import { outcomeMeasureSchema } from '../../practice/schema/outcome-measure.ts';
import { contraindicationSchema } from '../../safety/schema/contraindication.ts';
import { readEntry } from './read-entry.ts';

/** The folder of the finder's providers, which are no records. */
const otherFolders = ['providers'];

/** The records that can be read, and what is wrong with the others. */
export interface ReadContent {
  content: ContentSet;
  problems: Problem[];
}

/** Reads every record below `root`/src/content and says what the schemas find wrong; wrong records are left out. */
export async function readContent(root: string): Promise<ReadContent> {
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
    payers: await read('payers', payerSchema),
    contraindications: await read('contraindications', contraindicationSchema),
    'outcome-measures': await read('outcome-measures', outcomeMeasureSchema),
    'billing-rules': await read('billing-rules', billingRuleSchema),
    jurisdictions: await read('jurisdictions', jurisdictionSchema),
    credentials: await read('credentials', credentialSchema),
    conditions: await read('conditions', conditionGuideSchema, '.mdx'),
    techniques: await read('techniques', techniqueGuideSchema, '.mdx'),
    faqs: await read('faqs', questionSchema, '.md'),
    glossary: await read('glossary', termSchema),
    'not-covered': await read('not-covered', notCoveredSchema),
    corrections: await read('corrections', correctionSchema),
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
