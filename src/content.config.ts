import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { citationSchema } from './evidence/schema/citation.ts';
import { claimSchema } from './evidence/schema/claim.ts';
import { correctionSchema } from './evidence/schema/correction.ts';
import { credentialSchema } from './evidence/schema/credential.ts';
import { conditionGuideSchema, questionSchema, techniqueGuideSchema } from './evidence/schema/guide.ts';
import { jurisdictionSchema } from './evidence/schema/jurisdiction.ts';
import { notCoveredSchema } from './evidence/schema/not-covered.ts';
import { payerSchema } from './evidence/schema/payer.ts';
import { practicalGuideSchema } from './evidence/schema/practical-guide.ts';
import { sourceSchema } from './evidence/schema/source.ts';
import { termSchema } from './evidence/schema/term.ts';
import { billingRuleSchema } from './practice/schema/billing-rule.ts';
import { outcomeMeasureSchema } from './practice/schema/outcome-measure.ts';
import { contraindicationSchema } from './safety/schema/contraindication.ts';

const records = (name: string) => glob({ base: `./src/content/${name}`, pattern: '*.yml' });

export const collections = {
  citations: defineCollection({ loader: records('citations'), schema: citationSchema }),
  claims: defineCollection({ loader: records('claims'), schema: claimSchema }),
  sources: defineCollection({ loader: records('sources'), schema: sourceSchema }),
  payers: defineCollection({ loader: records('payers'), schema: payerSchema }),
  contraindications: defineCollection({
    loader: records('contraindications'),
    schema: contraindicationSchema,
  }),
  'outcome-measures': defineCollection({ loader: records('outcome-measures'), schema: outcomeMeasureSchema }),
  'billing-rules': defineCollection({ loader: records('billing-rules'), schema: billingRuleSchema }),
  jurisdictions: defineCollection({ loader: records('jurisdictions'), schema: jurisdictionSchema }),
  credentials: defineCollection({ loader: records('credentials'), schema: credentialSchema }),
  conditions: defineCollection({
    loader: glob({ base: './src/content/conditions', pattern: '*.mdx' }),
    schema: conditionGuideSchema,
  }),
  techniques: defineCollection({
    loader: glob({ base: './src/content/techniques', pattern: '*.mdx' }),
    schema: techniqueGuideSchema,
  }),
  faqs: defineCollection({
    loader: glob({ base: './src/content/faqs', pattern: '*.md' }),
    schema: questionSchema,
  }),
  'not-covered': defineCollection({ loader: records('not-covered'), schema: notCoveredSchema }),
  glossary: defineCollection({ loader: records('glossary'), schema: termSchema }),
  corrections: defineCollection({ loader: records('corrections'), schema: correctionSchema }),
  guides: defineCollection({
    loader: glob({ base: './src/content/guides', pattern: '*.mdx' }),
    schema: practicalGuideSchema,
  }),
};
