/**
 * Interfaces that are not in every browser: Firefox for Android has no menus, commands or sidebar, Chrome has a side
 * panel where Firefox has a sidebar. Undefined means "do without".
 */
import { browser } from './browser';

/** Firefox's sidebar; WXT's types are Chrome's and do not know it. */
interface SidebarAction {
  open(): Promise<void>;
}

type Apis = Partial<Pick<typeof browser, 'contextMenus' | 'commands' | 'sidePanel' | 'permissions'>> & {
  readonly sidebarAction?: SidebarAction;
};

export function apis(): Apis {
  return browser;
}
