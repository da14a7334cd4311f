import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { z } from 'astro/zod';
import type { YAMLParseError } from 'yaml';
import type { Entry } from '../../evidence/content-set.ts';
import { recordId } from '../../evidence/schema/fields.ts';
import { placeholdersLeft } from '../../lib/placeholder.ts';
import type { Problem } from '../../lib/problem.ts';
import { readHead, splitFile } from './head.ts';
import { markupProblems } from './markup-problems.ts';
import { recordProblems } from './record-problems.ts';

/** One file as an entry, or as what is wrong with it. */
export async function readEntry<T>(
  path: string,
  file: string,
  schema: z.ZodType<T>,
  ending: string,
): Promise<Entry<T> | Problem[]> {
  const fileName = basename(file);
  const id = basename(file, ending);
  const refuse = (rule: string, found: string, expected: string): Problem[] => [
    { file, rule, found, expected },
  ];
  if (!fileName.endsWith(ending) || !recordId.safeParse(id).success)
    return refuse('file-name', fileName, `a kebab-case name that ends in ${ending}`);
  const text = await readFile(path, 'utf8');
  const left = placeholdersLeft(file, text);
  if (left.length > 0) return left;
  const parts = splitFile(text, ending);
  if (!parts) return refuse('head', 'no fields', 'fields on top, between two lines of ---');
  const { document, lineOf } = readHead(parts);
  const [error] = document.errors;
  if (error) return [unreadable(file, error, parts.linesBefore)];
  const data: unknown = document.toJS();
  const { body, bodyLine } = parts;
  const record = schema.safeParse(data);
  const wrong = markupProblems(file, body, bodyLine, ending === '.mdx');
  if (!record.success) return [...recordProblems(file, data, schema, lineOf), ...wrong];
  return wrong.length > 0 ? wrong : { id, file, body, bodyLine, data: record.data };
}

/** The parser's own words, without its position in the head and the lines it quotes. */
function unreadable(file: string, { message, linePos }: YAMLParseError, linesBefore: number): Problem {
  const line = linePos?.[0] && linePos[0].line + linesBefore;
  const [found = message] = message.split(/ at line \d+, column \d+/);
  return {
    file,
    ...(line && { line }),
    rule: 'yaml',
    found,
    expected: 'YAML that can be read',
    fix: yamlFix(message),
  };
}

const yamlFix = (message: string): string => {
  if (/nested mapping|implicit key|unexpected scalar/i.test(message))
    return 'put quotes around a text that has a colon, and give every field a line of its own';
  if (/unique/.test(message)) return 'the field stands twice: leave one';
  return 'compare quotes, brackets and the spaces before the field with a record that works';
};
