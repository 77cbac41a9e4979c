/**
 * `npm run demo`: builds the extension and opens a bundled article in an installed browser with it. Without a screen it
 * writes pictures of what a reader sees to `demo-output/`, and prints who said what.
 */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { findBrowser, type BrowserName } from './browsers/find';
import { openForReading } from './demo/open-for-reading';
import { takePictures } from './demo/take-pictures';

const OUTPUT = resolve(import.meta.dirname, '../demo-output');
const BROWSERS: readonly BrowserName[] = ['chrome', 'firefox'];

function hasScreen(): boolean {
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return ['DISPLAY', 'WAYLAND_DISPLAY'].some((variable) => Boolean(process.env[variable]));
}

async function main(): Promise<void> {
  const found = BROWSERS.filter((browser) => findBrowser(browser) !== null);
  const [first] = found;
  if (first === undefined) {
    throw new Error(
      'No browser found. Install Chromium, Chrome, Edge or Firefox 140+, or run: npx tsx tools/browsers/ensure.ts',
    );
  }
  if (spawnSync('npm run --silent build', { shell: true, stdio: ['ignore', 'ignore', 'inherit'] }).status !== 0) {
    throw new Error('The build failed; see above.');
  }
  if (hasScreen()) {
    await openForReading(first);
    return;
  }
  console.log('No screen here: writing pictures to demo-output/ instead.\n');
  let report = '';
  for (const browser of found) {
    const { files, whoSaidWhat } = await takePictures(browser, OUTPUT);
    for (const file of files) console.log(`  ${file}`);
    report = whoSaidWhat;
  }
  console.log(`\n${report}`);
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
