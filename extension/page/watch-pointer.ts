/**
 * When the reader asks for a card: by resting the pointer on a quote, by click or tap, or not at all. Listens only; never
 * takes a click, a link or a selection from the page.
 */
import type { Settings } from '../settings';
import type { PlacedQuote } from './placed-quote';

export interface PointerOptions {
  readonly document: Document;
  readonly settings: Pick<Settings, 'cardOpens' | 'openDelay' | 'closeDelay'>;
  readonly signal: AbortSignal;
  readonly quoteAt: (x: number, y: number) => PlacedQuote | null;
  /** The quote under the pointer, for its mark; null when it leaves. */
  readonly point: (quote: PlacedQuote | null) => void;
  /** `x` and `y` say which line of the quote was meant. */
  readonly open: (quote: PlacedQuote, x: number, y: number) => void;
  readonly close: () => void;
  /** True while the pointer or the focus is on the card: then it stays. */
  readonly isOnCard: () => boolean;
}

/** What a click on does something already. */
const ownControls =
  'a[href], button, input, select, textarea, label, summary, video, audio, [role="button"], [contenteditable]';

function isSelecting(document: Document): boolean {
  const selection = document.getSelection();
  return selection !== null && !selection.isCollapsed;
}

function watchHover({ document, settings, signal, quoteAt, point, open, close, isOnCard }: PointerOptions): void {
  let frame = 0;
  let under: PlacedQuote | null = null;
  let opening: ReturnType<typeof setTimeout> | undefined;
  let closing: ReturnType<typeof setTimeout> | undefined;
  let place = { x: 0, y: 0 };

  const leave = (): void => {
    clearTimeout(opening);
    clearTimeout(closing);
    closing = setTimeout(() => {
      if (!isOnCard()) close();
    }, settings.closeDelay);
  };
  const enter = (quote: PlacedQuote): void => {
    clearTimeout(opening);
    opening = setTimeout(() => {
      clearTimeout(closing);
      if (under === quote && !isSelecting(document)) open(quote, place.x, place.y);
    }, settings.openDelay);
  };
  const look = (): void => {
    frame = 0;
    const found = quoteAt(place.x, place.y);
    if (found && found === under) clearTimeout(closing);
    if (found === under) return;
    under = found;
    point(found);
    if (settings.cardOpens !== 'hover') return;
    if (under === null) leave();
    else enter(under);
  };
  const move = (event: PointerEvent): void => {
    if (event.pointerType !== 'mouse' || event.buttons !== 0) return;
    place = { x: event.clientX, y: event.clientY };
    if (frame === 0) frame = requestAnimationFrame(look);
  };
  document.addEventListener('pointermove', move, { passive: true, signal });
  signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame);
    clearTimeout(opening);
    clearTimeout(closing);
  });
}

function watchClick({ document, settings, signal, quoteAt, open, close, isOnCard }: PointerOptions): void {
  const clicked = (event: MouseEvent): void => {
    if (isOnCard()) return;
    const byTouch = event instanceof PointerEvent && event.pointerType !== 'mouse';
    const opens = settings.cardOpens === 'click' || (byTouch && settings.cardOpens === 'hover');
    const target = event.target instanceof Element ? event.target : null;
    const found = opens && !target?.closest(ownControls) ? quoteAt(event.clientX, event.clientY) : null;
    if (found && !isSelecting(document)) open(found, event.clientX, event.clientY);
    else close();
  };
  document.addEventListener('click', clicked, { passive: true, signal });
}

export function watchPointer(options: PointerOptions): void {
  watchHover(options);
  watchClick(options);
}
