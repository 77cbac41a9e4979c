/**
 * Clears what is known of a tab when its page is gone. The browsers say "loading" also for a page's frames, and what a
 * tab loads is hidden without the `tabs` permission: so the page itself is asked whether the run still lives.
 */
import { browser } from '../browser';
import { sendMessage, type TabResult } from '../messages';
import { readTabResult } from '../tab-results';
import type { KeepResults } from './keep-results';

/** Registers its listeners at once. */
export function followTabs(results: KeepResults): void {
  browser.tabs.onRemoved.addListener((tabId) => void results.change(tabId, () => null));
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status !== undefined) void clearIfGone(tabId, results);
  });
}

export async function clearIfGone(tabId: number, results: KeepResults): Promise<void> {
  const kept = await readTabResult(tabId);
  if (kept === null || (await runOf(tabId)) === kept.run) return;
  await results.change(tabId, (now: TabResult | null) => (now?.run === kept.run ? null : now));
}

/** The run that the page in a tab is in; null when no reader answers there. */
async function runOf(tabId: number): Promise<string | null> {
  try {
    return (await sendMessage('askState', undefined, tabId)).run;
  } catch {
    return null;
  }
}
