import { wordKey } from './word-key.ts';

/** A piece of a text, and whether it is a word that was asked for. */
export interface MarkedPiece {
  text: string;
  isMatch: boolean;
}

/** Cuts a text before and after the words that were asked for, in whatever form they stand. The pieces joined are the text. */
export function markWords(text: string, words: readonly string[]): MarkedPiece[] {
  const keys = new Set(words.map(wordKey));
  const pieces: MarkedPiece[] = [];
  for (const [at, piece] of text.split(/([\p{L}\p{N}]+)/u).entries()) {
    const isMatch = at % 2 === 1 && keys.has(wordKey(piece));
    const last = pieces.at(-1);
    if (isMatch || !last || last.isMatch) pieces.push({ text: piece, isMatch });
    else last.text += piece;
  }
  return pieces.filter((piece) => piece.text !== '');
}
