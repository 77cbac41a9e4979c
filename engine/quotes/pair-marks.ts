/**
 * Pairs the double marks and guillemets of one block. A stack of one with recovery: whatever goes wrong ends with the
 * block. Nested quotations are swallowed by the outermost.
 */
import type { Token } from '../document';
import { isInches } from './is-inches';
import { directionOf, type AngleStyle } from './mark-direction';
import type { Mark, Position } from './marks';

/** Token indexes, `last` exclusive, marks included. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
  readonly opened: boolean;
  readonly closed: boolean;
}

export interface Paired {
  readonly stretches: readonly Stretch[];
  /** Token index of a closing mark that comes before anything was opened in the block, or -1. */
  readonly strayCloser: number;
}

/** How many marks ahead are looked at; bounds the work on paragraphs full of unpaired marks. */
const LOOKAHEAD = 40;

const TERMINATORS = new Set(['.', '!', '?', '…', '...', ',']);

/** Where a quotation ends that was never closed before another opens at `next`: behind its last sentence, if it has one. */
function endOfBroken(tokens: readonly Token[], first: number, next: number): number {
  const opening = tokens[first];
  const sentence = tokens[next]?.sentence;
  if (opening?.sentence === sentence) {
    for (let at = next - 1; at > first + 1; at--) if (TERMINATORS.has(tokens[at]?.text ?? '')) return at + 1;
    return next;
  }
  let end = next;
  while (end > first + 1 && tokens[end - 1]?.sentence === sentence) end--;
  return end;
}

const isStraight = (text: string): boolean => text === '"' || text === '＂' || text === "''";

/** Same kind of sign: a straight mark does not close what a curly one opened unless nothing else will. */
function isSameKind(a: string, b: string): boolean {
  return isStraight(a) === isStraight(b) && (!isStraight(a) || a === b);
}

class BlockPairing {
  private readonly stretches: Stretch[] = [];
  private open: Mark | null = null;
  private nested: Mark | null = null;
  private strayCloser = -1;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly marks: readonly Mark[],
    private readonly angles: AngleStyle,
  ) {}

  run(end: number): Paired {
    this.marks.forEach((mark, at) => {
      if (!isInches(this.tokens, this.marks, at, this.open !== null)) this.take(mark, at);
    });
    if (this.open) this.stretches.push({ first: this.open.token, last: end, opened: true, closed: false });
    return { stretches: this.stretches, strayCloser: this.strayCloser };
  }

  private take(mark: Mark, at: number): void {
    const direction = directionOf(mark, this.angles);
    if (!this.open) this.start(mark, direction);
    else if (this.nested) this.inNested(mark, direction, at);
    else if (direction === 'open') this.reopen(mark, at);
    else this.close(mark, direction, at);
  }

  private start(mark: Mark, direction: Position): void {
    if (direction !== 'close') this.open = mark;
    else if (this.stretches.length === 0 && this.strayCloser < 0) this.strayCloser = mark.token;
  }

  private close(mark: Mark, direction: Position, at: number): void {
    const opener = this.open;
    if (!opener) return;
    // A mark of another kind may be a nested one whose mate is still to come.
    const foreign = !isSameKind(opener.text, mark.text) && opener.text !== '„';
    if (foreign && direction === 'either' && this.mateAhead(opener, at)) {
      this.nested = mark;
      return;
    }
    this.stretches.push({ first: opener.token, last: mark.token + 1, opened: true, closed: true });
    this.open = null;
  }

  /** An opening mark inside an open quotation: a nested one, or the last one was never closed. */
  private reopen(mark: Mark, at: number): void {
    const opener = this.open;
    if (!opener) return;
    if (!isSameKind(opener.text, mark.text) || mark.family !== opener.family || this.closersAhead(at) >= 2) {
      this.nested = mark;
      return;
    }
    if (this.closersAhead(at) === 0 && mark.position !== 'open') return this.close(mark, 'close', at);
    this.stretches.push({
      first: opener.token,
      last: endOfBroken(this.tokens, opener.token, mark.token),
      opened: true,
      closed: false,
    });
    this.open = mark;
  }

  private inNested(mark: Mark, direction: Position, at: number): void {
    if (direction === 'open') return;
    const opener = this.open;
    const inner = this.nested;
    this.nested = null;
    // The outer one's own mark closes both when the inner mark has no mate before it.
    if (opener && inner && !isSameKind(inner.text, mark.text) && isSameKind(opener.text, mark.text))
      this.close(mark, 'close', at);
  }

  /** Whether a mark of the opener's kind closes later in the block, before another opens. */
  private mateAhead(opener: Mark, at: number): boolean {
    for (let next = at + 1; next <= at + LOOKAHEAD; next++) {
      const mark = this.marks[next];
      if (!mark) return false;
      if (isSameKind(opener.text, mark.text)) return directionOf(mark, this.angles) !== 'open';
    }
    return false;
  }

  /** How many marks in a row close, from the next one on. */
  private closersAhead(at: number): number {
    let count = 0;
    for (let next = at + 1; next <= at + LOOKAHEAD; next++) {
      const mark = this.marks[next];
      if (!mark || directionOf(mark, this.angles) !== 'close') break;
      count++;
    }
    return count;
  }
}

/** `marks` are the double and angle marks of one block in order; `end` is the token index where the block ends. */
export function pairMarks(tokens: readonly Token[], marks: readonly Mark[], end: number, angles: AngleStyle): Paired {
  return new BlockPairing(tokens, marks, angles).run(end);
}
