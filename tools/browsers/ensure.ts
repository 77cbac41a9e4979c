/**
 * `tsx tools/browsers/ensure.ts`: sees to it that both browsers are here. As root on Debian it installs what is missing,
 * anywhere else it says what to install and fails.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { findBrowser, type BrowserName } from './find';

const BROWSERS: readonly BrowserName[] = ['chrome', 'firefox'];
const DEBIAN_PACKAGES: Readonly<Record<BrowserName, readonly string[]>> = {
  chrome: ['chromium', 'fonts-liberation', 'fonts-dejavu-core'],
  firefox: ['firefox-esr', 'fonts-liberation', 'fonts-dejavu-core'],
};
const BY_HAND: Readonly<Record<BrowserName, string>> = {
  chrome: 'Chromium, Chrome or Edge (or set CHROMIUM_PATH to the program)',
  firefox: 'Firefox 140 or newer (or set FIREFOX_PATH to the program)',
};

/** Throws with what to install when a browser is missing and cannot be installed from here. */
export function ensureBrowsers(): void {
  const missing = findMissing();
  if (missing.length === 0) return;
  if (isRootOnDebian()) installOnDebian(missing);
  const still = findMissing();
  if (still.length > 0) throw new Error(howToInstall(still));
}

function findMissing(): BrowserName[] {
  return BROWSERS.filter((browser) => findBrowser(browser) === null);
}

function isRootOnDebian(): boolean {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');
}

function installOnDebian(missing: readonly BrowserName[]): void {
  const packages = [...new Set(missing.flatMap((browser) => DEBIAN_PACKAGES[browser]))];
  console.log(`Installing ${packages.join(' ')} ...`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
    spawnSync('apt-get', ['-qq', ...args], { stdio: ['ignore', 'ignore', 'inherit'], env });
  }
}

function howToInstall(missing: readonly BrowserName[]): string {
  const packages = [...new Set(missing.flatMap((browser) => DEBIAN_PACKAGES[browser]))].join(' ');
  return [
    `Not found: ${missing.map((browser) => BY_HAND[browser]).join('; ')}.`,
    `On Debian or Ubuntu: sudo apt-get update && sudo apt-get install -y --no-install-recommends ${packages}`,
  ].join('\n');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    ensureBrowsers();
    for (const browser of BROWSERS) console.log(`${browser}: ${findBrowser(browser)}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
