import type { Problem } from '../../lib/problem.ts';
import type { ContentSet } from '../content-set.ts';
import { conditionsOf } from '../guideline-questions.ts';

/** A guideline answers questions about its own conditions: otherwise a guide would show what its record does not say. */
export const checkGuidelines = (content: ContentSet): Problem[] =>
  content.citations.flatMap(({ file, data }) =>
    data.recommendations.flatMap(({ questions }, at) =>
      questions.flatMap((question, index) => {
        const about = conditionsOf(question);
        if (about.length === 0 || about.some((id) => data.conditions.includes(id))) return [];
        return [
          {
            file,
            rule: 'other-question',
            field: `recommendations.${at}.questions.${index}`,
            found: `"${question}" in a record on ${data.conditions.join(', ')}`,
            expected: `${about.join(' or ')} among its conditions`,
          },
        ];
      }),
    ),
  );
