import { checkContent } from '../src/evidence/checks/all.ts';
import { readContent } from '../src/integrations/content-files.ts';
import { formatProblem } from '../src/lib/problem.ts';

const { content, problems: recordProblems } = await readContent(process.cwd());
const problems = [...recordProblems, ...checkContent(content)];
const records = Object.values(content).reduce((sum, entries) => sum + entries.length, 0);
for (const problem of problems) console.log(`${formatProblem(problem)}\n`);
console.log(
  problems.length === 0
    ? `${records} records: nothing wrong`
    : `${problems.length} problems in ${records} good records`,
);
process.exitCode = problems.length === 0 ? 0 : 1;
