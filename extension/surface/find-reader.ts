/** Looks whether a reader lives in a tab, and starts one where a click on the toolbar button allows it. */
import { sendMessage } from '../messages';
import { readTabResult } from '../tab-results';
import type { Phase } from './panel-view';

export interface FindReaderOptions {
  /** The popup was opened by a click on the button, so the reader may be started in this tab. */
  readonly mayStart: boolean;
}

/** Reports to the background follow by themselves once a reader runs; a lost result is read again. */
export async function findReader(tabId: number, { mayStart }: FindReaderOptions): Promise<Phase> {
  const state = await ask(tabId);
  if (state !== null) {
    const lost = (state === 'done' || state === 'noQuotes') && (await readTabResult(tabId)) === null;
    if (lost) await readAnyway(tabId);
    return 'running';
  }
  if (!mayStart) return 'notStarted';
  return (await start(tabId)) ? 'running' : 'cannotRun';
}

/** A reader keeps quiet about pages that are no articles until somebody asks: so it is asked as soon as it runs. */
export async function start(tabId: number): Promise<boolean> {
  try {
    const started = await sendMessage('startReader', { tabId });
    if (started) await ask(tabId);
    return started;
  } catch {
    return false;
  }
}

/** True when a reader was there to hear it. */
export async function readAnyway(tabId: number): Promise<boolean> {
  try {
    await sendMessage('readAnyway', undefined, tabId);
    return true;
  } catch {
    return false;
  }
}

async function ask(tabId: number): Promise<string | null> {
  try {
    return (await sendMessage('askState', undefined, tabId)).state.kind;
  } catch {
    return null;
  }
}
