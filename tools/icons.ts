/** `npm run icons`: draws `public/icons/*.png` from `icon.svg` in headless Chromium. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import puppeteer from 'puppeteer-core';
import { findBrowser } from './browsers/find';

const ICONS = resolve(import.meta.dirname, '../public/icons');
const SIZES = [16, 32, 48, 128];

const executablePath = findBrowser('chrome');
if (executablePath === null) throw new Error('drawing the icons needs Chromium or Chrome');
const browser = await puppeteer.launch({ executablePath, headless: true, args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage();
const svg = readFileSync(`${ICONS}/icon.svg`, 'utf8');
for (const size of SIZES) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`);
  await page.screenshot({ path: `${ICONS}/${size}.png`, omitBackground: true });
}
await browser.close();
