import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { longHeading } from '../../evidence/checks/headings.ts';
import { readingProblems } from '../../evidence/checks/reading.ts';
import type { Block } from '../../evidence/reading/blocks.ts';
import { wordsOf } from '../../evidence/reading/grade.ts';
import { shortestSentence } from '../../evidence/reading/hardest.ts';
import { sentencesOf } from '../../evidence/reading/sentences.ts';
import type { Problem } from '../../lib/problem.ts';
import { templateBlocks } from './template-blocks.ts';

/** Whoever can read the records can read what the templates below `root`/src say around them; a folder may be missing. */
export async function templateProblems(root: string): Promise<Problem[]> {
  const folders = await Promise.all(rooms.map((room) => templatesBelow(join(root, 'src', room))));
  const found = folders.flat().map(async (path) => {
    const file = relative(root, path).replaceAll('\\', '/');
    return problemsOf(file, await readFile(path, 'utf8'));
  });
  return (await Promise.all(found)).flat();
}

const rooms = ['pages', 'layouts', 'components'];

async function templatesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return [];
      throw error;
    },
  );
  const files = entries.filter((entry) => entry.isFile() && entry.name.endsWith('.astro'));
  return files.map((entry) => join(entry.parentPath, entry.name)).toSorted();
}

/** What is too hard in one template: its headings, and those of its texts that are sentences. */
export function problemsOf(file: string, source: string): Problem[] {
  const blocks = read(source);
  if (typeof blocks === 'string')
    return [
      { file, rule: 'markup', found: blocks, expected: 'a template that the compiler of Astro can read' },
    ];
  const sentences = blocks
    .filter(({ isHeading }) => !isHeading)
    .flatMap(sentencesOf)
    .filter(({ text }) => /[.?!:][”’"')\]]*$/.test(text) && wordsOf(text).length >= shortestSentence);
  return [
    ...blocks
      .filter(({ isHeading }) => isHeading)
      .flatMap(({ text, line }) => longHeading(file, undefined, text.replace(/\s+/g, ' ').trim(), line)),
    ...readingProblems(file, sentences),
  ];
}

function read(source: string): Block[] | string {
  try {
    return templateBlocks(source);
  } catch (error) {
    return (error as Error).message;
  }
}
