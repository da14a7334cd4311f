import { formatProblem, type Problem } from '../lib/problem.ts';

/** One work of others that reaches the reader. */
export interface Licensed {
  name: string;
  version: string;
  /** As SPDX names it, e.g. "MIT" */
  identifier?: string | undefined;
  /** The license's own words */
  text?: string | undefined;
}

/** Licenses that let a site be given to anybody for nothing but their notice; anything else is for a person to read first. */
const welcome = ['0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT', 'OFL-1.1', 'Zlib'];

/** What stands in the way of giving these works on: a license that nobody here has read yet. */
export const licenseProblems = (works: readonly Licensed[]): Problem[] =>
  works
    .filter(({ identifier }) => !identifier || !welcome.includes(identifier))
    .map(({ name, version, identifier }) => ({
      file: `${name} ${version}`,
      rule: 'license',
      found: identifier ?? 'no license',
      expected: `one of ${welcome.join(', ')}`,
      fix: 'read it, then add it to src/integrations/license-list.ts, or do without the package',
    }));

/** The file that gives every work its name, version and license, in the order of names; throws where one may not be given on. */
export function licenseList(works: readonly Licensed[], dataAt: string): string {
  const problems = licenseProblems(works);
  if (problems.length > 0) throw new Error(problems.map(formatProblem).join('\n\n'));
  const sections = works.toSorted((a, b) => (a.name < b.name ? -1 : 1)).map(sectionOf);
  const head = `Works of others in this site's code and fonts, with their licenses. Places, map and reference styles: ${dataAt}\n`;
  return [head, ...sections].join(`\n${'-'.repeat(80)}\n\n`);
}

function sectionOf({ name, version, identifier, text }: Licensed): string {
  const words = text?.trim().replace(/\r\n?/g, '\n');
  const elsewhere = `Its package brings no words of it; they stand at https://spdx.org/licenses/${identifier}.html`;
  return `${name} ${version} (${identifier})\n\n${words || elsewhere}\n`;
}
