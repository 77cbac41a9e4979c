/** What can be done from popup and panel. */
import type { Span } from '../../engine/index';
import { byteOrderMark } from '../../exports/csv';
import { type FormatId, formats } from '../../exports/formats';
import { browser } from '../browser';
import { patternOf, siteOf } from '../hosts';
import { switchSite, tomorrow } from '../is-off';
import { sendMessage } from '../messages';
import { updateSettings } from '../settings-store';
import { exportSource, fileName } from './export-source';
import { readAnyway, start } from './find-reader';
import { saveFile } from './save-file';
import type { WatchedTab } from './watch-tab';

export interface PanelActionsOptions {
  readonly openSidePanel: (() => void) | null;
  /** Asked after opening another page, so that a popup gets out of its way. */
  readonly close: () => void;
}

export function panelActions(watched: WatchedTab, { openSidePanel, close }: PanelActionsOptions) {
  const tabId = (): number | null => watched.known().tab?.id ?? null;
  const url = (): string | undefined => watched.known().tab?.url ?? watched.known().result?.url;
  const startHere = async (): Promise<void> => {
    const id = tabId();
    if (id !== null) watched.set({ phase: (await start(id)) ? 'running' : 'needsButton' });
  };
  return {
    async jump(span: Span): Promise<boolean> {
      const { tab, result } = watched.known();
      if (tab === null || result === null) return false;
      return sendMessage('jumpTo', { run: result.run, span }, tab.id).catch(() => false);
    },
    readAnyway() {
      const id = tabId();
      if (id !== null) void readAnyway(id).then((heard) => (heard ? undefined : startHere()));
    },
    startReading: () => void startHere(),
    switchSite(on: boolean) {
      const here = url();
      if (here !== undefined) void updateSettings((now) => switchSite(now, here, on)).then(watched.look);
    },
    allowAlways() {
      const site = siteOf(url());
      if (site === null) return;
      // Asked at once: after an await the browsers no longer count the click. What follows is the background's, which
      // hears of the permission also when the question has closed this popup.
      const asked = browser.permissions.request({ origins: [patternOf(site)] });
      void asked.then((granted) => (granted ? startHere() : undefined));
    },
    pause(how: 'tomorrow' | 'always' | 'off') {
      const pausedUntil = { tomorrow: tomorrow(new Date()), always: -1, off: null }[how];
      void updateSettings(() => ({ pausedUntil })).then(watched.look);
    },
    async copy(format: FormatId): Promise<boolean> {
      try {
        const source = await exportSource(watched.known());
        if (source === null) return false;
        await navigator.clipboard.writeText(formats[format].write(source));
        return true;
      } catch {
        return false;
      }
    },
    save: (format: FormatId, withMark: boolean): void => void save(watched, format, withMark),
    openOptions() {
      void browser.runtime.openOptionsPage().then(close);
    },
    openSidePanel,
  };
}

async function save(watched: WatchedTab, format: FormatId, withMark: boolean): Promise<void> {
  const source = await exportSource(watched.known());
  if (source === null) return;
  const { ending, mediaType, write } = formats[format];
  const mark = format === 'csv' && withMark ? byteOrderMark : '';
  saveFile(fileName(source, ending), mediaType, mark + write(source));
}
