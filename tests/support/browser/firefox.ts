/** Firefox with the built extension, driven by puppeteer over WebDriver BiDi and, for the browser's own parts, in its window. */
import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from '../../../tools/browsers/find';
import { GECKO_ID } from '../../../tools/build/manifest';
import { CARD, type Driver, eventually, type LaunchOptions, type OutgoingRequest } from './driver';
import * as inWindow from './firefox-window';
import { startProxy } from './proxy';
import { startSite } from './site';

const BUILD = resolve(import.meta.dirname, '../../../.output/firefox-mv3');
/** Fixed, so that the extension's pages have a known address. */
const UUID = '5a1db1e0-9d3c-4c58-8a36-2f6f1f0c7d11';
const LOST_MS = 4000;
const ATTEMPTS = 5;
const DARK = 0;
const LIGHT = 1;

export async function launchFirefox({ site, colours = 'light', headless = true }: LaunchOptions): Promise<Driver> {
  const executablePath = findBrowser('firefox');
  if (executablePath === null) throw new Error('no Firefox found; see tools/browsers/ensure.ts');
  const ownSite = site ?? (await startSite());
  const proxy = await startProxy(ownSite);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless,
    acceptInsecureCerts: true,
    defaultViewport: headless ? { width: 1280, height: 800 } : null,
    // Without it the extension's pages and the browser's window are out of reach.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: UUID }),
      'extensions.webextOptionalPermissionPrompts': false,
      'ui.popup.disable_autohide': true,
      'layout.css.prefers-color-scheme.content-override': colours === 'dark' ? DARK : LIGHT,
      'ui.systemUsesDarkTheme': colours === 'dark' ? 1 : 0,
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxy.port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxy.port,
      'network.proxy.no_proxies_on': '127.0.0.1, localhost',
    },
  });
  const run = await windowRunner(browser);
  await run(inWindow.recordRequests);
  await browser.installExtension(BUILD);
  // It opens by itself and would take the place in front from a test's page.
  await eventually(() => run(inWindow.closeTabAt, `moz-extension://${UUID}/welcome.html`), Boolean);
  return {
    name: 'firefox',
    version: await browser.version(),
    site: ownSite,
    async open(url) {
      const page = await browser.newPage();
      await page.goto(url, { waitUntil: 'domcontentloaded' });
      return page;
    },
    openExtensionPage: (path) => openExtensionPage(browser, `moz-extension://${UUID}/${path}`),
    async clickAction(tab) {
      await tab.bringToFront();
      await run(inWindow.clickButton, GECKO_ID);
      await eventually(() => run(inWindow.isPopupOpen), Boolean);
      return {
        text: () => run(inWindow.popupText),
        count: (selector) => run(inWindow.popupCount, selector),
        async click(selector, at = 0) {
          if (!(await run(inWindow.popupClick, selector, at)))
            throw new Error(`the popup has no ${selector} number ${at}`);
        },
        screenshot: async () => Buffer.from(await run(inWindow.popupPicture), 'base64'),
        close: () => run(inWindow.closePopup),
      };
    },
    async sendCommand(name) {
      await run(inWindow.fireCommand, GECKO_ID, name);
    },
    async killBackground() {
      await run(inWindow.endBackground, GECKO_ID);
    },
    async cardText(tab) {
      await tab.bringToFront();
      return run(inWindow.closedText, CARD);
    },
    panelText: () => run(inWindow.sidebarText),
    closed: new Promise((done) => browser.once('disconnected', done)),
    async close() {
      const requests: readonly OutgoingRequest[] = await run(inWindow.recordedRequests);
      await browser.close();
      proxy.close();
      if (!site) ownSite.close();
      return requests;
    },
  };
}

/** No load event comes for pages of extensions (Mozilla bug 1755014), so wait for what they show themselves. */
async function openExtensionPage(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(url, { waitUntil: [] });
  await page.waitForFunction((to) => location.href === to && document.readyState === 'complete', {}, url);
  return page;
}

/**
 * Runs a function with privileges in the browser's window; arguments and answer travel as JSON. Firefox now and then loses
 * the promise of an answer while a panel opens, so it is asked again after a while: functions must bear being run twice.
 */
type RunInWindow = <Args extends readonly unknown[], Answer>(
  inside: (...args: Args) => Answer,
  ...args: Args
) => Promise<Awaited<Answer>>;

/** The part of puppeteer's raw BiDi connection that is used; it is not public, which is why its version is pinned. */
interface RawBidi {
  send(method: string, params: object): Promise<{ readonly result: unknown }>;
}

/** tsx wraps functions in this helper to keep their names; where they are sent to, it does not exist. */
const NAMED = 'const __name = (target) => target;';

interface CallResult {
  readonly type: 'success' | 'exception';
  readonly result?: { readonly value: string };
  readonly exceptionDetails?: { readonly text: string };
}

async function windowRunner(browser: Browser): Promise<RunInWindow> {
  const bidi = Reflect.get(browser, 'connection') as RawBidi;
  const tree = (await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result;
  const context = (tree as { contexts: readonly { context: string }[] }).contexts[0]?.context;
  const call = async (code: string, json: string): Promise<CallResult> => {
    const { result } = await bidi.send('script.callFunction', {
      functionDeclaration: `async (json) => {
        ${NAMED}
        return JSON.stringify((await (${code})(...JSON.parse(json))) ?? null);
      }`,
      awaitPromise: true,
      userActivation: true,
      target: { context },
      arguments: [{ type: 'string', value: json }],
    });
    return result as CallResult;
  };
  return async (inside, ...args) => {
    let answer: CallResult | null = null;
    for (let attempt = 0; answer === null && attempt < ATTEMPTS; attempt += 1) {
      const lost = new Promise<null>((done) => setTimeout(done, LOST_MS, null));
      answer = await Promise.race([call(inside.toString(), JSON.stringify(args)), lost]);
    }
    if (answer === null) throw new Error(`no answer from the window of Firefox to ${inside.name}`);
    if (answer.type === 'exception') {
      throw new Error(answer.exceptionDetails?.text ?? 'failed in the window of Firefox');
    }
    return JSON.parse(answer.result?.value ?? 'null') as never;
  };
}
