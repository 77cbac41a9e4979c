/** What a reader does on an open page, and what the page does meanwhile. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import type { Settings } from '../../extension/settings';
import { type Driver, eventually } from '../support/browser/driver';
import { launchBrowser } from '../support/browser/launch';
import { highlightNames, hover, openMarked, placeOf, readMarks } from '../support/browser/page';
import { LISTED } from '../support/browser/places';
import { changeSettings } from '../support/browser/settings';

const COUNCIL = `${LISTED}/council`;

/** Long enough to be set on a busy machine before it ends. */
const PAUSE_MS = 7000;

const gone = (marks: readonly string[]): boolean => marks.length === 0;
const marksOf = (page: Page) => () => readMarks(page);

describe.each(['chrome', 'firefox'] as const)('reading in %s', (browser) => {
  let driver: Driver;
  beforeAll(async () => {
    driver = await launchBrowser(browser);
  });
  afterAll(async () => {
    await driver.close();
  });
  const set = (part: Partial<Settings>) => changeSettings(driver, part);
  const cardSays = (page: Page, words: string) =>
    eventually(
      () => driver.cardText(page),
      (text) => text?.includes(words) === true,
    );

  test('the evidence on the card leads to its words, which flash', async () => {
    const page = await openMarked(driver, COUNCIL, 5);
    await driver.sendCommand('next-quote');
    await cardSays(page, 'Helena Brandt');
    // The focus is in the card: the next stop after the closing button is the first step of the evidence.
    for (let stop = 0; stop < 2; stop += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const flashed = await eventually(() => textOf(page, 'saidby-flash'), Boolean);
    expect(await driver.cardText(page)).toContain(flashed);
    await page.close();
  });

  test('commands go from quote to quote and back', async () => {
    const page = await openMarked(driver, COUNCIL, 5);
    await page.bringToFront();
    const seen: (string | null)[] = [];
    for (const command of ['next-quote', 'next-quote', 'next-quote', 'previous-quote', 'previous-quote']) {
      const before = seen.at(-1);
      await driver.sendCommand(command);
      seen.push(
        await eventually(
          () => textOf(page, 'saidby-pointed'),
          (text) => text !== '' && text !== before,
        ),
      );
    }
    expect(seen[3]).toBe(seen[1]);
    expect(seen[4]).toBe(seen[0]);
    expect(new Set(seen).size).toBe(3);
    await page.close();
  });

  test('marks and card follow the settings at once, without a reload', async () => {
    const page = await openMarked(driver, COUNCIL, 5);
    await set({ marks: 'tint', cardOpens: 'click' });
    await page.bringToFront();
    await eventually(
      () => highlightNames(page),
      (names) => names.some((name) => name.startsWith('saidby-tint')),
    );
    const { x, y } = await placeOf(page, 'My customers would');
    await page.mouse.click(x, y);
    await cardSays(page, 'Samir Haddad');
    await set({ marks: 'hover', cardOpens: 'hover' });
    await page.bringToFront();
    await eventually(marksOf(page), gone);
    await hover(page, 'My customers would');
    expect(await cardSays(page, 'Samir Haddad')).toContain('baker');
    await set({ marks: 'underline' });
    await page.close();
  });

  test('a pause clears an open page and ends by itself', async () => {
    const page = await openMarked(driver, COUNCIL, 5);
    await set({ pausedUntil: Date.now() + PAUSE_MS });
    await eventually(marksOf(page), gone);
    await page.bringToFront();
    expect(await eventually(marksOf(page), (marks) => marks.length > 0)).toHaveLength(5);
    await set({ pausedUntil: null });
    await page.close();
  });

  test('another article in the same page takes the place of the first', async () => {
    const page = await openMarked(driver, COUNCIL, 5);
    const old = await readMarks(page);
    await page.evaluate(async () => {
      const other = await (await fetch('/ferry-inquiry')).text();
      const next = new DOMParser().parseFromString(other, 'text/html');
      history.pushState(null, '', '/ferry-inquiry');
      document.head.replaceChildren(...next.head.children);
      document.body.replaceChildren(...next.body.children);
    });
    const marks = await eventually(marksOf(page), (now) => now.length > 0 && !now.some((text) => old.includes(text)));
    const words = await page.evaluate(() => document.body.textContent.replaceAll(/\s+/g, ' '));
    for (const mark of marks) expect(words).toContain(mark.replaceAll(/\s+/g, ' '));
    await page.close();
  });

  test('an article that loads late is read when it is there', async () => {
    const page = await driver.open(`${LISTED}/late`);
    await page.bringToFront();
    expect(await readMarks(page)).toEqual([]);
    await page.evaluate(async () => {
      const whole = await (await fetch('/council')).text();
      const parsed = new DOMParser().parseFromString(whole, 'text/html');
      document.body.replaceChildren(...parsed.body.children);
    });
    await eventually(marksOf(page), (marks) => marks.length === 5);
    await page.close();
  });

  test('a jump from the popup flashes', async () => {
    const page = await openMarked(driver, COUNCIL, 5);
    const popup = await driver.clickAction(page);
    await eventually(() => popup.count('.jump'), Boolean);
    await popup.click('.jump');
    const flashed = await eventually(() => textOf(page, 'saidby-flash'), Boolean);
    expect(await readMarks(page)).toContain(flashed);
    await popup.close();
    await page.close();
  });
});

/** Text below the highlights whose names begin so, '' when there is none. */
function textOf(page: Page, name: string): Promise<string> {
  return page.evaluate(
    (start) =>
      [...CSS.highlights]
        .filter(([key]) => key.startsWith(start))
        .flatMap(([, highlight]) => Array.from(highlight).map(String))
        .join(' '),
    name,
  );
}
