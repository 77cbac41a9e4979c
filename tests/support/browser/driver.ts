/** What the tests can do with a real browser that has the built extension, the same for Chromium and Firefox. */
import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../../../tools/browsers/find';
import type { Site } from './site';

export interface Driver {
  readonly name: BrowserName;
  readonly version: string;
  readonly site: Site;
  /** Opens a page in a new tab and waits until its HTML is read. */
  open(url: string): Promise<Page>;
  /** Opens a page of the extension in a tab of its own; `page.evaluate` there has the extension API. */
  openExtensionPage(path: string): Promise<Page>;
  /** Does what a click on the toolbar button does in this tab: opens the popup and grants `activeTab`. */
  clickAction(tab: Page): Promise<Popup>;
  /** Fires a command of the manifest, as its keys would. */
  sendCommand(name: string): Promise<void>;
  /** Ends the background (worker or event page); the next event has to start it anew. */
  killBackground(): Promise<void>;
  /** Text of the card that is shown over the page, null when there is none. It lies in a closed shadow root. */
  cardText(tab: Page): Promise<string | null>;
  /** Text of the side panel (Chromium) or sidebar (Firefox) of the window, null while none is open. */
  panelText(): Promise<string | null>;
  /** Settles when the browser has ended by itself, for example because its window was closed. */
  readonly closed: Promise<void>;
  /** Ends the browser and gives every request that went out of it. */
  close(): Promise<readonly OutgoingRequest[]>;
}

/** The toolbar button's popup, while it is open. */
export interface Popup {
  text(): Promise<string>;
  /** Number of elements that match. */
  count(selector: string): Promise<number>;
  /** Clicks the element that matches, the `at`-th one from 0. Fails when there is none. */
  click(selector: string, at?: number): Promise<void>;
  /** PNG. */
  screenshot(): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** The card's host: the one element in the page that is not the page's own. */
export const CARD = 'saidby-card';

export interface OutgoingRequest {
  readonly url: string;
  /** Origin of the page or extension that asked for it; null when the browser itself did (a tab was opened, an update sought). */
  readonly initiator: string | null;
}

export interface LaunchOptions {
  readonly colours?: 'light' | 'dark';
  /** Match patterns that Chromium is to grant without a dialog, which it cannot show without a screen. */
  readonly preGranted?: readonly string[];
  readonly site?: Site;
  readonly headless?: boolean;
}

/** Asks again and again until the answer fits; fails with the last answer after `withinMs`. */
export async function eventually<Answer>(
  ask: () => Promise<Answer>,
  fits: (answer: Answer) => boolean,
  withinMs = EVENTUALLY_MS,
): Promise<Answer> {
  const end = Date.now() + withinMs;
  for (;;) {
    const answer = await ask();
    if (fits(answer)) return answer;
    if (Date.now() > end) throw new Error(`not within ${withinMs} ms; last seen: ${JSON.stringify(answer)}`);
    await new Promise((done) => setTimeout(done, PAUSE_MS));
  }
}

/** A loaded machine may take seconds for a cold start of the background; a right answer never waits this long. */
const EVENTUALLY_MS = 20_000;
const PAUSE_MS = 50;
