import type { MarkdownNode, MarkdownRoot } from './markdown-plugin.ts';

type Text = Extract<MarkdownNode, { type: 'text' }>;
type AuthorsMark = Extract<MarkdownNode, { type: 'mdxJsxTextElement' | 'mdxJsxFlowElement' }>;

/** The running text of a document, and the marks that its author has set with `<Term id="…">`. */
export interface MarkableText {
  texts: Readonly<Text>[];
  marks: { node: Readonly<AuthorsMark>; id: string; words: string }[];
}

/** Reads a document in its order, without headings, links, components, and paragraphs that hold HTML. */
export function readMarkable(root: MarkdownRoot): MarkableText {
  const found: MarkableText = { texts: [], marks: [] };
  const read = (node: MarkdownRoot | MarkdownNode): void => {
    if (node.type === 'text') found.texts.push(node);
    if (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') {
      if (node.name === 'Term') found.marks.push({ node, id: idOf(node), words: wordsOf(node) });
      return;
    }
    if (!('children' in node) || closed.includes(node.type)) return;
    if (node.type !== 'root' && node.children.some(({ type }) => type === 'html')) return;
    for (const child of node.children) read(child);
  };
  read(root);
  return found;
}

const closed: string[] = ['heading', 'link', 'linkReference'];

const idOf = ({ attributes }: AuthorsMark): string => {
  const value = attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === 'id')?.value;
  return typeof value === 'string' ? value : '';
};

const wordsOf = (node: MarkdownNode): string => {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
};
