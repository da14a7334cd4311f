/** A heading, a paragraph or a list item as a reader sees it; line breaks stand where the file has them. */
export interface Block {
  text: string;
  isHeading: boolean;
  /** Line of the text on which it starts, from 1 */
  line: number;
}

/** A guide's or question's text in blocks: without the part for clinicians, tags, addresses and marks of Markdown. */
export function blocksOf(markdown: string): Block[] {
  const blocks: Block[] = [];
  let isOpen = false;
  const lines = withoutMarkup(markdown).split('\n');
  lines.forEach((line, at) => {
    const isHeading = /^#+ /.test(line);
    // As Markdown has it, "10. " within a paragraph is the end of a sentence, and "1. " a list.
    const mark = (isOpen ? /^\s*(?:[-*+>]|1[.)]) / : /^\s*(?:#+|[-*+>]|\d+[.)]) /).exec(line)?.[0] ?? '';
    const text = line.slice(mark.length).trim();
    const last = blocks.at(-1);
    if (isOpen && last && text && !isHeading && !mark) last.text += `\n${text}`;
    else if (text) blocks.push({ text, isHeading, line: at + 1 });
    isOpen = text !== '' && !isHeading && !/^\s*\d/.test(mark);
  });
  return plainPart(blocks, lines).filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
}

const clinicians = /^## +For clinicians\s*$/;

/** The blocks outside the section for clinicians, which reaches to the next heading of its rank. */
function plainPart(blocks: Block[], lines: string[]): Block[] {
  const from = lines.findIndex((line) => clinicians.test(line));
  if (from < 0) return blocks;
  const length = lines.slice(from + 1).findIndex((line) => /^##? /.test(line));
  const to = length < 0 ? lines.length : from + 1 + length;
  return blocks.filter(({ line }) => line <= from || line > to);
}

/** A number that is printed from a record is one short word, whatever it will be. */
export const numberWord = '10';

/** The same lines without tags, comments, pictures and addresses; what stands inside tags and links stays. */
export const withoutMarkup = (markdown: string): string =>
  markdown
    .replace(/\{\/\*[\s\S]*?\*\/\}|<!--[\s\S]*?-->/g, breaksOf)
    .replace(/<Num\b[^>]*>|\{[^{}]*\}/g, (found) => numberWord + breaksOf(found))
    .replace(/<\/?[A-Za-z][^>]*>/g, breaksOf)
    .replace(/!\[[^\]]*\]\([^)]*\)/g, breaksOf)
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\*\*|__|`|(?<!\w)[*_](?=\w)|(?<=\w)[*_](?!\w)/g, '');

const breaksOf = (found: string): string => found.replace(/[^\n]/g, '');
