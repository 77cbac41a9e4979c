/** Which quote is under a point of the window. */
import type { Span } from '../../engine/index';
import type { PlacedQuote } from './placed-quote';
import type { TextMap } from './text-map';

export interface HitTest {
  at(x: number, y: number): PlacedQuote | null;
}

/** Lines have gaps between them that still belong to the quote, in pixels. */
const slack = 3;

interface Segment extends Span {
  readonly quote: PlacedQuote;
}

function segmentsOf(quotes: readonly PlacedQuote[]): readonly Segment[] {
  return quotes
    .flatMap((quote) => quote.quote.segments.map(({ start, end }) => ({ start, end, quote })))
    .toSorted((a, b) => a.start - b.start);
}

/** The segment that holds the character before or after `offset`: a caret stands between two. */
export function segmentAt<S extends Span>(segments: readonly S[], offset: number): S | null {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((segments[middle]?.end ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  const found = segments[low];
  return found && found.start <= offset ? found : null;
}

export function isOnRects(rects: Iterable<DOMRect>, x: number, y: number): boolean {
  for (const rect of rects) {
    if (x >= rect.left - slack && x <= rect.right + slack && y >= rect.top - slack && y <= rect.bottom + slack)
      return true;
  }
  return false;
}

function caretAt(document: Document, x: number, y: number): { node: Node; offset: number } | null {
  const place = document.caretPositionFromPoint?.(x, y);
  if (place) return { node: place.offsetNode, offset: place.offset };
  const range = document.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}

/**
 * Asks the browser for the caret at the point and the text map for its offset; the caret snaps to the nearest text, so the
 * quote's own rectangles have the last word.
 */
export function createHitTest(document: Document, quotes: readonly PlacedQuote[], map: TextMap): HitTest {
  const segments = segmentsOf(quotes);
  return {
    at(x, y) {
      const caret = caretAt(document, x, y);
      const offset = caret ? map.offsetAt(caret.node, caret.offset) : null;
      const found = offset === null ? null : segmentAt(segments, offset);
      if (!found) return null;
      return found.quote.ranges.some((range) => isOnRects(range.getClientRects(), x, y)) ? found.quote : null;
    },
  };
}
