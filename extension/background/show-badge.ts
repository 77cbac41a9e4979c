/** The toolbar button's title says how the tab stands; the number on it is the reader's choice and off by default. */
import { browser } from '../browser';
import { t } from '../i18n';
import type { TabResult } from '../messages';
import type { Settings } from '../settings';
import { readSettings, watchSettings } from '../settings-store';
import { readAllTabResults } from '../tab-results';

/** Registers its listeners at once. */
export function keepBadge(): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area !== 'session') return;
    for (const [key, change] of Object.entries(changes)) {
      const tabId = /^tab:(\d+)$/.exec(key)?.[1];
      if (tabId !== undefined) void refresh(Number(tabId), (change.newValue as TabResult | undefined) ?? null);
    }
  });
  watchSettings((settings) => void refreshAll(settings));
}

async function refresh(tabId: number, result: TabResult | null): Promise<void> {
  await show(tabId, result, await readSettings());
}

async function refreshAll(settings: Settings): Promise<void> {
  for (const [tabId, result] of await readAllTabResults()) await show(tabId, result, settings);
}

async function show(tabId: number, result: TabResult | null, settings: Settings): Promise<void> {
  const quotes = result?.result?.quotes.length ?? 0;
  const text = settings.badge && quotes > 0 ? String(quotes) : '';
  // The tab may be gone meanwhile, and Firefox for Android has no badge: neither matters.
  await Promise.allSettled([
    attempt(() => browser.action.setTitle({ tabId, title: titleOf(result, quotes) })),
    attempt(() => browser.action.setBadgeText({ tabId, text })),
    attempt(() => browser.action.setBadgeBackgroundColor({ tabId, color: badgeColour })),
  ]);
}

const badgeColour = '#3f5872';

function titleOf(result: TabResult | null, quotes: number): string {
  if (result?.state.kind === 'off') return t(result.state.why === 'paused' ? 'action.titlePaused' : 'action.titleOff');
  return quotes > 0 ? t('action.titleQuotes', quotes) : t('action.title');
}

async function attempt(call: () => Promise<void> | undefined): Promise<void> {
  await call();
}
