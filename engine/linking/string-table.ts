/**
 * Many strings, front-coded in blocks: each entry is one byte with the number of bytes shared with the entry before (and
 * in its top bit a flag), one byte with the length of what follows, and the rest. A block starts with a whole string.
 */
import { decodeUtf8 } from './utf8';

export const BLOCK = 16;
export const FLAG = 0x80;
export const MAX_SHARED = 0x7f;
export const MAX_BYTES = 0xff;

export interface Entry {
  readonly text: string;
  readonly flag: boolean;
}

export interface StringTable {
  readonly blocks: number;
  /** First string of a block; throws nothing, gives '' outside the table. */
  head(block: number): string;
  /** All entries of a block, in order. */
  block(block: number): readonly Entry[];
  /** The string of this number, or '' outside the table. */
  get(at: number): string;
}

export function openStrings(heap: Uint8Array, starts: Uint32Array): StringTable {
  // One buffer for all reads: a string is rebuilt in it from the one before.
  const buffer = new Uint8Array(MAX_SHARED + MAX_BYTES);
  const read = (block: number, limit: number): Entry[] => {
    const entries: Entry[] = [];
    let at = starts[block] ?? heap.length;
    const end = starts[block + 1] ?? heap.length;
    while (at < end && entries.length < limit) {
      const first = heap[at] ?? 0;
      const shared = first & MAX_SHARED;
      const size = heap[at + 1] ?? 0;
      buffer.set(heap.subarray(at + 2, at + 2 + size), shared);
      entries.push({ text: decodeUtf8(buffer, 0, shared + size), flag: (first & FLAG) !== 0 });
      at += 2 + size;
    }
    return entries;
  };
  return {
    blocks: starts.length,
    head(block) {
      const at = starts[block] ?? heap.length;
      return decodeUtf8(heap, at + 2, at + 2 + (heap[at + 1] ?? 0));
    },
    block: (block) => read(block, BLOCK),
    get: (at) => read(Math.floor(at / BLOCK), (at % BLOCK) + 1)[at % BLOCK]?.text ?? '',
  };
}
