/** The card on the page: opened beside a quote, kept there while the page moves, closed by Escape or when left. */
import { autoUpdate } from '@floating-ui/dom';
import { render } from 'preact';
import styles from '../../components/card/card.css?inline';
import { Card } from '../../components/card/card';
import type { CardView } from '../../components/card/card-view';
import { type Translate, TranslateProvider } from '../../components/translate';
import type { Span } from '../../engine/index';
import { textLanguage } from '../text-language';
import { type CardHost, createCardHost, setImportant } from './card-host';
import { placeCard } from './place-card';
import type { PlacedQuote } from './placed-quote';

export interface OpenOptions {
  readonly quote: PlacedQuote;
  readonly view: CardView;
  /** The height of the window that was pointed at: which line of the quote. Without it the first one. */
  readonly y?: number;
  /** Moves the focus into the card, for the keyboard; it goes back where it was on closing. */
  readonly focus: boolean;
}

export interface ShownCard {
  open(options: OpenOptions): void;
  close(): void;
  /** The quote whose card is open. */
  current(): PlacedQuote | null;
  /** The pointer or the focus is on it. */
  isBusy(): boolean;
}

interface CardDeps {
  readonly document: Document;
  readonly t: Translate;
  readonly jump: (span: Span) => void;
  /** The quote whose card opened, null when it closed. */
  readonly changed: (quote: PlacedQuote | null) => void;
  /** The pointer has left the card. */
  readonly left: () => void;
}

const isCoarse = (view: Window | null): boolean => view?.matchMedia('(pointer: coarse)').matches ?? false;
const prefersDark = (view: Window | null): boolean => view?.matchMedia('(prefers-color-scheme: dark)').matches ?? false;

function linesOf(quote: PlacedQuote): readonly DOMRect[] {
  return quote.ranges.flatMap((range) => [...range.getClientRects()]).filter((rect) => rect.width > 0);
}

/** A sheet at the foot of the window would cover a quote that stands low: the page moves up by as much. */
function placeSheet(host: HTMLElement, lines: readonly DOMRect[], view: Window): void {
  setImportant(host, { top: 'auto', bottom: '0', left: '0' });
  const lowest = Math.max(...lines.map((line) => line.bottom));
  const highest = Math.min(...lines.map((line) => line.top));
  const cover = lowest - host.getBoundingClientRect().top;
  if (cover > 0) view.scrollBy({ top: Math.min(cover, highest), behavior: 'instant' });
}

interface Open {
  readonly host: CardHost;
  readonly quote: PlacedQuote;
  readonly stop: AbortController;
  readonly focusBefore: Element | null;
}

export function createShownCard(deps: CardDeps): ShownCard {
  const { document, t } = deps;
  const view = document.defaultView;
  let open: Open | null = null;
  let hovered = false;

  function close(): void {
    if (!open) return;
    const { host, stop, focusBefore } = open;
    const hadFocus = host.root.activeElement !== null;
    open = null;
    hovered = false;
    stop.abort();
    render(null, host.mount);
    host.remove();
    if (hadFocus && focusBefore instanceof HTMLElement) focusBefore.focus({ preventScroll: true });
    deps.changed(null);
  }

  /** Beside the quote as long as any of its lines is in the window. */
  async function follow({ host, quote }: Open, y: number): Promise<void> {
    const lines = linesOf(quote);
    const isSeen = lines.some((line) => line.bottom > 0 && line.top < (view?.innerHeight ?? 0));
    const context = quote.ranges[0]?.startContainer.parentElement;
    if (!isSeen || !context) return close();
    const place = await placeCard(host.element, lines, y, context);
    if (place) setImportant(host.element, { left: `${Math.round(place.x)}px`, top: `${Math.round(place.y)}px` });
  }

  /** Does nothing else: not the page's own Escape either. */
  const escape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopImmediatePropagation();
    close();
  };

  function listen({ host, stop }: Open): void {
    const { signal } = stop;
    view?.addEventListener('keydown', escape, { capture: true, signal });
    host.element.addEventListener('pointerenter', () => (hovered = true), { signal });
    host.element.addEventListener(
      'pointerleave',
      () => {
        hovered = false;
        deps.left();
      },
      { signal },
    );
  }

  function show(next: Open, { view: content, y, focus }: OpenOptions): void {
    const sheet = isCoarse(view);
    render(
      <TranslateProvider value={t}>
        <Card view={content} sheet={sheet} dark={prefersDark(view)} onJump={deps.jump} onClose={close} />
      </TranslateProvider>,
      next.host.mount,
    );
    const lines = linesOf(next.quote);
    if (sheet && view) placeSheet(next.host.element, lines, view);
    else {
      const context = next.quote.ranges[0]?.startContainer.parentElement;
      const height = y ?? lines[0]?.top ?? 0;
      const fromTop = height - (lines[0]?.top ?? 0);
      const update = (): void => void follow(next, (linesOf(next.quote)[0]?.top ?? 0) + fromTop);
      if (context) next.stop.signal.addEventListener('abort', autoUpdate(context, next.host.element, update));
    }
    if (focus) next.host.root.querySelector<HTMLElement>('.card')?.focus({ preventScroll: true });
  }

  return {
    close,
    current: () => open?.quote ?? null,
    isBusy: () => open !== null && (hovered || open.host.root.activeElement !== null),
    open(options) {
      if (open?.quote === options.quote && !options.focus) return;
      const focusBefore = open ? open.focusBefore : document.activeElement;
      close();
      const host = createCardHost(document, styles);
      Object.assign(host.mount, textLanguage(t));
      open = { host, quote: options.quote, stop: new AbortController(), focusBefore };
      listen(open);
      show(open, options);
      deps.changed(options.quote);
    },
  };
}
