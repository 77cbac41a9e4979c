/** What popup and panel show, from what is known: a pure function, so that every state can be tried. */
import type { AnalysedArticle } from '../../engine/index';
import { isWithin, patternOf, siteOf } from '../hosts';
import { isPaused, whyOff } from '../is-off';
import type { PageState, TabResult } from '../messages';
import type { Settings } from '../settings';

/** How far looking for a reader in the tab has come. */
export type Phase = 'looking' | 'running' | 'notStarted' | 'needsButton' | 'cannotRun';

/** The components have the same types of their own: they do not know that they live in a browser. */
export type PanelView =
  | { readonly kind: 'loading' | 'off' | 'notArticle' | 'cannotRun' | 'failed' }
  | { readonly kind: 'paused'; readonly until: number | null }
  | { readonly kind: 'notStarted'; readonly canStart: boolean }
  | { readonly kind: 'analysing'; readonly done: number; readonly total: number }
  | { readonly kind: 'noQuotes'; readonly result: AnalysedArticle | null }
  | { readonly kind: 'done'; readonly result: AnalysedArticle; readonly text: string | null };

export interface SiteView {
  readonly site: string;
  readonly on: boolean;
  readonly byItself: boolean;
}

export interface Known {
  readonly settings: Settings | null;
  readonly tab: { readonly id: number; readonly url: string | undefined } | null;
  readonly result: TabResult | null;
  readonly phase: Phase;
  /** Patterns of the sites where the reader runs by the manifest. */
  readonly bundled: ReadonlySet<string>;
  readonly now: number;
}

export function panelView({ settings, tab, result, phase, now }: Known): PanelView {
  if (settings === null) return { kind: 'loading' };
  const off = whyOff(settings, urlOf(tab, result), now);
  if (off === 'paused') return { kind: 'paused', until: settings.pausedUntil === -1 ? null : settings.pausedUntil };
  if (off === 'site') return { kind: 'off' };
  if (result === null) return viewOfPhase(phase);
  return viewOfState(result.state, result);
}

export function siteView({ settings, tab, result, bundled }: Known): SiteView | null {
  const url = urlOf(tab, result);
  const site = siteOf(url);
  if (site === null || settings === null) return null;
  const byItself = isBundled(site, bundled) || settings.ownHosts.some((own) => isWithin(site, own));
  return { site, on: whyOff({ ...settings, pausedUntil: null }, url, 0) === null, byItself };
}

export function pausedNow({ settings, now }: Known): boolean {
  return settings !== null && isPaused(settings, now);
}

/** The tab's own address is hidden without a permission for its site; the reader's report tells it as well. */
function urlOf(tab: Known['tab'], result: TabResult | null): string | undefined {
  return tab?.url ?? result?.url;
}

function viewOfPhase(phase: Phase): PanelView {
  if (phase === 'cannotRun') return { kind: 'cannotRun' };
  if (phase === 'notStarted') return { kind: 'notStarted', canStart: true };
  return phase === 'needsButton' ? { kind: 'notStarted', canStart: false } : { kind: 'loading' };
}

function viewOfState(state: PageState, { result, text }: TabResult): PanelView {
  switch (state.kind) {
    case 'notArticle':
    case 'failed':
      return { kind: state.kind };
    case 'analysing':
      return { kind: 'analysing', done: state.done, total: state.total };
    case 'noQuotes':
      return { kind: 'noQuotes', result };
    case 'done':
      return result === null ? { kind: 'loading' } : { kind: 'done', result, text };
    // The settings say on, so the page is just about to start again.
    default:
      return { kind: 'loading' };
  }
}

/** A pattern of the manifest covers its host and everything below. */
function isBundled(site: string, bundled: ReadonlySet<string>): boolean {
  const labels = site.split('.');
  return labels.some((_, at) => bundled.has(patternOf(labels.slice(at).join('.'))));
}
