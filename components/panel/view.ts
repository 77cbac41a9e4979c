/** What popup and side panel show and what can be done there: data in, callbacks out. */
import type { AnalysedArticle, Span } from '../../engine/index';
import type { FormatId } from '../../exports/formats';

/** How the page stands, as far as a reader needs to know. */
export type PanelView =
  | { readonly kind: 'loading' }
  | { readonly kind: 'off' }
  /** `until` in milliseconds since 1970, null for "until switched on". */
  | { readonly kind: 'paused'; readonly until: number | null }
  | { readonly kind: 'notArticle' }
  /** `canStart`: it may be tried from here; else only the toolbar button gives leave. */
  | { readonly kind: 'notStarted'; readonly canStart: boolean }
  | { readonly kind: 'cannotRun' }
  | { readonly kind: 'analysing'; readonly done: number; readonly total: number }
  | { readonly kind: 'noQuotes'; readonly result: AnalysedArticle | null }
  | { readonly kind: 'failed' }
  | { readonly kind: 'done'; readonly result: AnalysedArticle; readonly text: string | null };

/** The site of the page and how Saidby runs there; null on pages without a host. */
export interface SiteView {
  readonly site: string;
  readonly on: boolean;
  /** The browser lets it run here by itself: a bundled news site, or one the reader allowed. */
  readonly byItself: boolean;
}

export interface PanelActions {
  /** Resolves false when the place is gone. */
  readonly jump: (span: Span) => Promise<boolean>;
  readonly readAnyway: () => void;
  readonly startReading: () => void;
  readonly switchSite: (on: boolean) => void;
  /** Must ask the browser before anything is awaited, or the click no longer counts. */
  readonly allowAlways: () => void;
  readonly pause: (how: 'tomorrow' | 'always' | 'off') => void;
  readonly copy: (format: FormatId) => Promise<boolean>;
  readonly save: (format: FormatId, withMark: boolean) => void;
  readonly openOptions: () => void;
  /** Null where there is no side panel, or where we are in it. */
  readonly openSidePanel: (() => void) | null;
}
