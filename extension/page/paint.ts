/**
 * Marks on the page by the CSS Custom Highlight API: ranges are registered under names that the style sheet paints, and the
 * page's DOM stays as it is. Browsers without it show no marks; the lists still work.
 */
import type { Settings } from '../settings';
import type { PlacedQuote } from './placed-quote';

/** The registry is the page's own: names are unlike any other, and only ours are ever removed. */
export const highlightPrefix = 'saidby';
const flashName = `${highlightPrefix}-flash`;
const flashMilliseconds = 1800;
/** Above the page's own highlights. */
const flashPriority = 2;

export interface Painter {
  paint(quotes: readonly PlacedQuote[], marks: Settings['marks']): void;
  /** The quote under the pointer, on its card or moved to; null for none. */
  point(quote: PlacedQuote | null): void;
  /** Shows a place for a moment. */
  flash(range: Range): void;
  clear(): void;
}

const idle: Painter = { paint() {}, point() {}, flash() {}, clear() {} };

/** `saidby-underline-named-3-light`: what the style sheet knows. */
const lineOf = ({ kind, ink, ground }: PlacedQuote): string => `${highlightPrefix}-underline-${kind}-${ink}-${ground}`;
const groundOf = (style: 'tint' | 'pointed', { ink, ground }: PlacedQuote): string =>
  `${highlightPrefix}-${style}-${ink}-${ground}`;

export function canPaint(): boolean {
  return typeof CSS !== 'undefined' && 'highlights' in CSS && typeof Highlight === 'function';
}

export function createPainter(): Painter {
  if (!canPaint()) return idle;
  const painted = new Set<string>();
  let pointed: readonly string[] = [];
  let showsAll = true;
  let flashing: ReturnType<typeof setTimeout> | undefined;

  const unpoint = (): void => {
    for (const name of pointed) CSS.highlights.delete(name);
    pointed = [];
  };
  const clear = (): void => {
    for (const name of painted) CSS.highlights.delete(name);
    painted.clear();
    unpoint();
    clearTimeout(flashing);
    CSS.highlights.delete(flashName);
  };
  return {
    clear,
    paint(quotes, marks) {
      clear();
      showsAll = marks !== 'hover';
      if (!showsAll) return;
      const rangesOf = new Map<string, Range[]>();
      for (const quote of quotes) {
        const names = marks === 'tint' ? [lineOf(quote), groundOf('tint', quote)] : [lineOf(quote)];
        for (const name of names) rangesOf.set(name, [...(rangesOf.get(name) ?? []), ...quote.ranges]);
      }
      for (const [name, ranges] of rangesOf) {
        CSS.highlights.set(name, new Highlight(...ranges));
        painted.add(name);
      }
    },
    point(quote) {
      unpoint();
      if (!quote) return;
      pointed = showsAll ? [groundOf('pointed', quote)] : [groundOf('pointed', quote), lineOf(quote)];
      for (const name of pointed) {
        const highlight = new Highlight(...quote.ranges);
        highlight.priority = 1;
        CSS.highlights.set(name, highlight);
      }
    },
    flash(range) {
      const highlight = new Highlight(range);
      highlight.priority = flashPriority;
      CSS.highlights.set(flashName, highlight);
      clearTimeout(flashing);
      flashing = setTimeout(() => CSS.highlights.delete(flashName), flashMilliseconds);
    },
  };
}
