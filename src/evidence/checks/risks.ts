import type { Problem } from '../../lib/problem.ts';
import type { ContentSet } from '../content-set.ts';

/** An absolute contraindication or a red flag holds for every technique. */
export const checkRisks = (content: ContentSet): Problem[] =>
  content.contraindications
    .filter(({ data }) => (data.kind === 'absolute' || data.kind === 'red-flag') && data.appliesTo !== 'all')
    .map(({ file, data }) => ({
      file,
      rule: 'absolute-for-all',
      field: 'appliesTo',
      found: `${data.kind} for some techniques only`,
      expected: 'appliesTo: all',
    }));
