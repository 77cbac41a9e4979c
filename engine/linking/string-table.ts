/**
 * Many strings, front-coded in blocks: each entry is one byte with the number of bytes shared with the entry before (and
 * in its top bit a flag), one byte with the length of what follows, and the rest. A block starts with a whole string.
 */
import { decodeUtf8 } from './utf8';

export const BLOCK = 16;
export const FLAG = 0x80;
export const MAX_SHARED = 0x7f;
export const MAX_BYTES = 0xff;

/** Told of each entry of a block in order; `read` gives its text. Returning false ends the walk. */
export type VisitEntry = (flag: boolean, read: () => string) => boolean;

export interface StringTable {
  readonly blocks: number;
  /** First string of a block; throws nothing, gives '' outside the table. */
  head(block: number): string;
  walk(block: number, visit: VisitEntry): void;
  /** The string of this number, or '' outside the table. */
  get(at: number): string;
}

export function openStrings(heap: Uint8Array, starts: Uint32Array): StringTable {
  // One buffer for all reads: a string is rebuilt in it from the one before.
  const buffer = new Uint8Array(MAX_SHARED + MAX_BYTES);
  let length = 0;
  const read = (): string => decodeUtf8(buffer, 0, length);
  const walk = (block: number, visit: VisitEntry): void => {
    let at = starts[block] ?? heap.length;
    const end = starts[block + 1] ?? heap.length;
    while (at < end) {
      const first = heap[at] ?? 0;
      const rest = at + 2;
      const shared = first & MAX_SHARED;
      const size = heap[at + 1] ?? 0;
      for (let offset = 0; offset < size; offset += 1) buffer[shared + offset] = heap[rest + offset] ?? 0;
      length = shared + size;
      if (!visit((first & FLAG) !== 0, read)) return;
      at = rest + size;
    }
  };
  return {
    blocks: starts.length,
    head(block) {
      const at = starts[block] ?? heap.length;
      return decodeUtf8(heap, at + 2, at + 2 + (heap[at + 1] ?? 0));
    },
    walk,
    get(at) {
      let left = at % BLOCK;
      let text = '';
      walk(Math.floor(at / BLOCK), (_flag, readText) => {
        left -= 1;
        if (left >= 0) return true;
        text = readText();
        return false;
      });
      return text;
    },
  };
}
