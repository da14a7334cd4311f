import { buildDay } from '../src/evidence/build-day.ts';
import { checkContent } from '../src/evidence/checks/all.ts';
import { formatDependents } from '../src/evidence/dependents.ts';
import { readContent } from '../src/integrations/content-files.ts';
import { checkFinderWords, sampleCredentials } from '../src/integrations/finder-words.ts';
import { formatProblem } from '../src/lib/problem.ts';
import { count } from '../src/lib/text.ts';

const { content, problems: recordProblems } = await readContent(process.cwd());
const today = buildDay(process.env.BUILD_DAY, new Date());
const records = Object.values(content).reduce((sum, entries) => sum + entries.length, 0);
const words = records > 0 ? checkFinderWords(content, await sampleCredentials(process.cwd())) : [];
const problems = [...recordProblems, ...checkContent(content, today), ...words];
for (const problem of problems) console.log(`${formatProblem(problem)}\n`);
for (const { line } of formatDependents(content, today)) console.log(line);
if (records === 0) console.log('No record was found: expected src/content below the folder this runs in');
else if (problems.length > 0)
  console.log(`${count(problems.length, 'problem')} beside ${records} good records`);
else console.log(`${records} records: nothing wrong`);
process.exitCode = problems.length === 0 && records > 0 ? 0 : 1;
