import type { Token } from '../document';

/** Token indexes of one block, `last` exclusive. */
export interface BlockRange {
  readonly block: number;
  readonly first: number;
  readonly last: number;
}

/** The blocks that have tokens, in reading order. */
export function blockRanges(tokens: readonly Token[]): BlockRange[] {
  const ranges: BlockRange[] = [];
  for (let first = 0; first < tokens.length;) {
    const block = tokens[first]?.block ?? 0;
    let last = first + 1;
    while (tokens[last]?.block === block) last++;
    ranges.push({ block, first, last });
    first = last;
  }
  return ranges;
}
