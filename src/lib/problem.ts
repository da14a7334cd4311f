/** One thing that is wrong in the content, told so that an author who is no programmer can mend it. */
export interface Problem {
  /** e.g. "src/content/claims/lowers-cortisol.yml" */
  file: string;
  /** Short name of the rule, e.g. "unknown-id" */
  rule: string;
  /** Where in the file, e.g. "evidence.0.citation" */
  field?: string;
  found: string;
  expected: string;
  /** The corrected text, where it can be told */
  fix?: string;
}

/** A problem as people read it, one fact to a line. */
export const formatProblem = ({ file, rule, field, found, expected, fix }: Problem): string =>
  [
    `${file}${field ? `  ${field}` : ''}  [${rule}]`,
    `  found     ${found}`,
    `  expected  ${expected}`,
    ...(fix ? [`  fix       ${fix}`] : []),
  ].join('\n');
