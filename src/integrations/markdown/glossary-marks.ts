import { createHash } from 'node:crypto';
import type { Term } from '../../evidence/schema/term.ts';
import { type TermPlace, termFinder } from '../../evidence/term-finder.ts';
import { choosePlaces } from '../../evidence/term-marks.ts';
import { must } from '../../lib/must.ts';
import { glossaryMark } from './glossary-mark.ts';
import { readMarkable } from './glossary-texts.ts';
import type { MarkdownNode, MarkdownPlugin } from './markdown-plugin.ts';

/** Turns the first place of the hardest glossary words of a page, and each `<Term id="…">`, into a link with a preview. */
export function glossaryMarks(terms: readonly Term[]): MarkdownPlugin {
  const byId = new Map(terms.map((term) => [term.id, term]));
  const find = termFinder(terms);
  const markOf = (words: string, id: string, file: string): MarkdownNode => {
    const term = must(byId.get(id), `${file}: <Term id="${id}"> names no record of src/content/glossary`);
    return glossaryMark(words, term);
  };
  return {
    // Astro keeps rendered questions until a plugin has another name: the name changes with the records.
    name: `glossary-marks ${createHash('sha256').update(JSON.stringify(terms)).digest('hex').slice(0, 12)}`,
    before(tree, context) {
      const file = context.fileURL?.pathname ?? '';
      const { texts, marks } = readMarkable(tree);
      for (const { node, id, words } of marks) context.replaceNode(node, markOf(words, id, file));
      const places = choosePlaces(find(texts.map(({ value }) => value)), byId, {
        path: addressOf(file),
        taken: marks.map(({ id }) => id),
      });
      for (const [at, inText] of Map.groupBy(places, ({ text }) => text)) {
        const text = must(texts[at], `${file}: no text ${at}`);
        context.replaceNode(
          text,
          split(text.value, inText, (words, id) => markOf(words, id, file)),
        );
      }
    },
  };
}

/** The address of the page that a content file becomes, e.g. "/conditions/neck-pain/". */
function addressOf(file: string): string {
  const [, folder = '', id = ''] = /\/([^/]+)\/([^/]+)\.mdx?$/.exec(file) ?? [];
  return `/${folder === 'faqs' ? 'questions' : folder}/${id}/`;
}

function split(
  text: string,
  places: readonly TermPlace[],
  markOf: (words: string, id: string) => MarkdownNode,
): MarkdownNode[] {
  let from = 0;
  const nodes = places.flatMap(({ id, start, end }): MarkdownNode[] => {
    const before: MarkdownNode = { type: 'text', value: text.slice(from, start) };
    from = end;
    return [before, markOf(text.slice(start, end), id)];
  });
  return [...nodes, { type: 'text', value: text.slice(from) }];
}
