/** Starts a real browser with the built extension in it. */
import type { BrowserName } from '../../../tools/browsers/find';
import { launchChrome } from './chrome';
import type { Driver, LaunchOptions } from './driver';
import { launchFirefox } from './firefox';

export function launchBrowser(browser: BrowserName, options: LaunchOptions = {}): Promise<Driver> {
  return browser === 'chrome' ? launchChrome(options) : launchFirefox(options);
}
