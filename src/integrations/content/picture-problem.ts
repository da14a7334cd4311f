import type { Problem } from '../../lib/problem.ts';

/** What the rules need of a node of the parser's tree. */
export interface MarkupNode {
  type: string;
  name?: string | null;
  value?: string;
  alt?: string | null;
  url?: string;
  attributes?: { name?: string; value?: unknown }[];
  children?: MarkupNode[];
  position?: { start: { line: number } };
}

/** A picture that says nothing to somebody who cannot see it, with how to mend it; undefined for all else. */
export function pictureProblem(node: MarkupNode): Omit<Problem, 'file' | 'line'> | undefined {
  const picture = pictures.find(({ is }) => is(node));
  return picture && !picture.hasText(node) && !isDecoration(node)
    ? {
        rule: 'picture-text',
        found: `${picture.what} without a text`,
        expected: 'a text that says what the picture shows',
        fix: picture.fix(node),
      }
    : undefined;
}

const isElement = (name: string) => (node: MarkupNode) =>
  node.type.startsWith('mdxJsx') && node.name === name;

/** An attribute's text; an expression counts as one, but for empty quotes. */
const attribute = ({ attributes = [] }: MarkupNode, name: string): string => {
  const { value } = attributes.find((one) => one.name === name) ?? {};
  const text = typeof value === 'object' && value !== null && 'value' in value ? String(value.value) : value;
  return typeof text === 'string' ? text.replace(/^["'`]+$/, '').trim() : '';
};

const isDecoration = (node: MarkupNode): boolean =>
  attribute(node, 'aria-hidden') === 'true' || /^(none|presentation)$/.test(attribute(node, 'role'));

const hasLabel = (node: MarkupNode): boolean =>
  attribute(node, 'aria-label') !== '' || attribute(node, 'aria-labelledby') !== '';

/** Whether an element of that name stands inside, with words in it. */
const holds = (node: MarkupNode, name: string): boolean =>
  (node.children ?? []).some((child) => (isElement(name)(child) && hasWords(child)) || holds(child, name));

const hasWords = ({ value = '', children = [] }: MarkupNode): boolean =>
  value.trim() !== '' || children.some(hasWords);

const pictures = [
  {
    what: 'a picture',
    is: ({ type }: MarkupNode) => type === 'image' || type === 'imageReference',
    hasText: ({ alt }: MarkupNode) => Boolean(alt?.trim()),
    fix: ({ url = '…' }: MarkupNode) => `![what it shows](${url})`,
  },
  {
    what: '<img>',
    is: isElement('img'),
    hasText: (node: MarkupNode) => attribute(node, 'alt') !== '' || hasLabel(node),
    fix: (node: MarkupNode) => `<img src="${attribute(node, 'src')}" alt="what it shows" />`,
  },
  {
    what: '<svg>',
    is: isElement('svg'),
    hasText: (node: MarkupNode) => hasLabel(node) || holds(node, 'title'),
    fix: () => '<svg role="img" aria-label="what it shows">, or a <title> inside',
  },
  {
    what: '<figure>',
    is: isElement('figure'),
    hasText: (node: MarkupNode) => hasLabel(node) || holds(node, 'figcaption'),
    fix: () => '<figcaption>what it shows</figcaption> inside',
  },
];
