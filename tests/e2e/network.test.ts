/** The extension asks the network for nothing: every request of the whole browser is recorded while its features are used. */
import { describe, expect, test } from 'vitest';
import { eventually, type OutgoingRequest } from '../support/browser/driver';
import { launchBrowser } from '../support/browser/launch';
import { hover, openMarked } from '../support/browser/page';
import { LISTED, UNLISTED } from '../support/browser/places';

/** What the opened pages themselves ask for. */
const OF_THE_PAGES = new Set(
  [LISTED, UNLISTED].flatMap((host) => [`${host}/council`, `${host}/favicon.ico`, `${host}/beacon`]),
);

function hostOf(url: string): string {
  return new URL(url).origin;
}

function isOfBrowser({ url, initiator }: OutgoingRequest): boolean {
  return initiator === null && hostOf(url) !== LISTED && hostOf(url) !== UNLISTED;
}

/** Requests that neither the browser made for itself nor the opened pages for themselves. */
function unexplained(requests: readonly OutgoingRequest[]): OutgoingRequest[] {
  return requests.filter((request) => !OF_THE_PAGES.has(request.url) && !isOfBrowser(request));
}

describe.each(['chrome', 'firefox'] as const)('network in %s', (browser) => {
  test('no request while every feature is used', async () => {
    const driver = await launchBrowser(browser);
    const page = await openMarked(driver, `${LISTED}/council`, 5);
    await hover(page, 'My customers would');
    const popup = await driver.clickAction(page);
    await eventually(popup.text, (text) => text.includes('Helena Brandt'));
    await popup.click('.jump');
    await popup.close();
    await driver.sendCommand('next-quote');
    await driver.killBackground();
    const other = await driver.open(`${UNLISTED}/council`);
    const start = await driver.clickAction(other);
    await eventually(start.text, (text) => text.includes('Helena Brandt'));
    await start.close();
    const surfaces = ['sidepanel.html', 'options.html'];
    for (const path of surfaces) await (await driver.openExtensionPage(path)).close();
    // The page's own request shows that the record sees what leaves the browser.
    await page.evaluate(() => fetch('/beacon'));

    const requests = await driver.close();
    expect(requests.map(({ url }) => url)).toEqual(
      expect.arrayContaining([`${LISTED}/council`, `${UNLISTED}/council`, `${LISTED}/beacon`]),
    );
    expect(unexplained(requests)).toEqual([]);
  });

  test('a page of the extension could not send anything if it tried', async () => {
    const driver = await launchBrowser(browser);
    const page = await driver.openExtensionPage('popup.html');
    const outcome = await page.evaluate(() =>
      fetch('https://elsewhere.example/report').then(
        () => 'sent',
        () => 'refused',
      ),
    );
    const requests = await driver.close();
    expect(outcome).toBe('refused');
    expect(requests.filter(({ url }) => url.includes('elsewhere.example'))).toEqual([]);
  });
});

test('a request that nobody explains would be found', () => {
  const sneaky = [
    { url: 'https://elsewhere.example/report', initiator: 'chrome-extension://abc' },
    { url: `${LISTED}/collect`, initiator: LISTED },
    { url: `${LISTED}/collect`, initiator: null },
  ];
  const innocent = [
    { url: `${LISTED}/council`, initiator: null },
    { url: 'https://update.browser.example/', initiator: null },
  ];
  expect(unexplained([...sneaky, ...innocent])).toEqual(sneaky);
});
