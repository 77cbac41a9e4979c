/** Finds the browsers that are installed here. */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chrome' | 'firefox';

/** Where to look first (an environment variable), and the programs' names and usual places, best first. */
const PLACES: Readonly<Record<BrowserName, { readonly variable: string; readonly programs: readonly string[] }>> = {
  chrome: {
    variable: 'CHROMIUM_PATH',
    programs: [
      'chromium',
      'chromium-browser',
      'google-chrome-stable',
      'google-chrome',
      'microsoft-edge-stable',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    programs: [
      'firefox-esr',
      'firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
  },
};

/** The program's full path, or null when this browser is not installed. */
export function findBrowser(browser: BrowserName): string | null {
  const { variable, programs } = PLACES[browser];
  const own = process.env[variable];
  if (own !== undefined && own !== '') return isProgram(own) ? own : null;
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  for (const program of programs) {
    const paths = /[\\/]/.test(program) ? [program] : folders.map((folder) => join(folder, program));
    const found = paths.find(isProgram);
    if (found !== undefined) return found;
  }
  return null;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
