/** The pictures to be taken: each a surface in a state. */
import type { Page } from 'puppeteer-core';
import { setTimeout } from 'node:timers/promises';
import type { Settings } from '../../extension/settings';
import { eventually, type Driver } from '../../tests/support/browser/driver';
import { hover, openMarked } from '../../tests/support/browser/page';
import { changeSettings } from '../../tests/support/browser/settings';
import { DEMO_URL } from '../demo/demo-site';

export type Save = (what: string, picture: Uint8Array) => void;

const NARROW = { width: 360, height: 720 } as const;
const WIDE = { width: 1280, height: 800 } as const;
/** A quote of the article to rest the pointer on, and who says it. */
const HOVERED = 'Nobody asked us once';
const SPEAKER = 'Tom Hale';
/** Fades and smooth scrolling have ended by then. */
const REST_MS = 600;

async function shoot(page: Page, what: string, save: Save): Promise<void> {
  await page.bringToFront();
  for (const [size, viewport] of [
    ['wide', WIDE],
    ['narrow', NARROW],
  ] as const) {
    await page.setViewport(viewport);
    await setTimeout(REST_MS);
    save(`${what}-${size}`, await page.screenshot());
  }
}

/** Marks of every strength, and the card, wide and narrow. */
async function shootArticle(driver: Driver, save: Save): Promise<void> {
  const page = await openMarked(driver, DEMO_URL, 2);
  await shoot(page, 'marks', save);
  for (const [size, viewport] of [
    ['wide', WIDE],
    ['narrow', NARROW],
  ] as const) {
    await page.setViewport(viewport);
    await page.bringToFront();
    await page.keyboard.press('Escape');
    await hover(page, HOVERED);
    await eventually(
      () => driver.cardText(page),
      (text) => text?.includes(SPEAKER) === true,
    );
    await setTimeout(REST_MS);
    save(`card-${size}`, await page.screenshot());
  }
  await page.setViewport(WIDE);
  await changeSettings(driver, { marks: 'tint' });
  await page.bringToFront();
  await setTimeout(REST_MS);
  save('marks-tint', await page.screenshot());
  await changeSettings(driver, { marks: 'underline' });
  await page.close();
}

/** The popup's states; `words` tell that it is there. */
async function shootPopup(driver: Driver, save: Save, what: string, url: string, part?: Partial<Settings>) {
  if (part) await changeSettings(driver, part);
  const page = await driver.open(url);
  const popup = await driver.clickAction(page);
  await setTimeout(REST_MS * 2);
  save(`popup-${what}`, await popup.screenshot());
  await popup.close();
  await page.close();
}

async function shootPopups(driver: Driver, save: Save): Promise<void> {
  const { origin } = new URL(DEMO_URL);
  await shootPopup(driver, save, 'quotes', DEMO_URL);
  await shootPopup(driver, save, 'no-article', `${origin}/front`);
  await shootPopup(driver, save, 'other-site', 'https://reader.example.org/article');
  await shootPopup(driver, save, 'off-here', DEMO_URL, { offHosts: ['cbc.ca'] });
  await shootPopup(driver, save, 'paused', DEMO_URL, { offHosts: [], pausedUntil: -1 });
  await changeSettings(driver, { pausedUntil: null });
}

/** The pages of the extension. */
async function shootPages(driver: Driver, save: Save): Promise<void> {
  for (const [what, path] of [
    ['options', 'options.html'],
    ['welcome', 'welcome.html'],
    ['panel-empty', 'sidepanel.html'],
  ] as const) {
    const page = await driver.openExtensionPage(path);
    await shoot(page, what, save);
    await page.close();
  }
}

export async function takeShots(driver: Driver, save: Save): Promise<void> {
  await shootArticle(driver, save);
  await shootPopups(driver, save);
  await shootPages(driver, save);
}
