/**
 * Pairs single marks, which look like apostrophes. An opening mark needs a space before it; a closing one must not be the
 * possessive of a plural ("the workers' pay") or a dropped letter ("goin' home") while a better one follows.
 */
import type { Token } from '../document';
import { directionOf } from './mark-direction';
import type { Mark } from './marks';
import type { Stretch } from './pair-marks';

/** How many marks ahead a closing one is looked for; a paragraph seldom has more apostrophes that look like one. */
const LOOKAHEAD = 60;
const SENTENCE_SIGNS = new Set([',', '.', '!', '?', '…', '...', ';', ':', ')', '—', '–', ']']);
const DROPPING_ENDINGS = ['s', 'in', 'o', 'th'];

/** A closing mark behind punctuation, or before some: no apostrophe stands there. */
function closesSurely(tokens: readonly Token[], mark: Mark): boolean {
  const before = tokens[mark.token - 1];
  const after = tokens[mark.token + 1];
  if (before && before.kind !== 'word') return true;
  return !after || after.block !== before?.block || SENTENCE_SIGNS.has(after.text);
}

function mayBeApostrophe(tokens: readonly Token[], mark: Mark): boolean {
  const before = tokens[mark.token - 1];
  return before?.kind === 'word' && DROPPING_ENDINGS.some((ending) => before.lower.endsWith(ending));
}

/** Index of the mark that closes what `marks[from]` opens, or -1. Inner pairs are passed over. */
function closerOf(tokens: readonly Token[], marks: readonly Mark[], from: number): number {
  let depth = 0;
  let possessive = -1;
  let inner = -1;
  for (let at = from + 1; at <= from + LOOKAHEAD; at++) {
    const mark = marks[at];
    if (!mark) break;
    if (directionOf(mark, 'outward') === 'open') {
      if (possessive >= 0) return possessive;
      depth++;
    } else if (!closesSurely(tokens, mark) && mayBeApostrophe(tokens, mark)) {
      if (depth === 0 && possessive < 0) possessive = at;
    } else if (depth === 0) return at;
    else {
      depth--;
      inner = at;
    }
  }
  return possessive >= 0 ? possessive : inner;
}

/**
 * `marks` are the single marks of one block outside other quotations. With `goesOn` a quotation that nothing closes runs to
 * `end` (its next paragraph opens again); without it such a mark is left alone.
 */
export function pairSingleMarks(
  tokens: readonly Token[],
  marks: readonly Mark[],
  end: number,
  goesOn: boolean,
): Stretch[] {
  const stretches: Stretch[] = [];
  for (let at = 0; at < marks.length; at++) {
    const mark = marks[at];
    if (!mark || directionOf(mark, 'outward') !== 'open') continue;
    const closer = closerOf(tokens, marks, at);
    const closing = marks[closer];
    if (closing) {
      stretches.push({ first: mark.token, last: closing.token + 1, opened: true, closed: true });
      at = closer;
    } else if (goesOn && mark.token + 1 < end) {
      stretches.push({ first: mark.token, last: end, opened: true, closed: false });
      break;
    }
  }
  return stretches;
}
