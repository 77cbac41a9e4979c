/** A result on the page: marks, hit test, card and the ways to move between quotes. Gone without a trace when stopped. */
import { viewCard } from '../../components/card/card-view';
import type { Translate } from '../../components/translate';
import type { AnalysedArticle, Span } from '../../engine/index';
import type { Settings } from '../settings';
import { createHitTest } from './find-quote-at';
import { goTo } from './go-to';
import type { Painter } from './paint';
import type { PlacedQuote } from './placed-quote';
import type { ReadArticle } from './read-article';
import { createShownCard } from './show-card';
import { watchPointer } from './watch-pointer';

export interface ShowOptions {
  readonly document: Document;
  readonly read: ReadArticle;
  readonly result: AnalysedArticle;
  readonly quotes: readonly PlacedQuote[];
  readonly settings: Settings;
  readonly painter: Painter;
  readonly t: Translate;
  readonly signal: AbortSignal;
}

export interface ShownResult {
  /** Scrolls to a place and flashes it; false when it is no longer on the page. */
  jumpTo(span: Span): boolean;
  /** Moves to the quote after or before the one that is open or in view, and opens its card with the focus in it. */
  step(direction: 'next' | 'previous'): boolean;
}

function indexInView(quotes: readonly PlacedQuote[]): number {
  return quotes.findIndex((quote) => (quote.ranges[0]?.getBoundingClientRect().bottom ?? 0) > 0);
}

export function showResult(options: ShowOptions): ShownResult {
  const { document, read, result, quotes, settings, painter, t, signal } = options;
  const { map, article } = read;
  const hitTest = createHitTest(document, quotes, map);
  let last: PlacedQuote | null = null;

  function jumpTo(span: Span): boolean {
    const range = map.rangeOf(span);
    if (!range || !goTo(range)) return false;
    painter.flash(range);
    return true;
  }

  const card = createShownCard({
    document,
    t,
    jump: (span) => void jumpTo(span),
    changed: (quote) => painter.point(quote),
    left: () => setTimeout(() => !card.isBusy() && card.close(), settings.closeDelay),
  });
  const open = (quote: PlacedQuote, focus: boolean, y?: number): void => {
    last = quote;
    const view = viewCard(quote.quote, result, article.text, article.blocks);
    card.open({ quote, view, focus, ...(y === undefined ? {} : { y }) });
  };

  painter.paint(quotes, settings.marks);
  watchPointer({
    document,
    settings,
    signal,
    quoteAt: hitTest.at,
    point: (quote) => painter.point(quote ?? card.current()),
    open: (quote, _x, y) => open(quote, false, y),
    close: card.close,
    isOnCard: card.isBusy,
  });
  signal.addEventListener('abort', () => {
    card.close();
    painter.clear();
  });

  return {
    jumpTo,
    step(direction) {
      const from = last ? quotes.indexOf(last) : -1;
      const forward = from < 0 ? indexInView(quotes) : from + 1;
      const backward = from < 0 ? indexInView(quotes) - 1 : from - 1;
      const quote = quotes[direction === 'next' ? forward : backward];
      const range = quote?.ranges[0];
      if (!quote || !range || !goTo(range)) return false;
      open(quote, true);
      return true;
    },
  };
}
