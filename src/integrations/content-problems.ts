import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { checkContent } from '../evidence/checks/all.ts';
import type { ContentSet } from '../evidence/content-set.ts';
import type { Problem } from '../lib/problem.ts';
import { readContent } from './content-files.ts';
import { readHead, type SplitFile, splitFile } from './head.ts';

/** Every record below `root`/src/content, and all that is wrong on a day (YYYY-MM-DD), each with its line. */
export async function contentProblems(
  root: string,
  today: string,
): Promise<{ content: ContentSet; problems: Problem[] }> {
  const { content, problems } = await readContent(root);
  const ruled = await Promise.all(checkContent(content, today).map((problem) => withLine(root, problem)));
  return { content, problems: [...problems, ...ruled] };
}

/** A rule over the whole set knows the field only: the file tells its line. */
async function withLine(root: string, problem: Problem): Promise<Problem> {
  if (problem.line || !problem.field) return problem;
  const parts = splitFile(await readFile(join(root, problem.file), 'utf8'), extname(problem.file));
  const line = parts && (readHead(parts).lineOf(problem.field.split('.')) ?? lineInText(parts, problem));
  return line ? { ...problem, line } : problem;
}

/** The line of a text on which the heading or the id stands that a problem names. */
function lineInText({ body, bodyLine }: SplitFile, { field = '', found }: Problem): number | undefined {
  const at = [field, found].map((words) => body.indexOf(words)).find((index) => index >= 0);
  return at === undefined ? undefined : bodyLine + body.slice(0, at).split('\n').length - 1;
}
