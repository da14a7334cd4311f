import type { Problem } from '../../lib/problem.ts';
import type { ContentSet } from '../content-set.ts';
import { checkDuplicates } from './duplicates.ts';
import { checkGuides } from './guides.ts';
import { checkEstimates, checkLinks } from './links.ts';
import { checkVerdicts } from './verdicts.ts';

/** Every rule over the whole set of records. */
export const checkContent = (content: ContentSet): Problem[] =>
  [checkLinks, checkEstimates, checkDuplicates, checkVerdicts, checkGuides, checkRisks].flatMap((check) =>
    check(content),
  );

/** An absolute contraindication or a red flag holds for every technique. */
function checkRisks(content: ContentSet): Problem[] {
  return content.contraindications
    .filter(({ data }) => (data.kind === 'absolute' || data.kind === 'red-flag') && data.appliesTo !== 'all')
    .map(({ file, data }) => ({
      file,
      rule: 'absolute-for-all',
      field: 'appliesTo',
      found: `${data.kind} for some techniques only`,
      expected: 'appliesTo: all',
    }));
}
