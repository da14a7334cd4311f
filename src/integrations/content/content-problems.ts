import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { checkContent } from '../../evidence/checks/all.ts';
import type { Problem } from '../../lib/problem.ts';
import { checkFinderWords, sampleCredentials } from '../finder/finder-words.ts';
import type { ReadContent } from './content-files.ts';
import { readHead, type SplitFile, splitFile } from './head.ts';
import { templateProblems } from './template-problems.ts';

/**
 * All that is wrong on a day (YYYY-MM-DD) with the records that were read below `root`/src/content, or with the words of the templates
 * that print them, each with its line.
 */
export async function contentProblems(
  { content, problems }: ReadContent,
  root: string,
  today: string,
): Promise<Problem[]> {
  const ruled = await Promise.all(checkContent(content, today).map((problem) => withLine(root, problem)));
  const isEmpty = Object.values(content).every((entries) => entries.length === 0);
  const words = isEmpty ? [] : checkFinderWords(content, await sampleCredentials(root));
  return [...problems, ...ruled, ...words, ...(await templateProblems(root))];
}

/** A rule over the whole set names a field, a tag or a heading: the file tells its line. */
async function withLine(root: string, problem: Problem): Promise<Problem> {
  if (problem.line) return problem;
  const parts = splitFile(await readFile(join(root, problem.file), 'utf8'), extname(problem.file));
  if (!parts) return problem;
  const { field = '', found } = problem;
  const line = readHead(parts).lineOf(field.split('.')) ?? lineInText(parts, field, found);
  return line ? { ...problem, line } : problem;
}

/** Where a text has what a problem names: "text <Cite>.2" is its third tag of that name, "## What it is" a heading. */
function lineInText({ body, bodyLine }: SplitFile, field: string, found: string): number | undefined {
  const [, tag, at] = /^text <(\w+)>\.(\d+)$/.exec(field) ?? [];
  const tags = [...body.matchAll(new RegExp(`<${tag}\\s+id="`, 'g'))];
  const headings = [field, ...(found.match(/## [^"]+/) ?? [])].filter((words) => words.startsWith('## '));
  const index = tags[Number(at)]?.index ?? Math.max(-1, ...headings.map((words) => body.indexOf(words)));
  return index < 0 ? undefined : bodyLine + body.slice(0, index).split('\n').length - 1;
}
