/** A straight mark directly behind a figure may be inches or seconds: 6", 5'10". */
import type { Token } from '../document';
import type { Mark } from './marks';

const INCH_SIGNS = new Set(['"', "''", '”']);
const FOOT_SIGNS = new Set(["'", '’']);

/** Whether the mark at `at` measures. Inside an open quotation only when feet stand before it, or a later mark closes. */
export function isInches(tokens: readonly Token[], marks: readonly Mark[], at: number, isOpen: boolean): boolean {
  const mark = marks[at];
  if (!mark || !INCH_SIGNS.has(mark.text) || mark.position === 'open') return false;
  const figure = tokens[mark.token - 1];
  if (figure?.kind !== 'number' || figure.end !== tokens[mark.token]?.start) return false;
  if (!isOpen) return true;
  const foot = tokens[mark.token - 2];
  if (foot && FOOT_SIGNS.has(foot.text) && foot.end === figure.start) return true;
  const next = marks[at + 1];
  return next !== undefined && next.position === 'close';
}
