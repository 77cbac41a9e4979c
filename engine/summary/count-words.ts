import type { Tokenised } from '../document';

/** Words and numbers among the tokens `[first, last)`. */
export function countWords(document: Tokenised, first: number, last: number): number {
  let count = 0;
  for (let at = first; at < last; at += 1) {
    const kind = document.tokens[at]?.kind;
    if (kind === 'word' || kind === 'number') count += 1;
  }
  return count;
}
