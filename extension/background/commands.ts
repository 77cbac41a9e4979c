/** The keyboard commands of the manifest. */
import { apis } from '../apis';
import { browser } from '../browser';
import { sendMessage } from '../messages';
import { toggleSite } from './switch-site';

/** Registers its listener at once. */
export function keepCommands(): void {
  apis().commands?.onCommand.addListener((command, tab) => void run(command, tab));
}

/** Chrome hands the tab over; Firefox does so only in newer versions. */
async function run(
  command: string,
  given: { readonly id?: number | undefined; readonly url?: string | undefined } | undefined,
): Promise<void> {
  const tab = given ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0];
  if (command === 'toggle-site') await toggleSite(tab?.url);
  if (command === 'next-quote') await step(tab?.id, 'next');
  if (command === 'previous-quote') await step(tab?.id, 'previous');
}

async function step(tabId: number | undefined, direction: 'next' | 'previous'): Promise<void> {
  if (tabId === undefined) return;
  try {
    await sendMessage('stepQuote', { direction }, tabId);
  } catch {
    // No reader in this tab: there is nothing to move to.
  }
}
