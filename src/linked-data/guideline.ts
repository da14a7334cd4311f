import type { MedicalGuideline, MedicalGuidelineRecommendation } from 'schema-dts';
import { mention } from './address.ts';
import { guidelineId } from './topics.ts';

/** A guideline as guidance, beside the text that holds it. */
interface GuidelineFacts {
  title: string;
  year: number | undefined;
  recommendations: { says: string; strength?: string | undefined }[];
}

/** What a guideline recommends, in our words, with the body's own word for how strongly; its rating of the evidence fits none of schema.org's. */
export const guidelineNodes = (
  path: string,
  { title, year, recommendations }: GuidelineFacts,
): (MedicalGuideline | MedicalGuidelineRecommendation)[] => [
  {
    '@type': 'MedicalGuideline',
    '@id': guidelineId(path),
    name: title,
    ...(year && { guidelineDate: String(year) }),
    subjectOf: mention(path),
  },
  ...recommendations.map(({ says, strength }) => ({
    '@type': 'MedicalGuidelineRecommendation' as const,
    description: says,
    ...(strength && { recommendationStrength: strength }),
  })),
];
