import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { tabKey } from '../../../extension/tab-results';
import { defaultSettings } from '../../../extension/settings';
import { readSettings } from '../../../extension/settings-store';
import { speakEnglish } from '../../support/english';
import { fakeSites } from '../../support/fake-sites';
import { sampleResult } from '../../support/sample-result';

interface Button {
  readonly titles: Map<number, string>;
  readonly badges: Map<number, string>;
}

type MenuListener = (info: { readonly menuItemId: string }, tab?: { readonly url?: string }) => void;
type CommandListener = (command: string, tab?: { readonly id?: number; readonly url?: string }) => void;

/** What the fake browser lacks: toolbar button, menus, commands. `desktop` false is Firefox for Android. */
function furnish(desktop: boolean) {
  const button: Button = { titles: new Map(), badges: new Map() };
  const items: string[] = [];
  const clicked: MenuListener[] = [];
  const commanded: CommandListener[] = [];
  Object.assign(fakeBrowser, {
    action: {
      setTitle: async ({ tabId, title }: { readonly tabId: number; readonly title: string }) =>
        void button.titles.set(tabId, title),
      setBadgeText: async ({ tabId, text }: { readonly tabId: number; readonly text: string }) =>
        void button.badges.set(tabId, text),
      setBadgeBackgroundColor: () => Promise.reject(new Error('No tab with id')),
    },
    contextMenus: desktop
      ? {
          onClicked: { addListener: (listener: MenuListener) => clicked.push(listener) },
          removeAll: async () => void items.splice(0),
          create: ({ id }: { readonly id: string }) => items.push(id),
        }
      : undefined,
    commands: desktop
      ? { onCommand: { addListener: (listener: CommandListener) => commanded.push(listener) } }
      : undefined,
  });
  const click: MenuListener = (info, tab) => clicked.forEach((listener) => listener(info, tab));
  const command: CommandListener = (name, tab) => commanded.forEach((listener) => listener(name, tab));
  return { button, items, click, command };
}

/** Starts the background as a worker that was just woken: with nothing in its memory. */
async function wake(): Promise<void> {
  vi.resetModules();
  const { startBackground } = await import('../../../extension/background/start');
  startBackground();
}

const welcomes = async () => (await fakeBrowser.tabs.query({})).filter((tab) => tab.url?.endsWith('/welcome.html'));

const kept = {
  run: 'a',
  url: 'https://pell.example/',
  state: { kind: 'done' },
  result: sampleResult,
  text: '',
  blocks: [],
};
const url = 'https://news.pell.example/a';

beforeEach(async () => {
  fakeBrowser.reset();
  fakeSites();
  await speakEnglish();
});

describe('a woken background', () => {
  it('has every listener before anything is awaited', async () => {
    furnish(true);
    vi.resetModules();
    const { startBackground } = await import('../../../extension/background/start');
    const { runtime, tabs, storage } = fakeBrowser;
    const events = [runtime.onInstalled, runtime.onStartup, tabs.onRemoved, tabs.onUpdated, storage.onChanged];
    expect(events.filter((event) => event.hasListeners())).toEqual([]);
    startBackground();
    expect(events.filter((event) => !event.hasListeners())).toEqual([]);
  });

  it('needs no menus, commands or sidebar', async () => {
    furnish(false);
    await expect(wake()).resolves.toBeUndefined();
  });

  it('shows the welcome page when it is installed, and not when it is updated', async () => {
    furnish(true);
    fakeBrowser.runtime.getURL = (path: string) => `moz-extension://id${path}`;
    await wake();
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update', previousVersion: '0.0.9' });
    expect(await welcomes()).toHaveLength(0);
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' });
    await expect.poll(welcomes).toHaveLength(1);
  });
});

describe('the toolbar button', () => {
  it('says how many quotes there are; the number on it only when wished', async () => {
    const { button } = furnish(true);
    await wake();
    await fakeBrowser.storage.session.set({ [tabKey(7)]: kept });
    await expect.poll(() => button.titles.get(7)).toBe('Saidby: 7 quotes');
    expect(button.badges.get(7)).toBe('');
    await fakeBrowser.storage.local.set({ settings: { badge: true } });
    await expect.poll(() => button.badges.get(7)).toBe('7');
  });

  it.each([
    [{ kind: 'off', why: 'site' }, 'Saidby: off here'],
    [{ kind: 'off', why: 'paused' }, 'Saidby: paused'],
    [{ kind: 'notArticle' }, 'Saidby: who said what'],
  ])('for %j says "%s"', async (state, title) => {
    const { button } = furnish(true);
    await wake();
    await fakeBrowser.storage.session.set({ [tabKey(7)]: { ...kept, state, result: null } });
    await expect.poll(() => button.titles.get(7)).toBe(title);
  });
});

describe('menu and keyboard', () => {
  it('has its entries made once, at installation', async () => {
    const { items } = furnish(true);
    await wake();
    expect(items).toEqual([]);
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update', previousVersion: '0.0.9' });
    await expect.poll(() => items).toEqual(['switch-site', 'pause']);
  });

  it('switches the site off and on', async () => {
    const { click, command } = furnish(true);
    await wake();
    click({ menuItemId: 'switch-site' }, { url });
    await expect.poll(readSettings).toEqual({ ...defaultSettings, offHosts: ['news.pell.example'] });
    command('toggle-site', { id: 7, url });
    await expect.poll(readSettings).toEqual(defaultSettings);
  });

  it('pauses until tomorrow', async () => {
    const { click } = furnish(true);
    await wake();
    click({ menuItemId: 'pause' }, { url });
    await expect.poll(async () => ((await readSettings()).pausedUntil ?? 0) > Date.now()).toBe(true);
  });

  it('does nothing on pages without an address', async () => {
    const { click, command } = furnish(true);
    await wake();
    click({ menuItemId: 'switch-site' });
    command('next-quote', {});
    expect(await readSettings()).toEqual(defaultSettings);
  });
});
