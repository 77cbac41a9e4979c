/** Where the reader runs: sites that were added, sites switched off while open; and the panel beside the page. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import { type Driver, eventually } from '../support/browser/driver';
import { launchBrowser } from '../support/browser/launch';
import { openMarked, readMarks } from '../support/browser/page';
import { LISTED, UNLISTED } from '../support/browser/places';
import { changeSettings } from '../support/browser/settings';

const MENU_BUTTON = '.top-menu .menu-button';
const PANEL_BUTTON = '.panel-footer .text-button';
/** Copy, panel, settings: the second leads to the panel. */
const PANEL_AT = 1;

const gone = (marks: readonly string[]): boolean => marks.length === 0;
const all = (marks: readonly string[]): boolean => marks.length === 5;
const marksOf = (page: Page) => () => readMarks(page);

describe.each(['chrome', 'firefox'] as const)('sites in %s', (browser) => {
  let driver: Driver;
  beforeAll(async () => {
    driver = await launchBrowser(browser, { preGranted: [`*://*.${new URL(UNLISTED).host}/*`] });
  });
  afterAll(async () => {
    await driver.close();
  });

  test('a reader that is asked for twice runs once', async () => {
    const page = await driver.open(`${UNLISTED}/council`);
    for (let time = 0; time < 2; time += 1) {
      const popup = await driver.clickAction(page);
      await eventually(popup.text, (text) => text.includes('Helena Brandt'));
      await popup.close();
    }
    await driver.sendCommand('next-quote');
    await eventually(() => page.$$eval('saidby-card', (cards) => cards.length), Boolean);
    expect(await page.$$eval('saidby-card', (cards) => cards.length)).toBe(1);
    expect(await readMarks(page)).toHaveLength(5);
    await page.close();
  });

  test('an added site is read by itself from then on', async () => {
    const page = await driver.open(`${UNLISTED}/council`);
    expect(await readMarks(page)).toEqual([]);
    const popup = await driver.clickAction(page);
    await eventually(() => popup.count(MENU_BUTTON), Boolean);
    await popup.click(MENU_BUTTON);
    await eventually(marksOf(page), all);
    await popup.close();
    const next = await driver.open(`${UNLISTED}/council`);
    await eventually(marksOf(next), all);
    await next.close();
    await page.close();
  });

  test('a site that is switched off elsewhere goes quiet in open pages, and comes back', async () => {
    const page = await openMarked(driver, `${LISTED}/council`, 5);
    await changeSettings(driver, { offHosts: ['cbc.ca'] });
    await eventually(marksOf(page), gone);
    await changeSettings(driver, { offHosts: [] });
    expect(await eventually(marksOf(page), all)).toHaveLength(5);
    await page.close();
  });

  test('the panel beside the page shows the same list and follows the tab', async () => {
    const page = await openMarked(driver, `${LISTED}/council`, 5);
    const popup = await driver.clickAction(page);
    await eventually(
      () => popup.count(PANEL_BUTTON),
      (count) => count > PANEL_AT,
    );
    await popup.click(PANEL_BUTTON, PANEL_AT);
    await eventually(driver.panelText, (text) => text?.includes('Helena Brandt') === true);
    const other = await openMarked(driver, `${LISTED}/ferry-inquiry`, 1);
    await other.bringToFront();
    const text = await eventually(driver.panelText, (now) => Boolean(now) && !now?.includes('Helena Brandt'));
    expect(text).toMatch(/paragraph \d/i);
    await other.close();
    await page.close();
  });
});
