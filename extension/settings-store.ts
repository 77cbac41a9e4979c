/** Where the user's choices are kept: `storage.local`, under one key. */
import { browser } from './browser';
import { parseSettings } from './parse-settings';
import type { Settings } from './settings';

export const settingsKey = 'settings';

/** Never fails on what is stored: a field that cannot be read has its default. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(settingsKey);
  return parseSettings(stored[settingsKey]);
}

/**
 * Writes some fields and leaves the others as they are. Calls from one context are done one after the other, so that two
 * quick changes do not undo each other.
 */
export function updateSettings(change: (now: Settings) => Partial<Settings>): Promise<Settings> {
  const write = async (): Promise<Settings> => {
    const now = await readSettings();
    const next = { ...now, ...change(now) };
    // Every write wakes the readers in all tabs: what changes nothing is not written.
    if (JSON.stringify(next) !== JSON.stringify(now)) await browser.storage.local.set({ [settingsKey]: next });
    return next;
  };
  const done = lastWrite.then(write);
  lastWrite = done.then(
    () => undefined,
    () => undefined,
  );
  return done;
}

let lastWrite: Promise<void> = Promise.resolve();

/** Tells of every change, made here or in another part of the extension, until the signal is aborted. */
export function watchSettings(changed: (settings: Settings) => void, signal?: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const change = changes[settingsKey];
    if (area === 'local' && change) changed(parseSettings(change.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), {
    once: true,
  });
}
