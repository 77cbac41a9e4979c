/** Tells when the text under an element has changed and come to rest: a live blog's next entry, a late paragraph. */

export interface WatchOptions {
  readonly element: Element;
  readonly signal: AbortSignal;
  /** Called after the changes have rested. */
  readonly changed: () => void;
  /** Milliseconds without a change that count as rest. */
  readonly rest?: number;
}

const usualRest = 1200;
/** A page that never rests is read again all the same, after so many milliseconds. */
const longest = 10_000;

export function watchArticle({ element, signal, changed, rest = usualRest }: WatchOptions): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let first = 0;
  const fire = (): void => {
    first = 0;
    if (!signal.aborted) changed();
  };
  const observer = new MutationObserver(() => {
    const now = Date.now();
    first ||= now;
    clearTimeout(timer);
    timer = setTimeout(fire, Math.max(0, Math.min(rest, first + longest - now)));
  });
  observer.observe(element, { childList: true, characterData: true, subtree: true });
  const stop = (): void => {
    observer.disconnect();
    clearTimeout(timer);
  };
  signal.addEventListener('abort', stop, { once: true });
}
