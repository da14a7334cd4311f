import { readFileSync } from 'node:fs';
import type { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { citationSchema } from '../../src/evidence/schema/citation.ts';
import { claimSchema } from '../../src/evidence/schema/claim.ts';
import { correctionSchema } from '../../src/evidence/schema/correction.ts';
import { credentialSchema } from '../../src/evidence/schema/credential.ts';
import {
  conditionGuideSchema,
  questionSchema,
  techniqueGuideSchema,
} from '../../src/evidence/schema/guide.ts';
import { jurisdictionSchema } from '../../src/evidence/schema/jurisdiction.ts';
import { notCoveredSchema } from '../../src/evidence/schema/not-covered.ts';
import { payerSchema } from '../../src/evidence/schema/payer.ts';
import { practicalGuideSchema } from '../../src/evidence/schema/practical-guide.ts';
import { sourceSchema } from '../../src/evidence/schema/source.ts';
import { termSchema } from '../../src/evidence/schema/term.ts';
import { conditionIds, techniqueIds } from '../../src/evidence/topics.ts';
import { providerSchema } from '../../src/finder/schema/provider.ts';
import { billingRuleSchema } from '../../src/practice/schema/billing-rule.ts';
import { outcomeMeasureSchema } from '../../src/practice/schema/outcome-measure.ts';
import { contraindicationSchema } from '../../src/safety/schema/contraindication.ts';
import { fieldsOf } from './schema-fields.ts';

// Cure for a failure: mend the row of docs/data-dictionary.md that the message names.
const chapters: Record<string, { collection?: string; schema: z.ZodType }> = {
  Citation: { collection: 'citations', schema: citationSchema },
  Claim: { collection: 'claims', schema: claimSchema },
  Source: { collection: 'sources', schema: sourceSchema },
  Payer: { collection: 'payers', schema: payerSchema },
  'Outcome measure': { collection: 'outcome-measures', schema: outcomeMeasureSchema },
  'Billing rule': { collection: 'billing-rules', schema: billingRuleSchema },
  Risk: { collection: 'contraindications', schema: contraindicationSchema },
  State: { collection: 'jurisdictions', schema: jurisdictionSchema },
  Credential: { collection: 'credentials', schema: credentialSchema },
  'Condition guide': { collection: 'conditions', schema: conditionGuideSchema },
  'Technique page': { collection: 'techniques', schema: techniqueGuideSchema },
  Question: { collection: 'faqs', schema: questionSchema },
  Term: { collection: 'glossary', schema: termSchema },
  'Not covered': { collection: 'not-covered', schema: notCoveredSchema },
  Correction: { collection: 'corrections', schema: correctionSchema },
  'Practical guide': { collection: 'guides', schema: practicalGuideSchema },
  Provider: { schema: providerSchema },
};

interface Row {
  path: string;
  needed: string;
  meaning: string;
  example: string;
}

const dictionary = readFileSync('docs/data-dictionary.md', 'utf8');

function rowsOf(chapter: string): Row[] {
  const text = dictionary.split(/^## /m).find((part) => part.startsWith(`${chapter}\n`)) ?? '';
  return [...text.matchAll(/^\| `([^`]+)` \| (.*?) \| (.*?) \| (.*?) ?\| .*\|$/gm)].map(
    ([, path = '', needed = '', meaning = '', example = '']) => ({ path, needed, meaning, example }),
  );
}

describe.each(Object.entries(chapters))('the chapter %s', (chapter, { schema }) => {
  const rows = rowsOf(chapter);
  const fields = fieldsOf(schema);
  const withRow = fields.flatMap((field) => {
    const row = rows.find(({ path }) => path === field.path);
    return row ? [{ field, row }] : [];
  });

  it('has one row for each field of the schema, in its order, and no other', () => {
    expect(rows.map(({ path }) => path)).toEqual(fields.map(({ path }) => path));
  });

  it('says of each field whether a record needs it', () => {
    const wrong = withRow.filter(({ field, row }) => row.needed !== (field.required ? 'yes' : 'no'));
    expect(wrong.map(({ field }) => `${field.path}: expected "${field.required ? 'yes' : 'no'}"`)).toEqual(
      [],
    );
  });

  it('names every word that a field may hold', () => {
    const ids: readonly string[] = [...conditionIds, ...techniqueIds];
    const missing = withRow.flatMap(({ field, row }) =>
      field.words
        .filter((word) => !ids.includes(word) && !row.meaning.includes(`\`${word}\``))
        .map((word) => `${field.path}: ${word}`),
    );
    expect(missing).toEqual([]);
  });

  it('gives each field an example that the schema takes', () => {
    const wrong = withRow.filter(({ field, row }) => {
      const example: unknown = parse(row.example.replace(/^`(.*)`$/, '$1'));
      return !field.isGroup && !field.schemas.some((one) => one.safeParse(example).success);
    });
    expect(wrong.map(({ field, row }) => `${field.path}: ${row.example}`)).toEqual([]);
  });
});

describe('the data dictionary', () => {
  it('has a chapter for each collection of the site', () => {
    const config = readFileSync('src/content.config.ts', 'utf8');
    const collections = [...config.matchAll(/^ {2}'?([\w-]+)'?: defineCollection\(/gm)].map(
      ([, name]) => name,
    );
    const covered = Object.values(chapters).flatMap(({ collection }) => collection ?? []);
    expect(collections.length).toBeGreaterThan(0);
    expect(covered).toEqual(expect.arrayContaining(collections));
  });

  it('has no chapter with a table that nothing checks', () => {
    const withTable = [...dictionary.matchAll(/^## (.+)$/gm)].map(([, name]) => name);
    expect(withTable).toEqual(Object.keys(chapters));
  });
});
