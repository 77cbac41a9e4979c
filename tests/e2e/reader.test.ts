/** The reader in real pages: what is marked, and that nothing else changes. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Driver, eventually } from '../support/browser/driver';
import { launchBrowser } from '../support/browser/launch';
import { hover, openMarked, readMarks } from '../support/browser/page';
import { LISTED, UNLISTED } from '../support/browser/places';

const ARTICLE = readFileSync('tests/pages/council.html', 'utf8');

/** Every quoted stretch of the page that is speech. */
const QUOTES = [
  '“We cannot let a single lorry over it as things stand,”',
  '“patience costs less than a funeral.”',
  '“My customers would have to drive eleven miles for a loaf of bread,”',
  '“They don’t, and I can’t blame them.”',
  '“In April we shall all walk across it together,”',
];

describe.each(['chrome', 'firefox'] as const)('reader in %s', (browser) => {
  let driver: Driver;
  beforeAll(async () => {
    driver = await launchBrowser(browser);
  });
  afterAll(async () => {
    await driver.close();
  });

  test('marks every quote of an article on a listed host', async () => {
    const page = await openMarked(driver, `${LISTED}/council`, QUOTES.length);
    expect(await readMarks(page)).toEqual(QUOTES);
    await page.close();
  });

  test('changes nothing in the page', async () => {
    const page = await openMarked(driver, `${LISTED}/council`, QUOTES.length);
    const [now, served] = await page.evaluate(
      (html) => [
        document.documentElement.outerHTML,
        new DOMParser().parseFromString(html, 'text/html').documentElement.outerHTML,
      ],
      ARTICLE,
    );
    expect(now).toBe(served);
    await page.close();
  });

  test('paints the marks: only words that are quoted look different', async () => {
    const marked = await openMarked(driver, `${LISTED}/council`, QUOTES.length);
    const plain = await driver.open(`${UNLISTED}/council`);
    const pictures = async (selector: string) => {
      const shots = [];
      for (const page of [marked, plain]) {
        await page.bringToFront();
        shots.push(await (await page.waitForSelector(selector))?.screenshot({ encoding: 'base64' }));
      }
      return shots;
    };
    const [quoted, unquoted] = await pictures('#quote-one');
    expect(quoted).not.toBe(unquoted);
    const [before, after] = await pictures('#first');
    expect(before).toBe(after);
    await marked.close();
    await plain.close();
  });

  test('works under a content policy that forbids all', async () => {
    const page = await openMarked(driver, `${LISTED}/strict/council`, QUOTES.length);
    expect(await readMarks(page)).toEqual(QUOTES);
    await page.close();
  });

  test('leaves a front page alone', async () => {
    const page = await driver.open(`${LISTED}/front`);
    const popup = await driver.clickAction(page);
    await eventually(popup.text, (text) => text.includes('does not look like an article'));
    await popup.close();
    expect(await readMarks(page)).toEqual([]);
    await page.close();
  });

  test('shows a card with the speaker and the reason, and takes it away on Escape', async () => {
    const page = await openMarked(driver, `${LISTED}/council`, QUOTES.length);
    const nodesBefore = await page.evaluate(() => document.querySelectorAll('*').length);
    await hover(page, 'My customers would');
    const card = await eventually(
      () => driver.cardText(page),
      (text) => text !== null && text.includes('Samir Haddad'),
    );
    expect(card).toContain('baker');
    await page.keyboard.press('Escape');
    await eventually(
      () => page.evaluate(() => document.querySelectorAll('*').length),
      (nodes) => nodes === nodesBefore,
    );
    await page.close();
  });
});
