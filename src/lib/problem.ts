/** One thing that is wrong in the content, told so that an author who is no programmer can mend it. */
export interface Problem {
  /** e.g. "src/content/claims/lowers-cortisol.yml" */
  file: string;
  /** Line of that file, from 1, where it is known */
  line?: number;
  /** Short name of the rule, e.g. "unknown-id" */
  rule: string;
  /** Where in the file, e.g. "evidence.0.citation" */
  field?: string;
  found: string;
  expected: string;
  /** The corrected text, where it can be told */
  fix?: string;
}

/** A problem as people read it, one fact to a line; a fix of several lines stays in its column. */
export const formatProblem = ({ file, line, rule, field, found, expected, fix }: Problem): string =>
  [
    `${file}${line ? `:${line}` : ''}${field ? `  ${field}` : ''}  [${rule}]`,
    `  found     ${found}`,
    `  expected  ${expected}`,
    ...(fix ? [`  fix       ${fix.replaceAll('\n', '\n            ')}`] : []),
  ].join('\n');
