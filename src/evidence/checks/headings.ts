import type { Problem } from '../../lib/problem.ts';
import type { ContentSet, Entry } from '../content-set.ts';
import { blocksOf } from '../reading/blocks.ts';
import { wordsOf } from '../reading/grade.ts';

/** Words of a heading at most. */
export const longestHeading = 10;

/** A heading is read at a glance: titles, questions, names of risks and the headings of a text. */
export const checkHeadings = (content: ContentSet): Problem[] => [
  ...[...content.conditions, ...content.techniques, ...content.guides, ...content.corrections].flatMap(
    ({ file, data }) => longHeading(file, 'title', data.title),
  ),
  ...content.faqs.flatMap(({ file, data }) => longHeading(file, 'question', data.question)),
  ...content.claims.flatMap(({ file, data }) => longHeading(file, 'statement', data.statement)),
  ...content.contraindications.flatMap(({ file, data }) => longHeading(file, 'plainName', data.plainName)),
  ...Object.values(content).flatMap((entries: Entry<unknown>[]) =>
    entries.flatMap(({ file, body, bodyLine = 1 }) =>
      blocksOf(body)
        .filter(({ isHeading }) => isHeading)
        .flatMap(({ text, line }) => longHeading(file, undefined, text, line + bodyLine - 1)),
    ),
  ),
];

/** A heading of more than ten words, in a field of a record or on a line of a file. */
export function longHeading(
  file: string,
  field: string | undefined,
  heading: string,
  line?: number,
): Problem[] {
  const words = wordsOf(heading).length;
  if (words <= longestHeading) return [];
  return [
    {
      file,
      ...(line && { line }),
      rule: 'heading-length',
      ...(field && { field }),
      found: `${words} words: "${heading}"`,
      expected: `at most ${longestHeading} words`,
      fix: 'keep the words that say what stands below, and move the rest into the text',
    },
  ];
}
