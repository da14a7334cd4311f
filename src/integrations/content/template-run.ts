import type { Block } from '../../evidence/reading/blocks.ts';

/** Joins the pieces of text of a template to blocks; a line break stands where a piece starts on a later line of the file. */
export interface TextRun {
  /** One piece of the open block, from this place of the file */
  add: (text: string, start: number) => void;
  /** A block of its own that ends no other */
  addBlock: (text: string, start: number, isHeading: boolean) => void;
  /** Ends the open block; what comes next is text or a heading */
  startBlock: (isHeading: boolean) => void;
  /** All blocks that say something, in the order of the file */
  end: () => Block[];
}

/** An empty run over the text of one file. */
export function textRun(source: string): TextRun {
  const blocks: Block[] = [];
  let open: Block | undefined;
  let isHeading = false;
  const block = (start: number, heading: boolean): Block => {
    const made = { text: '', isHeading: heading, line: lineOf(source, start) };
    blocks.push(made);
    return made;
  };
  return {
    add(text, start) {
      if (!open && !text.trim()) return;
      open ??= block(start + (text.length - text.trimStart().length), isHeading);
      const missing = lineOf(source, start) - open.line - breaksIn(open.text);
      open.text += '\n'.repeat(Math.max(0, missing)) + (open.text ? text : text.trimStart());
    },
    addBlock(text, start, heading) {
      block(start, heading).text = text;
    },
    startBlock(heading) {
      open = undefined;
      isHeading = heading;
    },
    end: () => blocks.filter(({ text }) => /[\p{L}\p{N}]/u.test(text)),
  };
}

const breaksIn = (text: string): number => text.split('\n').length - 1;
const lineOf = (source: string, at: number): number => breaksIn(source.slice(0, at)) + 1;
