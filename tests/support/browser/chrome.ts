/** Chromium, Chrome or Edge with the built extension, driven by puppeteer over the DevTools protocol. */
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type Page, type Target, TargetType, type WebWorker } from 'puppeteer-core';
import { findBrowser } from '../../../tools/browsers/find';
import { CARD, type Driver, eventually, type LaunchOptions, type Popup } from './driver';
import { readNetLog } from './net-log';
import { startSite } from './site';

const BUILD = resolve(import.meta.dirname, '../../../.output/chrome-mv3');
/** A machine with other work takes its time to start a browser. */
const START_MS = 50_000;
const LETTER_A = 97;

/** Chromium's numbers for an extension that was loaded from a folder. */
const UNPACKED = { location: 8, creation_flags: 38 } as const;

export async function launchChrome({
  site,
  colours,
  preGranted = [],
  headless = true,
}: LaunchOptions): Promise<Driver> {
  const executablePath = findBrowser('chrome');
  if (executablePath === null) throw new Error('no Chromium found; see tools/browsers/ensure.ts');
  const ownSite = site ?? (await startSite());
  const profile = mkdtempSync(join(tmpdir(), 'saidby-chrome-'));
  const netLog = join(profile, 'net-log.json');
  const id = idOf(BUILD);
  grant(profile, id, preGranted);
  const browser = await puppeteer.launch({
    browser: 'chrome',
    executablePath,
    headless,
    pipe: true,
    enableExtensions: [BUILD],
    acceptInsecureCerts: true,
    userDataDir: profile,
    defaultViewport: headless ? { width: 1280, height: 800 } : null,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-sync',
      '--disable-background-networking',
      '--disable-component-update',
      `--log-net-log=${netLog}`,
      `--host-resolver-rules=MAP *:80 127.0.0.1:${ownSite.httpPort},MAP *:443 127.0.0.1:${ownSite.httpsPort},EXCLUDE 127.0.0.1`,
    ],
  });
  const worker = () => backgroundWorker(browser, id);
  try {
    await worker();
    await closeWelcome(browser, id);
  } catch (error) {
    // One that is left running would keep whoever started it from ending.
    await browser.close();
    throw error;
  }
  const dress = async (page: Page) => {
    if (colours) await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: colours }]);
    return page;
  };
  const openAt = async (url: string) => {
    const page = await dress(await browser.newPage());
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    return page;
  };
  return {
    name: 'chrome',
    version: await browser.version(),
    site: ownSite,
    open: openAt,
    openExtensionPage: (path) => openAt(`chrome-extension://${id}/${path}`),
    clickAction: async (tab) => popupOf(await dress(await openPopup(browser, id, tab))),
    async sendCommand(name) {
      await (
        await worker()
      ).evaluate((command) => {
        // An event of the API can be fired from inside; key presses of a test do not reach the browser's own shortcuts.
        (Reflect.get(globalThis, 'chrome') as FiringApi).commands.onCommand.dispatch(command);
      }, name);
    },
    async killBackground() {
      await endWorker(browser, id);
    },
    cardText: (tab) => closedText(tab, CARD),
    panelText: () => panelText(browser, id),
    closed: new Promise((done) => browser.once('disconnected', done)),
    async close() {
      await browser.close();
      if (!site) ownSite.close();
      const requests = readNetLog(netLog);
      rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
      return requests;
    },
  };
}

/** The welcome page opens by itself and would take the place in front from a test's page. */
async function closeWelcome(browser: Browser, id: string): Promise<void> {
  const isWelcome = (target: Target) => target.url() === `chrome-extension://${id}/welcome.html`;
  const page = await (await browser.waitForTarget(isWelcome, { timeout: START_MS })).page();
  await page?.close();
}

interface FiringApi {
  readonly commands: { readonly onCommand: { dispatch(command: string): void } };
}

/** Chromium makes the id of an unpacked extension out of its path: the hash's hex digits as letters from "a". */
function idOf(folder: string): string {
  const digits = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return digits.replaceAll(/./g, (digit) => String.fromCharCode(LETTER_A + Number.parseInt(digit, 16)));
}

/** `permissions.request` asks nothing about what was granted before; without a screen nobody could answer its dialog. */
function grant(profile: string, id: string, patterns: readonly string[]): void {
  if (patterns.length === 0) return;
  const granted = { api: [], explicit_host: patterns, manifest_permissions: [], scriptable_host: [] };
  const settings = { granted_permissions: granted, runtime_granted_permissions: granted, path: BUILD, ...UNPACKED };
  mkdirSync(join(profile, 'Default'));
  writeFileSync(join(profile, 'Default/Preferences'), JSON.stringify({ extensions: { settings: { [id]: settings } } }));
}

function isWorkerOf(id: string): (target: Target) => boolean {
  return (target) =>
    target.type() === TargetType.SERVICE_WORKER && target.url().startsWith(`chrome-extension://${id}/`);
}

async function backgroundWorker(browser: Browser, id: string): Promise<WebWorker> {
  const worker = await (await browser.waitForTarget(isWorkerOf(id), { timeout: START_MS })).worker();
  if (worker === null) throw new Error('the background has no worker');
  return worker;
}

/** Nothing to do when the browser has stopped it already. */
async function endWorker(browser: Browser, id: string): Promise<void> {
  const target = browser.targets().find(isWorkerOf(id));
  if (target === undefined) return;
  await (await target.worker())?.close();
  await eventually(
    () => Promise.resolve(browser.targets().includes(target)),
    (isThere) => !isThere,
  );
}

async function openPopup(browser: Browser, id: string, tab: Page): Promise<Page> {
  await tab.bringToFront();
  const before = new Set(browser.targets());
  const extension = (await browser.extensions()).get(id);
  if (extension === undefined) throw new Error('the extension is not loaded');
  await extension.triggerAction(tab);
  const isPopup = (target: Target) =>
    !before.has(target) && target.url().startsWith(`chrome-extension://${id}/popup.html`);
  return (await browser.waitForTarget(isPopup, { timeout: START_MS })).asPage();
}

/** The panel is no tab: its target has to be taken as a page. */
async function panelText(browser: Browser, id: string): Promise<string | null> {
  const isPanel = (target: Target) => target.url().startsWith(`chrome-extension://${id}/sidepanel.html`);
  const target = browser.targets().find(isPanel);
  if (target === undefined) return null;
  return (await target.asPage()).evaluate(() => document.body.innerText);
}

function popupOf(page: Page): Popup {
  return {
    text: () => page.evaluate(() => document.body.innerText),
    count: (selector) => page.$$eval(selector, (found) => found.length),
    async click(selector, at = 0) {
      const found = (await page.$$(selector))[at];
      if (!found) throw new Error(`the popup has no ${selector} number ${at}`);
      await found.evaluate((element) => (element as HTMLElement).click());
    },
    screenshot: () => page.screenshot(),
    async close() {
      if (!page.isClosed()) await page.close();
    },
  };
}

interface DomNode {
  readonly nodeName: string;
  readonly nodeValue?: string;
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
}

/** The DevTools protocol sees through closed shadow roots; scripts of the page do not. */
async function closedText(page: Page, selector: string): Promise<string | null> {
  const session = await page.createCDPSession();
  try {
    const { root } = await session.send('DOM.getDocument', { depth: 0 });
    const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
    if (nodeId === 0) return null;
    const { node } = await session.send('DOM.describeNode', { nodeId, depth: -1, pierce: true });
    return (node.shadowRoots ?? []).map(textOf).join(' ').replaceAll(/\s+/g, ' ').trim();
  } finally {
    await session.detach();
  }
}

function textOf(node: DomNode): string {
  if (node.nodeName === 'STYLE') return '';
  return [node.nodeValue ?? '', ...(node.shadowRoots ?? []).map(textOf), ...(node.children ?? []).map(textOf)].join(
    ' ',
  );
}
