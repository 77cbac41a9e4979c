/**
 * Every message between the parts of the extension, by direction. Each is a request with one answer; nothing else is sent.
 * Tab ids are the browser's; offsets are UTF-16 units into `article.text` of the run that is named.
 */
import { defineExtensionMessaging } from '@webext-core/messaging';
import type { AnalysedArticle, Article, Span } from '../engine/index';

/** How a page stands. `reason` of `unavailable` is a key of the interface messages. */
export type PageState =
  | { readonly kind: 'off'; readonly why: 'site' | 'paused' | 'private' }
  | { readonly kind: 'notArticle' }
  | { readonly kind: 'analysing'; readonly done: number; readonly total: number }
  | { readonly kind: 'noQuotes' }
  | { readonly kind: 'done' }
  | { readonly kind: 'failed'; readonly message: string };

/** What the background keeps for a tab in `storage.session`; popup and panel read it there and listen for changes. */
export interface TabResult {
  /** One run of the reader on one page; an answer for another run is discarded. */
  readonly run: string;
  readonly url: string;
  readonly state: PageState;
  readonly result: AnalysedArticle | null;
  /** Text of the article that the result's spans refer to, null until read. */
  readonly text: string | null;
  readonly blocks: readonly Span[] | null;
  /** Milliseconds since 1970; set where it is stored, so that the oldest can go first when storage is full. */
  readonly savedAt?: number;
}

interface Protocol {
  // content script -> background
  /** Attributes the quotes of an article. Fails with a message when the engine cannot be loaded. */
  analyse(data: { readonly run: string; readonly article: Article }): AnalysedArticle;
  /** Says how the page stands, so that popup, panel and badge can tell. */
  reportState(data: { readonly run: string; readonly url: string; readonly state: PageState }): void;

  // popup, panel -> content script of a tab (with the tab id as target)
  /** Scrolls to a span and flashes it; false when that run is over or the text is gone. */
  jumpTo(data: { readonly run: string; readonly span: Span }): boolean;
  /** Reads this page although it does not look like an article. */
  readAnyway(data: undefined): void;
  /** How the page stands now; answers also when nothing was analysed. */
  askState(data: undefined): { readonly run: string; readonly url: string; readonly state: PageState };

  // background -> content script of a tab
  /** Moves to the next or previous quote from where the reader is and opens its card; false when there is none. */
  stepQuote(data: { readonly direction: 'next' | 'previous' }): boolean;

  // popup, panel -> background
  /** Brings the reader into a tab by `activeTab`; false when the browser does not allow it there. */
  startReader(data: { readonly tabId: number }): boolean;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();
