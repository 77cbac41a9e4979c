/** Answers `startReader`: brings the reader into a tab where it does not run by itself. */
import { browser } from '../browser';
import { sendMessage } from '../messages';
import { readerScript } from '../reader-script';

/** False when the browser does not allow it there: its own pages, the store, PDF files, or no click on the button. */
export async function startReader(tabId: number): Promise<boolean> {
  if (await answers(tabId)) return true;
  const script = readerScript();
  if (script === null) return false;
  const target = { tabId };
  try {
    if (script.css.length > 0) await browser.scripting.insertCSS({ target, files: [...script.css] });
    // The paths come from the manifest; WXT's type lists those known at build time.
    await browser.scripting.executeScript({ target, files: [...script.js] as never });
    return true;
  } catch {
    return false;
  }
}

async function answers(tabId: number): Promise<boolean> {
  try {
    await sendMessage('askState', undefined, tabId);
    return true;
  } catch {
    return false;
  }
}
