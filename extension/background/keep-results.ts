/**
 * Writes the results of the tabs. Changes of one tab are done one after the other, each on what is stored then, so that
 * nothing depends on this worker's memory. Session storage holds 10 MB: when it is full, the tabs that were written
 * longest ago go first, and a result that is too large alone is kept without the article's text.
 */
import { browser } from '../browser';
import type { TabResult } from '../messages';
import { readAllTabResults, readTabResult, tabKey } from '../tab-results';

export interface KeepResults {
  /** Null from `change` clears the tab; the same object back leaves it as it is. Answers with what is kept. */
  change(tabId: number, change: (now: TabResult | null) => TabResult | null): Promise<TabResult | null>;
}

/** `clock` gives milliseconds since 1970. */
export function createKeepResults(clock: () => number = Date.now): KeepResults {
  const queues = new Map<number, Promise<unknown>>();
  const apply = async (tabId: number, change: (now: TabResult | null) => TabResult | null) => {
    const now = await readTabResult(tabId);
    const next = change(now);
    if (next === now) return now;
    if (next === null) await browser.storage.session.remove(tabKey(tabId));
    else await write(tabId, { ...next, savedAt: clock() });
    return next;
  };
  return {
    change(tabId, change) {
      const before = queues.get(tabId) ?? Promise.resolve();
      const done = before.then(
        () => apply(tabId, change),
        () => apply(tabId, change),
      );
      queues.set(tabId, done);
      const forget = (): void => {
        if (queues.get(tabId) === done) queues.delete(tabId);
      };
      done.then(forget, forget);
      return done;
    },
  };
}

async function write(tabId: number, result: TabResult): Promise<void> {
  if (await fits(tabId, result)) return;
  const others = [...(await readAllTabResults())].filter(([id]) => id !== tabId);
  for (const [id] of others.toSorted(([, a], [, b]) => (a.savedAt ?? 0) - (b.savedAt ?? 0))) {
    await browser.storage.session.remove(tabKey(id));
    if (await fits(tabId, result)) return;
  }
  if (await fits(tabId, { ...result, text: null, blocks: null })) return;
  const tooLarge: TabResult = { ...emptyOf(result), state: { kind: 'failed', message: 'too large' } };
  await browser.storage.session.set({ [tabKey(tabId)]: tooLarge });
}

async function fits(tabId: number, result: TabResult): Promise<boolean> {
  try {
    await browser.storage.session.set({ [tabKey(tabId)]: result });
    return true;
  } catch {
    return false;
  }
}

function emptyOf({ run, url, state }: TabResult): TabResult {
  return { run, url, state, result: null, text: null, blocks: null };
}
