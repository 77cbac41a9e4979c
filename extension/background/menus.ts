/** The toolbar button's own menu. Firefox for Android has none, and all it does is in the popup as well. */
import { apis } from '../apis';
import { browser } from '../browser';
import { t } from '../i18n';
import { tomorrow } from '../is-off';
import { updateSettings } from '../settings-store';
import { toggleSite } from './switch-site';

const items = { switchSite: 'switch-site', pause: 'pause' } as const;

/** Registers its listeners at once; the entries themselves are kept by the browser and made once an installation. */
export function keepMenus(): void {
  const { contextMenus } = apis();
  if (contextMenus === undefined) return;
  browser.runtime.onInstalled.addListener(() => void makeMenus());
  contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === items.switchSite) void toggleSite(tab?.url);
    if (menuItemId === items.pause) void updateSettings(() => ({ pausedUntil: tomorrow(new Date()) }));
  });
}

async function makeMenus(): Promise<void> {
  const { contextMenus } = apis();
  if (contextMenus === undefined) return;
  await contextMenus.removeAll();
  contextMenus.create({ id: items.switchSite, title: t('menu.switchSite'), contexts: ['action'] });
  contextMenus.create({ id: items.pause, title: t('menu.pause'), contexts: ['action'] });
}
