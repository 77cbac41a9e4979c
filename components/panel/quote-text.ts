/** A quote as one line of text. */
import type { Quote, Span } from '../../engine/index';

const gap = ' … ';

/** The pieces of a split quote with an ellipsis between, spaces and line breaks made one; null without the article's text. */
export function quoteText(quote: Quote, text: string | null): string | null {
  if (text === null) return null;
  return quote.segments.map(({ start, end }) => text.slice(start, end).replaceAll(/\s+/g, ' ')).join(gap);
}

/** From the first mark to the last, for jumping. */
export function wholeSpan(quote: Quote): Span | null {
  const first = quote.segments[0];
  const last = quote.segments.at(-1);
  return first && last ? { start: first.start, end: last.end } : null;
}
