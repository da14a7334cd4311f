import { buildDay } from '../src/evidence/build-day.ts';
import { formatDependents } from '../src/evidence/dependents.ts';
import { readContent } from '../src/integrations/content/content-files.ts';
import { contentProblems } from '../src/integrations/content/content-problems.ts';
import { formatProblem } from '../src/lib/problem.ts';
import { count } from '../src/lib/text.ts';

const today = buildDay(process.env.BUILD_DAY, new Date());
const read = await readContent(process.cwd());
const problems = await contentProblems(read, process.cwd(), today);
const { content } = read;
const records = Object.values(content).reduce((sum, entries) => sum + entries.length, 0);
for (const problem of problems) console.log(`${formatProblem(problem)}\n`);
for (const { line } of formatDependents(content, today)) console.log(line);
if (records === 0) console.log('No record was found: expected src/content below the folder this runs in');
else if (problems.length > 0)
  console.log(`${count(problems.length, 'problem')} beside ${records} good records`);
else console.log(`${records} records: nothing wrong`);
process.exitCode = problems.length === 0 && records > 0 ? 0 : 1;
