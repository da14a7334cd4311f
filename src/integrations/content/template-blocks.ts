import { parse } from '@astrojs/compiler-rs';
import { type Block, numberWord } from '../../evidence/reading/blocks.ts';
import { type TextRun, textRun } from './template-run.ts';

/** A node of the compiler's tree; a string stands for what an attribute or an expression says. */
interface Node {
  type: string;
  start: number;
  [field: string]: unknown;
}

/**
 * What a template prints by itself, in blocks as readers see them: headings, paragraphs, list items, cells. A value that is not
 * written in the file counts as one word. Code and scripts are no text.
 */
export function templateBlocks(source: string): Block[] {
  const { ast, diagnostics } = parse(source);
  if (diagnostics.length > 0) throw new Error(diagnostics.map(({ text }) => text).join('; '));
  const constants = constantsOf((ast.frontmatter?.program?.body ?? []) as Node[]);
  const run = textRun(source);
  for (const node of ast.body as Node[]) print(node, run, constants);
  return run.end();
}

type Constants = Map<string, string>;

/** Names that stand for one text: `const title = 'What words mean'`. */
function constantsOf(statements: Node[]): Constants {
  const constants: Constants = new Map();
  const declared = statements.flatMap((one) => (one.declarations as Node[] | undefined) ?? []);
  for (const { id, init } of declared as (Node & { id: { name?: string }; init: Node | null })[]) {
    const text = init && ['Literal', 'TemplateLiteral'].includes(init.type) && textOf(init, constants);
    if (id.name && text) constants.set(id.name, text);
  }
  return constants;
}

function print(node: Node, run: TextRun, constants: Constants): void {
  if (node.type === 'JSXText') run.add(decode(String(node.value)), node.start);
  else if (node.type === 'JSXElement') printElement(node, run, constants);
  else if (silent.has(node.type)) return;
  else if (node.type === 'JSXFragment' || node.type === 'JSXExpressionContainer' || hasMarkup(node))
    for (const child of partsOf(node)) print(child, run, constants);
  else run.add(textOf(node, constants), node.start);
}

const silent = new Set(['AstroComment', 'AstroScript', 'AstroDoctype', 'JSXEmptyExpression']);

function printElement(node: Node, run: TextRun, constants: Constants): void {
  const opening = node.openingElement as Node & { attributes: Node[]; selfClosing: boolean };
  const name = (opening.name as { name?: string }).name ?? '';
  const children = node.children as Node[];
  const isComponent = /^[A-Z]/.test(name) && name !== 'Fragment';
  if (isComponent) for (const one of opening.attributes) printAttribute(one, run, constants);
  if (name === 'Num' || name === 'code') run.add(numberWord, node.start);
  if (noText.has(name) || (isComponent && children.length === 0)) return;
  const isBlock = isComponent || !inline.has(name);
  if (isBlock) run.startBlock(/^h[1-6]$/.test(name));
  for (const child of children) print(child, run, constants);
  if (isBlock) run.startBlock(false);
}

const noText = new Set(['script', 'style', 'svg', 'pre', 'code']);
const inline = new Set(
  'Fragment a abbr b bdi cite data dfn em i kbd mark q s small span strong sub sup time u var'.split(' '),
);

/** Words that a component is given to print. */
function printAttribute({ name, value }: Node, run: TextRun, constants: Constants): void {
  const key = (name as { name?: string } | undefined)?.name ?? '';
  const given = value as Node | null;
  if (!(headings.has(key) || texts.has(key)) || !given) return;
  const what = given.type === 'JSXExpressionContainer' ? (given.expression as Node) : given;
  if (!hasMarkup(what)) run.addBlock(textOf(what, constants), given.start, headings.has(key));
}

const headings = new Set(['title', 'heading']);
const texts = new Set(['hint', 'label', 'caption']);

/** What an expression prints, as far as the file tells; of two that take turns, the longer one. */
function textOf(node: Node, constants: Constants): string {
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : numberWord;
  if (node.type === 'TemplateLiteral') {
    const { quasis, expressions } = node as Node & Record<'quasis' | 'expressions', Node[]>;
    const fill = expressions.map((one) => textOf(one, constants));
    return quasis.map(({ value }, at) => `${(value as { cooked: string }).cooked}${fill[at] ?? ''}`).join('');
  }
  if (node.type === 'ConditionalExpression') {
    const turns = [node.consequent, node.alternate].map((one) => textOf(one as Node, constants));
    return turns.toSorted((a, b) => b.length - a.length)[0] ?? '';
  }
  if (node.type === 'LogicalExpression' && node.operator === '&&')
    return textOf(node.right as Node, constants);
  return (node.type === 'Identifier' && constants.get(String(node.name))) || numberWord;
}

/** The parts of a node that may print something: not the test of a choice, nor the list that is mapped. */
const partsOf = (node: Node): Node[] =>
  Object.entries(node)
    .filter(([field]) => !['test', 'callee', 'params', 'openingElement', 'closingElement'].includes(field))
    .filter(([field]) => !(field === 'left' && node.operator === '&&'))
    .flatMap(([, value]) => value as Node | Node[])
    .filter((value) => value !== null && typeof value === 'object' && 'type' in value);

const hasMarkup = (node: Node): boolean => node.type.startsWith('JSX') || partsOf(node).some(hasMarkup);

const decode = (text: string): string => text.replaceAll('&nbsp;', ' ').replace(/&#?\w+;/g, '');
