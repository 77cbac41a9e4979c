/** Keeps what popup and panel know of their tab up to date: settings, result, and whether a reader runs there. */
import { browser } from '../browser';
import { readerScript } from '../reader-script';
import { readSettings, watchSettings } from '../settings-store';
import { readTabResult, watchTabResult } from '../tab-results';
import { whyOff } from '../is-off';
import { findReader } from './find-reader';
import type { Known } from './panel-view';

export interface WatchTabOptions {
  /** The side panel goes along with the active tab; the popup belongs to one. */
  readonly follow: boolean;
  readonly mayStart: boolean;
  readonly changed: (known: Known) => void;
  readonly signal: AbortSignal;
}

export interface WatchedTab {
  readonly known: () => Known;
  readonly set: (part: Partial<Known>) => void;
  /** Looks for a reader again, e.g. after a site was switched on. */
  readonly look: () => Promise<void>;
}

export function watchTab({ follow, mayStart, changed, signal }: WatchTabOptions): WatchedTab {
  const bundled = new Set(readerScript()?.matches ?? []);
  let known: Known = { settings: null, tab: null, result: null, phase: 'looking', bundled, now: Date.now() };
  let leaveTab = new AbortController();
  const set = (part: Partial<Known>): void => {
    if (signal.aborted) return;
    known = { ...known, ...part, now: Date.now() };
    changed(known);
  };
  const look = async (): Promise<void> => {
    const { tab, settings } = known;
    if (tab === null || settings === null || whyOff(settings, tab.url, Date.now()) !== null) return;
    const phase = await findReader(tab.id, { mayStart });
    if (known.tab?.id === tab.id) set({ phase });
  };
  const enter = async (): Promise<void> => {
    leaveTab.abort();
    leaveTab = new AbortController();
    const here = leaveTab.signal;
    const settingsRead = readSettings();
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (tab?.id === undefined || here.aborted) return;
    watchTabResult(
      tab.id,
      (result) => set(result === null ? { result, phase: 'looking' } : { result, phase: 'running' }),
      here,
    );
    const [settings, result] = await Promise.all([settingsRead, readTabResult(tab.id)]);
    if (here.aborted) return;
    set({ settings, result, tab: { id: tab.id, url: tab.url }, phase: result === null ? 'looking' : 'running' });
    await look();
  };
  watchSettings((settings) => set({ settings }), signal);
  signal.addEventListener('abort', () => leaveTab.abort(), { once: true });
  if (follow) followActiveTab(() => void enter(), signal);
  void enter();
  return { known: () => known, set, look };
}

/** Another tab comes to the front, or the page in it changes. */
function followActiveTab(moved: () => void, signal: AbortSignal): void {
  const onUpdated = (
    _tabId: number,
    change: { readonly status?: string },
    tab: { readonly active?: boolean },
  ): void => {
    if (tab.active === true && change.status === 'complete') moved();
  };
  browser.tabs.onActivated.addListener(moved);
  browser.tabs.onUpdated.addListener(onUpdated);
  signal.addEventListener(
    'abort',
    () => {
      browser.tabs.onActivated.removeListener(moved);
      browser.tabs.onUpdated.removeListener(onUpdated);
    },
    { once: true },
  );
}
