/** Where the results of the tabs are kept and how the surfaces read them. Writing is the background's alone. */
import { browser } from './browser';
import type { TabResult } from './messages';

const prefix = 'tab:';

export function tabKey(tabId: number): string {
  return `${prefix}${tabId}`;
}

/** Null when nothing is known of the tab. Session storage lies in memory and is gone with the browser. */
export async function readTabResult(tabId: number): Promise<TabResult | null> {
  const key = tabKey(tabId);
  const stored: Record<string, unknown> = await browser.storage.session.get(key);
  return asTabResult(stored[key]);
}

/** Every tab that something is known of. */
export async function readAllTabResults(): Promise<ReadonlyMap<number, TabResult>> {
  const stored: Record<string, unknown> = await browser.storage.session.get(null);
  const results = new Map<number, TabResult>();
  for (const [key, value] of Object.entries(stored)) {
    const result = key.startsWith(prefix) ? asTabResult(value) : null;
    if (result) results.set(Number(key.slice(prefix.length)), result);
  }
  return results;
}

/** Tells of every change of one tab's result until the signal is aborted; null when it was cleared. */
export function watchTabResult(tabId: number, changed: (result: TabResult | null) => void, signal: AbortSignal): void {
  const key = tabKey(tabId);
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const change = changes[key];
    if (area === 'session' && change) changed(asTabResult(change.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}

/** Only the background writes here, and a new version of the extension starts with an empty session: the shape is ours. */
function asTabResult(value: unknown): TabResult | null {
  const shaped = typeof value === 'object' && value !== null && 'run' in value && 'state' in value;
  return shaped ? (value as TabResult) : null;
}
