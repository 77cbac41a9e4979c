/**
 * `npm run screenshots [-- chrome|firefox]`: every surface and state of the built extension, in light and dark, in the
 * installed browsers, as pictures in `demo-output/screenshots/` with a contact sheet. `npm run build` comes first.
 */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';
import { launchBrowser } from '../tests/support/browser/launch';
import { type BrowserName, findBrowser } from './browsers/find';
import { startDemoSite } from './demo/demo-site';
import { contactSheet } from './screenshots/contact-sheet';
import { takeShots } from './screenshots/shots';

const FOLDER = resolve(import.meta.dirname, '../demo-output/screenshots');
const asked = process.argv[2];
const browsers = (['chrome', 'firefox'] as const).filter(
  (name) => findBrowser(name) !== null && (asked === undefined || asked === name),
);

async function shootAll(browser: BrowserName, colours: 'light' | 'dark'): Promise<void> {
  const site = await startDemoSite();
  const driver = await launchBrowser(browser, { site, colours });
  try {
    await takeShots(driver, (what, shot) => writeFileSync(join(FOLDER, `${browser}-${colours}-${what}.png`), shot));
  } finally {
    await driver.close();
    site.close();
  }
}

async function picture(sheet: string): Promise<void> {
  const executablePath = findBrowser('chrome');
  if (executablePath === null) return;
  const browser = await puppeteer.launch({ executablePath, args: ['--no-sandbox'] });
  const page = await browser.newPage();
  await page.setViewport({ width: 1800, height: 1000 });
  await page.goto(pathToFileURL(sheet).href);
  await page.screenshot({ path: sheet.replace('.html', '.png'), fullPage: true });
  await browser.close();
}

mkdirSync(FOLDER, { recursive: true });
for (const browser of browsers) for (const colours of ['light', 'dark'] as const) await shootAll(browser, colours);
const sheet = join(FOLDER, 'contact-sheet.html');
const isShot = (file: string): boolean => file.endsWith('.png') && !file.startsWith('contact');
writeFileSync(sheet, contactSheet(readdirSync(FOLDER).filter(isShot).toSorted()));
await picture(sheet);
console.log(sheet);
process.exit(0);
