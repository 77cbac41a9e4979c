/** Takes pictures of what a reader of the demo's article sees: marks, card and popup, in light and dark. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { TabResult } from '../../extension/messages';
import { eventually, type Driver, type LaunchOptions } from '../../tests/support/browser/driver';
import { launchBrowser } from '../../tests/support/browser/launch';
import { hover, openMarked } from '../../tests/support/browser/page';
import type { BrowserName } from '../browsers/find';
import { DEMO_URL, startDemoSite } from './demo-site';
import { tellWhoSaidWhat } from './who-said-what';

/** A quote of the article to rest the pointer on. */
const HOVERED = 'Nobody asked us once';
const SPEAKER = 'Tom Hale';
/** The card has faded in by then. */
const FADE_MS = 600;

export interface Pictures {
  /** Paths from the working directory. */
  readonly files: readonly string[];
  readonly whoSaidWhat: string;
}

export async function takePictures(browser: BrowserName, folder: string): Promise<Pictures> {
  mkdirSync(folder, { recursive: true });
  const files: string[] = [];
  let whoSaidWhat = '';
  for (const colours of ['light', 'dark'] as const) {
    const save = (what: string, picture: Uint8Array) => {
      const file = join(folder, `${browser}-${colours}-${what}.png`);
      writeFileSync(file, picture);
      files.push(relative('.', file));
    };
    whoSaidWhat = await pictureArticle(browser, colours, save);
  }
  return { files, whoSaidWhat };
}

async function pictureArticle(
  browser: BrowserName,
  colours: NonNullable<LaunchOptions['colours']>,
  save: (what: string, picture: Uint8Array) => void,
): Promise<string> {
  const site = await startDemoSite();
  const driver = await launchBrowser(browser, { site, colours });
  try {
    const page = await openMarked(driver, DEMO_URL, 2);
    save('article', await page.screenshot());
    await hover(page, HOVERED);
    await eventually(
      () => driver.cardText(page),
      (text) => text !== null && text.includes(SPEAKER),
    );
    await setTimeout(FADE_MS);
    save('card', await page.screenshot());
    const popup = await driver.clickAction(page);
    await eventually(popup.text, (text) => text.includes(SPEAKER));
    save('popup', await popup.screenshot());
    await popup.close();
    return await readResult(driver);
  } finally {
    await driver.close();
    site.close();
  }
}

async function readResult(driver: Driver): Promise<string> {
  const page = await driver.openExtensionPage('popup.html');
  const stored = await page.evaluate(async () => {
    const api = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
    return (await (api as SessionApi).storage.session.get(null)) as Record<string, unknown>;
  });
  const results = Object.values(stored) as (TabResult | undefined)[];
  const found = results.find((result) => result?.url === DEMO_URL && result.result);
  if (!found?.result || found.text === null) throw new Error('the article was not read');
  return tellWhoSaidWhat(found.result, found.text);
}

interface SessionApi {
  readonly storage: { readonly session: { get(keys: null): Promise<object> } };
}
