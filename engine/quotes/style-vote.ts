/** Which quotation marks the article's main quotations are set in: British papers use single ones, most others double. */
import type { Token } from '../document';
import type { Mark } from './marks';

export type QuoteStyle = 'double' | 'single';

const STOPS = new Set([',', '.', '?', '!']);

/** A mark that surely belongs to a quotation and not to a word: beside a comma or stop, or at the head of a block. */
function isSure(tokens: readonly Token[], mark: Mark): boolean {
  const token = tokens[mark.token];
  const before = tokens[mark.token - 1];
  if (!token) return false;
  if (!before || before.block !== token.block) return mark.position === 'open';
  return mark.position === 'close' && STOPS.has(before.text) && before.end === token.start;
}

/** Ties go to the double marks. */
export function voteStyle(tokens: readonly Token[], marksOfBlocks: readonly (readonly Mark[])[]): QuoteStyle {
  let single = 0;
  let double = 0;
  for (const marks of marksOfBlocks) {
    for (const mark of marks) {
      if (!isSure(tokens, mark)) continue;
      if (mark.family === 'single') single++;
      else double++;
    }
  }
  return single > double ? 'single' : 'double';
}
