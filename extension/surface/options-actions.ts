/** What can be done on the options page. */
import { browser } from '../browser';
import { patternOf, readHost, siteOfPattern } from '../hosts';
import { tomorrow } from '../is-off';
import { isRecord, parseSettings } from '../parse-settings';
import type { Settings } from '../settings';
import { readSettings, updateSettings } from '../settings-store';
import { saveFile } from './save-file';

export const settingsFormat = 'saidby-settings';
const settingsFormatVersion = 1;

export function optionsActions() {
  return {
    change: (part: Partial<Settings>): void => void updateSettings(() => part),
    pause(how: 'tomorrow' | 'always' | 'off'): void {
      const pausedUntil = { tomorrow: tomorrow(new Date()), always: -1, off: null }[how];
      void updateSettings(() => ({ pausedUntil }));
    },
    addOff(text: string): string | null {
      const host = readHost(text);
      if (host !== null)
        void updateSettings(({ offHosts }) => ({ offHosts: [...new Set([...offHosts, host])].toSorted() }));
      return host;
    },
    removeOff(host: string): void {
      void updateSettings(({ offHosts }) => ({ offHosts: offHosts.filter((one) => one !== host) }));
    },
    /** Asked at once, within the click; the background hears of the answer and does the rest. */
    addOwn(text: string): Promise<boolean> | null {
      const host = readHost(text);
      if (host === null) return null;
      return browser.permissions.request({ origins: [patternOf(host)] }).catch(() => false);
    },
    removeOwn: (host: string): void => void giveBack((site) => site === host),
    exportSettings: (): void => void exportSettings(),
    importSettings,
    eraseAll,
  };
}

async function exportSettings(): Promise<void> {
  const content = { format: settingsFormat, formatVersion: settingsFormatVersion, settings: await readSettings() };
  saveFile('saidby-settings.json', 'application/json', `${JSON.stringify(content, null, 2)}\n`);
}

/** Takes what can be read and leaves the rest at its default. Own sites stay: only the browser can give that leave. */
export async function importSettings(text: string): Promise<boolean> {
  const content = readJson(text);
  if (!isRecord(content) || content['format'] !== settingsFormat) return false;
  const imported = parseSettings(content['settings']);
  await updateSettings(({ ownHosts }) => ({ ...imported, ownHosts }));
  return true;
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

export async function eraseAll(): Promise<void> {
  await giveBack(() => true);
  await browser.storage.session.clear();
  await browser.storage.local.clear();
}

/** Gives permissions back to the browser; those of the manifest cannot be given back and are left out. */
async function giveBack(which: (site: string | null) => boolean): Promise<void> {
  const bundled = new Set(browser.runtime.getManifest().content_scripts?.flatMap(({ matches = [] }) => matches));
  const { origins = [] } = await browser.permissions.getAll();
  const given = origins.filter((origin) => !bundled.has(origin) && which(siteOfPattern(origin)));
  if (given.length > 0) await browser.permissions.remove({ origins: given });
}
