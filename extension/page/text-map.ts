/** From offsets of the article's text to places of the page and back. */
import type { Span } from '../../engine/index';
import type { Run } from './block-text';

export interface TextMap {
  /** The range of the page that shows these characters; null when the span is empty, outside, or gone from the page. */
  rangeOf(span: Span): Range | null;
  /** The offset of the character that stands at (or after) this place of a text node; null where none was read. */
  offsetAt(node: Node, offset: number): number | null;
}

/** Index of the last run that starts at or before `offset`, or -1. */
function runBefore(runs: readonly Run[], offset: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function setStart(range: Range, run: Run, offset: number): void {
  if (run.node.nodeType !== run.node.TEXT_NODE) range.setStartBefore(run.node);
  else range.setStart(run.node, run.from + Math.max(0, offset - run.start));
}

function setEnd(range: Range, run: Run, offset: number): void {
  if (run.node.nodeType !== run.node.TEXT_NODE) range.setEndAfter(run.node);
  else range.setEnd(run.node, run.from + Math.min(run.length, offset - run.start));
}

/** Runs are in the order of the text and never overlap; blank lines between blocks belong to none. */
export function createTextMap(document: Document, runs: readonly Run[]): TextMap {
  const byNode = new Map<Node, Run[]>();
  for (const run of runs) {
    const known = byNode.get(run.node);
    if (known) known.push(run);
    else byNode.set(run.node, [run]);
  }
  return {
    rangeOf({ start, end }) {
      const before = runBefore(runs, start);
      const holds = runs[before];
      const first = holds && start < holds.start + holds.length ? holds : runs[before + 1];
      const last = runs[runBefore(runs, end - 1)];
      if (!first || !last || end <= start || last.start < first.start) return null;
      if (!first.node.isConnected || !last.node.isConnected) return null;
      try {
        const range = document.createRange();
        setStart(range, first, start);
        setEnd(range, last, end);
        return range;
      } catch {
        return null; // The page has shortened the text node since it was read.
      }
    },
    offsetAt(node, offset) {
      const own = byNode.get(node);
      if (!own) return null;
      const run = own.find((one) => offset < one.from + one.length) ?? own.at(-1);
      if (!run) return null;
      return run.start + Math.min(run.length, Math.max(0, offset - run.from));
    },
  };
}
