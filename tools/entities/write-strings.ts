/** Front-codes strings as `engine/linking/string-table.ts` reads them. */
import { BLOCK, FLAG, MAX_BYTES, MAX_SHARED } from '../../engine/linking/string-table';

export interface CodedStrings {
  readonly heap: Uint8Array;
  readonly blocks: Uint32Array;
}

export interface Item {
  readonly text: string;
  readonly flag: boolean;
}

const CONTINUES = 0x80;
const CONTINUATION_MASK = 0xc0;

function sharedBytes(before: Buffer, after: Buffer): number {
  const limit = Math.min(before.length, after.length, MAX_SHARED);
  let shared = 0;
  while (shared < limit && before[shared] === after[shared]) shared += 1;
  // Never cut inside a letter.
  while (shared > 0 && ((after[shared] ?? 0) & CONTINUATION_MASK) === CONTINUES) shared -= 1;
  return shared;
}

/** Throws for a string whose rest is over 255 bytes. */
export function codeStrings(items: readonly Item[]): CodedStrings {
  const parts: Buffer[] = [];
  const blocks: number[] = [];
  let size = 0;
  let before = Buffer.alloc(0);
  for (const [at, item] of items.entries()) {
    const bytes = Buffer.from(item.text, 'utf8');
    const starts = at % BLOCK === 0;
    if (starts) blocks.push(size);
    const shared = starts ? 0 : sharedBytes(before, bytes);
    const rest = bytes.subarray(shared);
    if (rest.length > MAX_BYTES) throw new Error(`too long to be stored: ${item.text}`);
    parts.push(Buffer.from([shared | (item.flag ? FLAG : 0), rest.length]), rest);
    size += 2 + rest.length;
    before = bytes;
  }
  return { heap: Buffer.concat(parts), blocks: Uint32Array.from(blocks) };
}

/** Distinct strings in order, the empty one first, and the number of each. */
export function dictionary(strings: Iterable<string>): {
  readonly coded: CodedStrings;
  numberOf(text: string): number;
} {
  const sorted = [...new Set(['', ...strings])].toSorted();
  const numbers = new Map(sorted.map((text, at) => [text, at]));
  return {
    coded: codeStrings(sorted.map((text) => ({ text, flag: false }))),
    numberOf(text) {
      const number = numbers.get(text);
      if (number === undefined) throw new Error(`not in the dictionary: ${text}`);
      return number;
    },
  };
}
