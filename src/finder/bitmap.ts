import type { Manifest } from './manifest.ts';

/** Bytes of a whole bitmap; row r is bit r mod 8, lowest first, of byte floor(r / 8). */
export function bitmapBytes({ leafSize, leaves, unplacedLeaves }: Manifest): number {
  return ((leaves + unplacedLeaves) * leafSize) / 8;
}

/** Says whether a row's bit is set. */
export function hasBit(bits: Uint8Array, row: number): boolean {
  return ((bits[row >> 3] as number) & (1 << (row & 7))) !== 0;
}

/** Sets a row's bit. */
export function setBit(bits: Uint8Array, row: number): void {
  bits[row >> 3] = (bits[row >> 3] as number) | (1 << (row & 7));
}

/** How many bits are set from one byte up to another, the whole bitmap unless told. */
export function countBits(bits: Uint8Array, fromByte = 0, toByte = bits.length): number {
  let count = 0;
  for (let at = fromByte; at < toByte; at++) {
    // Bits are added up in pairs, then in fours, then in the byte.
    let byte = bits[at] as number;
    byte -= (byte >> 1) & 0x55;
    byte = (byte & 0x33) + ((byte >> 2) & 0x33);
    count += (byte + (byte >> 4)) & 15;
  }
  return count;
}

/** Keeps the bits that are set in both, in the first; bitmaps of one index are equally long. */
export function keepCommon(bits: Uint8Array, others: Uint8Array): Uint8Array {
  for (let at = 0; at < bits.length; at++) bits[at] = (bits[at] as number) & (others[at] as number);
  return bits;
}

/** Adds the bits of the second to the first. */
export function addAll(bits: Uint8Array, others: Uint8Array): Uint8Array {
  for (let at = 0; at < bits.length; at++) bits[at] = (bits[at] as number) | (others[at] as number);
  return bits;
}
