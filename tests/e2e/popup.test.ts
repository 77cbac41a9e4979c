/** The toolbar button's popup over real pages. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Driver, eventually } from '../support/browser/driver';
import { launchBrowser } from '../support/browser/launch';
import { isInView, openMarked, readMarks } from '../support/browser/page';
import { LISTED, LISTED_SUBDOMAIN, UNLISTED } from '../support/browser/places';

const SWITCH = 'input[role="switch"]';
const JUMP_TO_LAST = '.jump[aria-label*="paragraph 8"]';

describe.each(['chrome', 'firefox'] as const)('popup in %s', (browser) => {
  let driver: Driver;
  beforeAll(async () => {
    driver = await launchBrowser(browser);
  });
  afterAll(async () => {
    await driver.close();
  });

  test('lists who said what and where', async () => {
    const page = await openMarked(driver, `${LISTED}/council`, 5);
    const popup = await driver.clickAction(page);
    const text = await eventually(popup.text, (shown) => shown.includes('Samir Haddad'));
    expect(text).toContain('Helena Brandt');
    expect(text).toContain('county’s chief engineer');
    expect(text).toMatch(/paragraph \d of \d/i);
    await popup.close();
    await page.close();
  });

  test('jumps to a quote that is out of sight', async () => {
    const page = await openMarked(driver, `${LISTED}/council`, 5);
    expect(await isInView(page, '#quote-far')).toBe(false);
    const popup = await driver.clickAction(page);
    await eventually(() => popup.count(JUMP_TO_LAST), Boolean);
    await popup.click(JUMP_TO_LAST);
    await eventually(() => isInView(page, '#quote-far'), Boolean);
    await popup.close();
    await page.close();
  });

  test('switches a site off with its subdomains, at once, and on again', async () => {
    const page = await openMarked(driver, `${LISTED}/council`, 5);
    const off = await driver.clickAction(page);
    await eventually(() => off.count(SWITCH), Boolean);
    await off.click(SWITCH);
    await eventually(
      () => readMarks(page),
      (marks) => marks.length === 0,
    );
    await off.close();

    const neighbour = await driver.open(`${LISTED_SUBDOMAIN}/council`);
    const on = await driver.clickAction(neighbour);
    await eventually(on.text, (text) => text.includes('Off on'));
    expect(await readMarks(neighbour)).toEqual([]);
    await on.click(SWITCH);
    await eventually(
      () => readMarks(neighbour),
      (marks) => marks.length > 0,
    );
    await on.close();
    await neighbour.close();
    await page.close();
  });

  test('reads a page of an unlisted host when asked, and changes nothing in it', async () => {
    const page = await driver.open(`${UNLISTED}/council`);
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    expect(await readMarks(page)).toEqual([]);
    const popup = await driver.clickAction(page);
    await eventually(
      () => readMarks(page),
      (marks) => marks.length === 5,
    );
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    await eventually(popup.text, (text) => text.includes('Helena Brandt'));
    await popup.close();
    await page.close();
  });
});
