/** Chrome's side panel and Firefox's sidebar. Both open only within a click, so what they need is fetched before. */
import { apis } from '../apis';
import { browser } from '../browser';

/** Null where there is neither: Firefox for Android. */
export async function sidePanelOpener(then: () => void): Promise<(() => void) | null> {
  const { sidePanel, sidebarAction } = apis();
  if (sidebarAction !== undefined) return () => void sidebarAction.open().then(then);
  if (sidePanel === undefined) return null;
  const { id: windowId } = await browser.windows.getCurrent();
  return windowId === undefined ? null : () => void sidePanel.open({ windowId }).then(then);
}
