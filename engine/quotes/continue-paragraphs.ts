/**
 * Ties together quotations that run over several paragraphs: each paragraph opens again, or (sloppier) only the last one
 * has a closing mark and those between have none at all.
 */
import type { Block } from '../document';
import type { BlockRange } from './block-range';
import type { Stretch } from './pair-marks';

/** One block's stretches, and the closing mark that came before any opening one (token index, or -1). */
export interface BlockStretches {
  readonly range: BlockRange;
  readonly stretches: readonly Stretch[];
  readonly strayCloser: number;
}

export interface LinkedStretch extends Stretch {
  readonly block: number;
  /** Index into the list of the stretch it goes on from, or -1. */
  readonly continues: number;
}

/** How many paragraphs without any mark may stand between an open quotation and the paragraph that closes it. */
const MARKLESS_REACH = 2;

const CARRIES: ReadonlySet<Block['kind']> = new Set(['paragraph', 'listItem', 'blockquote', 'embed']);

function startsOpen(block: BlockStretches): boolean {
  return block.stretches[0]?.first === block.range.first;
}

/** How many blocks after `at` belong to the open quotation without opening it again; 0 when none does. */
function blocksUntilCloser(blocks: readonly BlockStretches[], at: number): number {
  for (let next = at + 1; next <= at + 1 + MARKLESS_REACH; next++) {
    const block = blocks[next];
    if (!block) return 0;
    if (block.strayCloser >= 0) return next - at;
    if (block.stretches.length > 0) return 0;
  }
  return 0;
}

/** A paragraph that goes on with the quotation before it and does not open it again. */
function unopenedStretch({ range, strayCloser }: BlockStretches, continues: number): LinkedStretch {
  const closed = strayCloser >= 0;
  return {
    first: range.first,
    last: closed ? strayCloser + 1 : range.last,
    opened: false,
    closed,
    block: range.block,
    continues,
  };
}

/** Links the stretches of the blocks that hold running text; others (headings, captions) stand for themselves. */
export function continueParagraphs(
  blocks: readonly BlockStretches[],
  kinds: readonly Block['kind'][],
): LinkedStretch[] {
  const linked: LinkedStretch[] = [];
  const carries = ({ range }: BlockStretches): boolean => CARRIES.has(kinds[range.block] ?? 'paragraph');
  const running = blocks.filter(carries);
  let at = -1;
  /** Index of the quotation that the last running block left open, or -1. */
  let pending = -1;
  /** How many of the next blocks belong to it without opening it again, the closing one included. */
  let unopened = 0;
  for (const block of blocks) {
    const { range, stretches } = block;
    const isRunning = carries(block);
    if (isRunning) at++;
    const carried = isRunning && unopened > 0 ? unopenedStretch(block, pending) : null;
    if (carried) pending = linked.push(carried) - 1;
    const goesOn = isRunning && startsOpen(block) ? pending : -1;
    stretches
      .filter(({ first }) => !carried || first >= carried.last)
      .forEach((stretch, index) =>
        linked.push({ ...stretch, block: range.block, continues: index === 0 ? goesOn : -1 }),
      );
    if (!isRunning) continue;
    const last = linked.at(-1);
    const isLeftOpen = last?.block === range.block && !last.closed && last.last === range.last;
    pending = isLeftOpen ? linked.length - 1 : -1;
    unopened = unopened > 0 ? unopened - 1 : isLeftOpen ? blocksUntilCloser(running, at) : 0;
  }
  return linked;
}
