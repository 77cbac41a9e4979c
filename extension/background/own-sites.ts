/**
 * "Always on this site": a content script registered at run time for exactly the hosts that the browser granted. The
 * browser's permissions are the truth; the list in the settings is a copy of them for show.
 */
import { browser } from '../browser';
import { siteOfPattern } from '../hosts';
import { updateSettings } from '../settings-store';
import { readerScript, type ReaderScript } from '../reader-script';

export const ownSitesScript = 'own-sites';

/** Listens for granted and revoked hosts, and registers again after a start or an update. */
export function keepOwnSites(): void {
  browser.permissions.onAdded.addListener(() => void syncOwnSites());
  browser.permissions.onRemoved.addListener(() => void syncOwnSites());
  browser.runtime.onStartup.addListener(() => void syncOwnSites());
  browser.runtime.onInstalled.addListener(() => void syncOwnSites());
}

let lastSync: Promise<void> = Promise.resolve();

/** One at a time: two at once would both find the script missing and both register it. */
export function syncOwnSites(): Promise<void> {
  lastSync = lastSync.then(sync, sync);
  return lastSync;
}

async function sync(): Promise<void> {
  const script = readerScript();
  if (script === null) return;
  const bundled = new Set(script.matches);
  const { origins = [] } = await browser.permissions.getAll();
  const own = origins.filter((origin) => !bundled.has(origin)).toSorted();
  await register(script, own);
  const ownHosts = own.map(siteOfPattern).filter((host) => host !== null);
  await updateSettings(() => ({ ownHosts: [...new Set(ownHosts)].toSorted() }));
}

async function register(script: ReaderScript, matches: readonly string[]): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [ownSitesScript] });
  if (matches.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ownSitesScript] });
    return;
  }
  const entry = {
    id: ownSitesScript,
    js: [...script.js],
    css: [...script.css],
    matches: [...matches],
    runAt: script.runAt,
    persistAcrossSessions: true,
  };
  if (registered.length > 0) await browser.scripting.updateContentScripts([entry]);
  else await browser.scripting.registerContentScripts([entry]);
}
