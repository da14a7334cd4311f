import type { Term } from '../../evidence/schema/term.ts';
import type { MarkdownNode } from './markdown-plugin.ts';

const span = (properties: Record<string, string>, children: MarkdownNode[]): MarkdownNode =>
  ({ type: 'emphasis', data: { hName: 'span', hProperties: properties }, children }) as MarkdownNode;

/**
 * A word that leads to its meaning in the glossary and shows it on hover and on focus. The meaning is the link's
 * description for screen readers, and hidden from search, which would find it on every page that has the word.
 */
export function glossaryMark(words: string, { id, plain }: Pick<Term, 'id' | 'plain'>): MarkdownNode {
  const link = {
    type: 'link',
    url: `/glossary/#${id}`,
    data: { hProperties: { className: 'term-link', 'aria-describedby': `term-${id}` } },
    children: [{ type: 'text', value: words }],
  } as MarkdownNode;
  const preview = span(
    { className: 'preview', id: `term-${id}`, 'aria-hidden': 'true', 'data-pagefind-ignore': '' },
    [{ type: 'text', value: plain }],
  );
  return span({ className: 'has-preview term-mark' }, [link, preview]);
}
