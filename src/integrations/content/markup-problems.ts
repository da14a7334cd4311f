import { markdownToMdast, mdxToMdast } from 'satteri';
import { guideComponentNames, practicalComponentNames, termMark } from '../../evidence/guide-components.ts';
import { nearest } from '../../lib/edit-distance.ts';
import type { Problem } from '../../lib/problem.ts';
import { type MarkupNode, pictureProblem } from './picture-problem.ts';

type Fault = Omit<Problem, 'file' | 'line'>;

/** What is wrong in a text beside its words: markup that does not parse, unknown components, pictures without text. */
export function markupProblems(file: string, body: string, bodyLine: number, isMdx: boolean): Problem[] {
  let tree: MarkupNode;
  try {
    tree = (isMdx ? mdxToMdast : markdownToMdast)(body) as MarkupNode;
  } catch (error) {
    return [unparsable(file, (error as Error).message, bodyLine)];
  }
  const own = file.startsWith('src/content/guides/') ? practicalComponentNames : guideComponentNames;
  const known = [...own, termMark];
  return nodesIn(tree).flatMap((node) => {
    const fault =
      (isMdx ? (componentProblem(node, known) ?? braceProblem(node)) : tagProblem(node)) ??
      pictureProblem(node);
    const line = (node.position?.start.line ?? 1) + bodyLine - 1;
    return fault ? [{ file, line, ...fault }] : [];
  });
}

const nodesIn = (node: MarkupNode): MarkupNode[] => [node, ...(node.children ?? []).flatMap(nodesIn)];

function componentProblem({ type, name }: MarkupNode, known: readonly string[]): Fault | undefined {
  if (!type.startsWith('mdxJsx') || !name || known.includes(name)) return undefined;
  const meant = known.find((one) => one.toLowerCase() === name.toLowerCase());
  // A name in lower case is an element of HTML.
  if (!meant && !/^[A-Z]/.test(name)) return undefined;
  const near = meant ?? nearest(name, known);
  return {
    rule: 'component',
    found: `<${name}>`,
    expected: `one of ${known.join(', ')}`,
    ...(near && { fix: `${name} -> ${near}` }),
  };
}

/** What stands in braces is run as a program; only a comment may. */
function braceProblem({ type, value = '' }: MarkupNode): Fault | undefined {
  if (!/^mdx(Text|Flow)Expression$/.test(type) || /^\s*\/\*[\s\S]*\*\/\s*$/.test(value)) return undefined;
  return {
    rule: 'markup',
    found: `{${value}}`,
    expected: 'no braces in the text of a guide',
    fix: `remove the braces, or print the number of a record with <Num of="${value.trim()}" />`,
  };
}

function tagProblem({ type, value = '' }: MarkupNode): Fault | undefined {
  const [tag] = /^<[A-Za-z][\w.-]*/.exec(type === 'html' ? value : '') ?? [];
  return tag === undefined
    ? undefined
    : {
        rule: 'component',
        found: `${tag}>`,
        expected: 'plain Markdown: a question has no tags and components',
        fix: 'write a link as [these words](/evidence/claims/…/), and name claims and citations in the head',
      };
}

/** The parser's words, e.g. "3:4: Expected a closing tag for `<Cite>` (3:4) before … (mdx-jsx:…)", for an author. */
function unparsable(file: string, message: string, bodyLine: number): Problem {
  const [, line, words = message] = /^(\d+):\d+: ([\s\S]*)$/.exec(message) ?? [];
  const [, open] = /closing tag for `<([\w.]+)/.exec(words) ?? [];
  return {
    file,
    ...(line && { line: Number(line) + bodyLine - 1 }),
    rule: 'markup',
    found: words.replace(/ \(\d+:\d+\)| \(mdx[^)]*\)/g, ''),
    expected: 'text in which every tag is closed where it was opened',
    fix: open
      ? `write <${open} … />, or close it with </${open}> in the same paragraph`
      : 'remove the stray < or {: "less than" is written in words, and a tag ends in > or />',
  };
}
