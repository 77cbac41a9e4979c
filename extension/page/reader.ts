/**
 * The reader's way on one page: is it an article, read it, have it analysed, show what was found; and all over again when the
 * page or the settings change. Every run has its own name and signal, so that nothing of an old run is ever shown.
 */
import type { Translate } from '../../components/translate';
import type { AnalysedArticle, Article, Span } from '../../engine/index';
import { whyOff } from '../is-off';
import type { PageState } from '../messages';
import type { Settings } from '../settings';
import { isArticle } from './is-article';
import { createPainter } from './paint';
import type { PageSigns } from './page-signs';
import { placeQuotes } from './placed-quote';
import { type ReadArticle, readArticle } from './read-article';
import { type ShownResult, showResult } from './shown-result';
import { isVisible } from './visible';
import { watchArticle } from './watch-article';

export interface ReaderDeps {
  readonly document: Document;
  readonly signs: PageSigns;
  readonly t: Translate;
  readonly readSettings: () => Promise<Settings>;
  readonly analyse: (run: string, article: Article) => Promise<AnalysedArticle>;
  readonly report: (run: string, url: string, state: PageState) => void;
  /** Stops everything: the extension is gone or a newer reader has taken over. */
  readonly signal: AbortSignal;
}

export interface ReaderState {
  readonly run: string;
  readonly url: string;
  readonly state: PageState;
}

export interface Reader {
  /** Clears what is shown and begins anew; `anyway` goes past the gate. */
  start(anyway?: boolean): Promise<void>;
  state(): ReaderState;
  jumpTo(run: string, span: Span): boolean;
  step(direction: 'next' | 'previous'): boolean;
}

/** How long a page that declares an article is given to show its text, in milliseconds. */
const patience = 15_000;
/** Less text than this is a headline and a notice, not an article. */
const fewestCharacters = 300;

/** What `setTimeout` can bear; a longer pause is looked at again then. */
const longestTimer = 2 ** 31 - 1;

let runs = 0;
const newRun = (): string => `${Date.now().toString(36)}-${Math.trunc(Math.random() * 1e9).toString(36)}-${++runs}`;

export function createReader(deps: ReaderDeps): Reader {
  const { document, signal } = deps;
  const painter = createPainter();
  let stop = new AbortController();
  let now: ReaderState = { run: newRun(), url: document.location.href, state: { kind: 'notArticle' } };
  let shown: ShownResult | null = null;
  let isKnown = false;
  /** Somebody has looked before it was clear whether this is an article: then they are told either way. */
  let wasAsked = false;
  let isDeciding = false;

  /** A page that never was an article is not worth waking the background for. */
  function say(state: PageState, isAsked = false): void {
    now = { ...now, state };
    isDeciding = false;
    if (state.kind === 'notArticle' && !isKnown && !isAsked && !wasAsked) return;
    isKnown = true;
    deps.report(now.run, now.url, state);
  }

  function begin(): AbortSignal {
    stop.abort();
    shown = null;
    stop = new AbortController();
    now = { run: newRun(), url: document.location.href, state: { kind: 'notArticle' } };
    return AbortSignal.any([stop.signal, signal]);
  }

  const read = (): ReadArticle => readArticle(document, { signs: deps.signs, url: now.url, isVisible });

  /** Looks again whenever the page changes, for a while. */
  function wait(anyway: boolean, own: AbortSignal): void {
    const waiting = new AbortController();
    const until = AbortSignal.any([own, waiting.signal]);
    const giveUp = setTimeout(() => {
      waiting.abort();
      say({ kind: 'notArticle' });
    }, patience);
    const look = (): void => {
      const found = anyway || isArticle(document) !== 'other' ? read() : null;
      if (!found || found.article.text.length < fewestCharacters) return;
      waiting.abort();
      void analyse(found, own);
    };
    until.addEventListener('abort', () => clearTimeout(giveUp));
    watchArticle({ element: document.body, signal: until, changed: look, rest: 300 });
  }

  async function analyse(found: ReadArticle, own: AbortSignal): Promise<void> {
    say({ kind: 'analysing', done: 0, total: found.article.blocks.length });
    try {
      const result = await deps.analyse(now.run, found.article);
      if (!own.aborted) await show(found, result, own);
    } catch (error) {
      if (!own.aborted) say({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
    }
  }

  async function show(found: ReadArticle, result: AnalysedArticle, own: AbortSignal): Promise<void> {
    const settings = await deps.readSettings();
    const quotes = await placeQuotes(result, found.map, settings.showReported, own);
    if (!quotes) return;
    // The background keeps the result under this state already.
    now = { ...now, state: { kind: result.quotes.length > 0 ? 'done' : 'noQuotes' } };
    shown = showResult({ document, read: found, result, quotes, settings, painter, t: deps.t, signal: own });
    const again = (): void => void update(found, result, own);
    watchArticle({ element: found.container, signal: own, changed: again });
  }

  /** The article's element has changed: new text is analysed, the same text in new nodes only placed again. */
  async function update(before: ReadArticle, result: AnalysedArticle, own: AbortSignal): Promise<void> {
    if (!before.container.isConnected) return start();
    const found = read();
    if (found.article.text !== before.article.text) return renew(found);
    const isWhole = result.quotes.every((quote) => quote.segments.every((segment) => before.map.rangeOf(segment)));
    if (isWhole || own.aborted) return;
    const { run, url } = now;
    const next = begin();
    now = { run, url, state: now.state };
    await show(found, result, next);
  }

  async function renew(found: ReadArticle): Promise<void> {
    await analyse(found, begin());
  }

  /** A pause with an end: the page goes on by itself then. A sleeping machine's timer is late, never early. */
  function wake(until: number | null, own: AbortSignal): void {
    if (until === null || until < 0) return;
    const timer = setTimeout(() => void start(), Math.min(until - Date.now() + 1, longestTimer));
    own.addEventListener('abort', () => clearTimeout(timer), { once: true });
  }

  async function start(anyway = false): Promise<void> {
    const own = begin();
    isDeciding = true;
    const settings = await deps.readSettings();
    if (own.aborted) return;
    const why = whyOff(settings, now.url, Date.now());
    if (why === 'paused') wake(settings.pausedUntil, own);
    if (why) return say({ kind: 'off', why });
    if (!anyway && isArticle(document) === 'other') return say({ kind: 'notArticle' });
    const found = read();
    if (found.article.text.length >= fewestCharacters) return analyse(found, own);
    isDeciding = false;
    if (wasAsked) say(now.state, true);
    wait(anyway, own);
  }

  return {
    start,
    state() {
      // Somebody looks: from now on they are told of this page, an article or not.
      if (!isKnown && !isDeciding) say(now.state, true);
      wasAsked = true;
      return now;
    },
    jumpTo: (run, span) => run === now.run && shown !== null && shown.jumpTo(span),
    step: (direction) => shown?.step(direction) ?? false,
  };
}
