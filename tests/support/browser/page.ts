/** What a test asks of a page that is open in a real browser. */
import type { Page } from 'puppeteer-core';
import { type Driver, eventually } from './driver';

/** Text of everything that is painted as a highlight, in reading order, each stretch once. */
export function readMarks(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const ranges = [...CSS.highlights.values()].flatMap((highlight) => Array.from(highlight) as Range[]);
    const inOrder = ranges.toSorted((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
    return [...new Set(inOrder.map(String))];
  });
}

/** Opens an article and waits until the reader has painted `count` quotes or more. */
export async function openMarked(driver: Driver, url: string, count = 1): Promise<Page> {
  const page = await driver.open(url);
  await eventually(
    () => readMarks(page),
    (marks) => marks.length >= count,
  );
  return page;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Middle of the first line of these words, in CSS pixels of the window, after scrolling them to its middle. */
export function placeOf(page: Page, words: string): Promise<Point> {
  return page.evaluate((sought) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.nodeValue?.indexOf(sought) ?? -1;
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + sought.length);
      node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const line = range.getClientRects()[0] ?? range.getBoundingClientRect();
      return { x: line.x + line.width / 2, y: line.y + line.height / 2 };
    }
    throw new Error(`not in the page: ${sought}`);
  }, words);
}

/** Rests the pointer on these words, coming from somewhere else as a hand does. */
export async function hover(page: Page, words: string): Promise<void> {
  const { x, y } = await placeOf(page, words);
  await page.mouse.move(1, 1);
  await page.mouse.move(x, y, { steps: 4 });
}

export function isInView(page: Page, selector: string): Promise<boolean> {
  return page.$eval(selector, (element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top < innerHeight && bottom > 0;
  });
}

/** What the page's highlight registry holds now. */
export function highlightNames(page: Page): Promise<string[]> {
  return page.evaluate(() => [...CSS.highlights.keys()]);
}
