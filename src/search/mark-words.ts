import { wordKey } from './word-key.ts';

/** A piece of a text, and whether it is a word that was asked for. */
export interface MarkedPiece {
  text: string;
  isMatch: boolean;
}

/** Cuts a text at the words that were asked for, in whatever form they stand. The pieces joined are the text. */
export function markWords(text: string, words: readonly string[]): MarkedPiece[] {
  const keys = new Set(words.map(wordKey));
  return text
    .split(/([\p{L}\p{N}]+)/u)
    .map((piece, at) => ({ text: piece, isMatch: at % 2 === 1 && keys.has(wordKey(piece)) }))
    .filter((piece) => piece.text !== '');
}
