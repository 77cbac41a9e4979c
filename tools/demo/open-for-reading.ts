/** Opens the article in a window and waits until the reader closes it. */
import { once } from 'node:events';
import { launchBrowser } from '../../tests/support/browser/launch';
import type { BrowserName } from '../browsers/find';
import { DEMO_URL, startDemoSite } from './demo-site';

export async function openForReading(browser: BrowserName): Promise<void> {
  const site = await startDemoSite();
  const driver = await launchBrowser(browser, { site, headless: false });
  const page = await driver.open(DEMO_URL);
  await page.bringToFront();
  console.log('Hover over a quote; click the toolbar button for the list. Close the window to end.');
  await Promise.race([once(process, 'SIGINT'), new Promise((done) => page.once('close', done)), driver.closed]);
  await driver.close();
  site.close();
}
