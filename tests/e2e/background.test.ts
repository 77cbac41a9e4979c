/** Browsers stop the background whenever they like; nobody may notice. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Driver, eventually } from '../support/browser/driver';
import { launchBrowser } from '../support/browser/launch';
import { openMarked, readMarks } from '../support/browser/page';
import { LISTED } from '../support/browser/places';

describe.each(['chrome', 'firefox'] as const)('background killed in %s', (browser) => {
  let driver: Driver;
  beforeAll(async () => {
    driver = await launchBrowser(browser);
  });
  afterAll(async () => {
    await driver.close();
  });

  test('the popup still shows what was found before', async () => {
    const page = await openMarked(driver, `${LISTED}/council`, 5);
    await driver.killBackground();
    const popup = await driver.clickAction(page);
    const text = await eventually(popup.text, (shown) => shown.includes('Samir Haddad'));
    expect(text).toContain('Helena Brandt');
    expect(await readMarks(page)).toHaveLength(5);
    await popup.close();
    await page.close();
  });

  test('the next article is read as if nothing had happened', async () => {
    await driver.killBackground();
    const page = await openMarked(driver, `${LISTED}/council`, 5);
    expect(await readMarks(page)).toHaveLength(5);
    await page.close();
  });
});
