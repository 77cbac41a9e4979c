/**
 * Functions that run with privileges in the window of Firefox. Each is sent there as text, so none may use anything from
 * outside itself; what the window has is typed below as far as it is used.
 */

interface FrameBrowser {
  readonly currentURI?: { readonly spec: string };
  readonly browsingContext: { readonly currentWindowGlobal: WindowGlobal };
  readonly messageManager: MessageManager;
  getBoundingClientRect(): DOMRect;
  closest(selector: string): { hidePopup(): void } | null;
}

interface WindowGlobal {
  drawSnapshot(area: DOMRect | null, scale: number, background: string): Promise<ImageBitmap>;
}

interface MessageManager {
  addMessageListener(name: string, listener: (message: { readonly data: unknown }) => void): void;
  removeMessageListener(name: string, listener: (message: { readonly data: unknown }) => void): void;
  loadFrameScript(url: string, lasting: boolean): void;
}

interface FirefoxWindow extends Window {
  saidbyRequests?: { url: string; initiator: string | null }[];
  saidbyAsk?: (frame: FrameBrowser, code: string) => Promise<unknown>;
  readonly gBrowser: {
    readonly selectedBrowser: FrameBrowser;
    readonly tabs: readonly { readonly linkedBrowser: FrameBrowser }[];
    removeTab(tab: object): void;
  };
  readonly ChromeUtils: { importESModule(url: string): { ExtensionParent: ExtensionParent } };
  readonly Services: { readonly obs: { addObserver(observer: (subject: Channel) => void, topic: string): void } };
  readonly Ci: { readonly nsIHttpChannel: unknown };
}

interface Channel {
  QueryInterface(type: unknown): Channel;
  readonly URI: { readonly spec: string };
  readonly loadInfo: { readonly triggeringPrincipal: { readonly isSystemPrincipal: boolean; readonly origin: string } };
}

interface ExtensionParent {
  readonly GlobalManager: {
    getExtension(id: string): {
      readonly shortcuts: { onCommand(name: string): void };
      terminateBackground(options: { disableResetIdleForTest: boolean }): Promise<void>;
    };
  };
  readonly apiManager: {
    readonly global: { browserActionFor(extension: unknown): { triggerAction(window: Window): Promise<void> } };
  };
}

/** Notes every HTTP request of the whole browser from now on, and prepares the way into frames. */
export function recordRequests(): void {
  const here = window as unknown as FirefoxWindow;
  const requests: { url: string; initiator: string | null }[] = [];
  here.saidbyRequests = requests;
  here.Services.obs.addObserver((subject) => {
    const { URI, loadInfo } = subject.QueryInterface(here.Ci.nsIHttpChannel);
    const { isSystemPrincipal, origin } = loadInfo.triggeringPrincipal;
    requests.push({ url: URI.spec, initiator: isSystemPrincipal ? null : origin });
  }, 'http-on-opening-request');
  let asked = 0;
  here.saidbyAsk = (frame, code) =>
    new Promise((done) => {
      const name = `saidby-test:${(asked += 1)}`;
      const listener = ({ data }: { readonly data: unknown }) => {
        frame.messageManager.removeMessageListener(name, listener);
        done(data);
      };
      frame.messageManager.addMessageListener(name, listener);
      // A frame that is just changing its process never answers; whoever asks tries again.
      setTimeout(() => listener({ data: null }), 1000);
      const script = `sendAsyncMessage(${JSON.stringify(name)}, (() => { ${code} })())`;
      frame.messageManager.loadFrameScript(`data:,${encodeURIComponent(script)}`, false);
    });
}

export function recordedRequests(): { url: string; initiator: string | null }[] {
  return (window as unknown as FirefoxWindow).saidbyRequests ?? [];
}

/** Closes the tab of this address; false when there is none (yet). */
export function closeTabAt(url: string): boolean {
  const { gBrowser } = window as unknown as FirefoxWindow;
  const tab = gBrowser.tabs.find(({ linkedBrowser }) => linkedBrowser.currentURI?.spec === url);
  if (tab) gBrowser.removeTab(tab);
  return tab !== undefined;
}

/** Does what a click on the toolbar button does; `isPopupOpen` says when the popup is there. */
export function clickButton(id: string): void {
  const here = window as unknown as FirefoxWindow;
  const { ExtensionParent } = here.ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const extension = ExtensionParent.GlobalManager.getExtension(id);
  // One that was left open would be closed by the click.
  const left = document.querySelector('.webextension-popup-browser') as unknown as FrameBrowser | null;
  left?.closest('panel')?.hidePopup();
  void ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
}

export async function isPopupOpen(): Promise<boolean> {
  const here = window as unknown as FirefoxWindow;
  const frame = document.querySelector('.webextension-popup-browser') as unknown as FrameBrowser | null;
  if (!frame?.currentURI?.spec.startsWith('moz-extension:')) return false;
  return (await here.saidbyAsk?.(frame, 'return content.document.readyState === "complete"')) === true;
}

export async function popupText(): Promise<string> {
  const here = window as unknown as FirefoxWindow;
  const frame = document.querySelector('.webextension-popup-browser') as unknown as FrameBrowser;
  return String(await here.saidbyAsk?.(frame, 'return content.document.body.innerText'));
}

export async function popupCount(selector: string): Promise<number> {
  const here = window as unknown as FirefoxWindow;
  const frame = document.querySelector('.webextension-popup-browser') as unknown as FrameBrowser;
  const code = `return content.document.querySelectorAll(${JSON.stringify(selector)}).length`;
  return Number(await here.saidbyAsk?.(frame, code));
}

export async function popupClick(selector: string, at: number): Promise<boolean> {
  const here = window as unknown as FirefoxWindow;
  const frame = document.querySelector('.webextension-popup-browser') as unknown as FrameBrowser;
  const find = `const found = content.document.querySelectorAll(${JSON.stringify(selector)})[${at}]`;
  // Counts as a real click: what asks for a permission or opens the sidebar works within one alone.
  const press =
    'const held = content.windowUtils.setHandlingUserInput(true); try { found.click() } finally { held.destruct() }';
  return (await here.saidbyAsk?.(frame, `${find}; if (!found) return false; ${press}; return true`)) === true;
}

/** Text of the extension's page in the sidebar, null while it is closed. */
export async function sidebarText(): Promise<string | null> {
  const here = window as unknown as FirefoxWindow;
  const sidebar = document.getElementById('sidebar') as unknown as HTMLIFrameElement | null;
  const frame = sidebar?.contentDocument?.getElementById('webext-panels-browser') as unknown as FrameBrowser | null;
  if (!frame?.currentURI?.spec.startsWith('moz-extension:')) return null;
  const text = await here.saidbyAsk?.(frame, 'return content.document.body.innerText');
  return typeof text === 'string' ? text : null;
}

/** The popup as a PNG in base64. */
export async function popupPicture(): Promise<string> {
  const frame = document.querySelector('.webextension-popup-browser') as unknown as FrameBrowser;
  const picture = await frame.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas') as HTMLCanvasElement;
  canvas.width = picture.width;
  canvas.height = picture.height;
  canvas.getContext('2d')?.drawImage(picture, 0, 0);
  return canvas.toDataURL('image/png').split(',')[1] ?? '';
}

export function closePopup(): void {
  const frame = document.querySelector('.webextension-popup-browser') as unknown as FrameBrowser | null;
  frame?.closest('panel')?.hidePopup();
}

export function fireCommand(id: string, name: string): void {
  const here = window as unknown as FirefoxWindow;
  const { ExtensionParent } = here.ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  ExtensionParent.GlobalManager.getExtension(id).shortcuts.onCommand(name);
}

export async function endBackground(id: string): Promise<void> {
  const here = window as unknown as FirefoxWindow;
  const { ExtensionParent } = here.ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  await ExtensionParent.GlobalManager.getExtension(id).terminateBackground({ disableResetIdleForTest: true });
}

/** Text of the closed shadow root below the first element of the selected tab's page that matches. */
export async function closedText(selector: string): Promise<string | null> {
  const here = window as unknown as FirefoxWindow;
  const code = `
    const host = content.document.querySelector(${JSON.stringify(selector)});
    if (!host) return null;
    const textOf = (node) => {
      if (node.nodeName === 'STYLE' || node.nodeName === 'style') return '';
      const below = [...(node.openOrClosedShadowRoot ? [node.openOrClosedShadowRoot] : []), ...node.childNodes];
      return [node.nodeValue ?? '', ...below.map(textOf)].join(' ');
    };
    return textOf(host).replace(/\\s+/g, ' ').trim();`;
  const text = await here.saidbyAsk?.(here.gBrowser.selectedBrowser, code);
  return typeof text === 'string' ? text : null;
}
