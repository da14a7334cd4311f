import type { ArrangedRows } from './arrange-rows.ts';
import type { CollectedRows } from './collect-rows.ts';
import { runAt } from './runs.ts';

/**
 * Makes the writer of leaf files: the packed cards are put together as the bytes that they are, with their numbers and positions
 * between them. The bytes that it gives are good until it is called again.
 */
export function leafWriter(
  rows: CollectedRows,
  { order, leafSize }: ArrangedRows,
  numbers: number[],
  generation: string,
): (leaf: number) => Uint8Array {
  const encoder = new TextEncoder();
  let bytes = new Uint8Array(1 << 18);
  let end = 0;
  const makeRoom = (length: number) => {
    if (end + length <= bytes.length) return;
    const wider = new Uint8Array((end + length) * 2);
    wider.set(bytes);
    bytes = wider;
  };
  const text = (piece: string) => {
    makeRoom(piece.length * 3);
    end += encoder.encodeInto(piece, bytes.subarray(end)).written;
  };
  const list = (name: 'values' | 'declined', at: number) => {
    let joined = '';
    for (const key of runAt(rows[name], at)) joined += joined ? `,${numbers[key]}` : numbers[key];
    return joined && `,"${name}":[${joined}]`;
  };
  const feature = (at: number) => {
    const point = `{"type":"Point","coordinates":[${rows.lng[at]},${rows.lat[at]}]}`;
    text(`{"type":"Feature","geometry":${Number.isNaN(rows.lng[at]) ? 'null' : point},"properties":`);
    const card = runAt(rows.cards, at);
    makeRoom(card.length);
    bytes.set(card, end);
    // The numbers go before the brace that ends the card.
    end += card.length - 1;
    text(`${list('values', at)}${list('declined', at)}}}`);
  };
  return (leaf) => {
    end = 0;
    text(`{"type":"FeatureCollection","generation":"${generation}","leaf":${leaf},"features":[\n`);
    const held = order.subarray(leaf * leafSize, (leaf + 1) * leafSize).filter((at) => at >= 0);
    for (const [place, at] of held.entries()) {
      if (place > 0) text(',\n');
      feature(at);
    }
    text('\n]}\n');
    return bytes.subarray(0, end);
  };
}
