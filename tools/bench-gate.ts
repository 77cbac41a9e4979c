/**
 * `npx tsx tools/bench-gate.ts [FOLDER]`: what the gate costs on pages that are no articles and on such that are, in each
 * installed browser; FOLDER holds other pages than the tests' own. The gate is bundled by itself and run in the page, the
 * first call apart from the warm ones.
 */
import { readdirSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { build } from 'vite';
import { launchBrowser } from '../tests/support/browser/launch';
import { UNLISTED } from '../tests/support/browser/places';
import { startSite } from '../tests/support/browser/site';
import { findBrowser } from './browsers/find';
import { median } from './bench/statistics';

const ROUNDS = 50;
const ENTRY = resolve(import.meta.dirname, '../extension/page/is-article.ts');

type Gate = (document: Document) => string;

/** The gate as a script that leaves `saidbyGate` behind. */
async function bundleGate(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, lib: { entry: ENTRY, formats: ['iife'], name: 'saidbyGate' } },
  });
  const outputs = Array.isArray(built) ? built : [built];
  const chunk = outputs.flatMap((one) => ('output' in one ? [...one.output] : []))[0];
  if (chunk?.type !== 'chunk') throw new Error('the gate was not bundled');
  return chunk.code;
}

const OWN_PAGES = resolve(import.meta.dirname, '../tests/pages');
const folder = resolve(process.argv[2] ?? OWN_PAGES);
const pages = readdirSync(folder).flatMap((file) => (file.endsWith('.html') ? [basename(file, '.html')] : []));
const script = await bundleGate();
for (const browser of ['chrome', 'firefox'] as const) {
  if (findBrowser(browser) === null) continue;
  const site = await startSite(folder);
  const driver = await launchBrowser(browser, { site });
  for (const path of pages.toSorted()) {
    const page = await driver.open(`${UNLISTED}/${path}`);
    const { verdict, times } = await page.evaluate(
      (code, rounds) => {
        // oxlint-disable-next-line typescript/no-implied-eval -- the bundled gate is brought into a page that has none
        const gate = (new Function(`${code}; return saidbyGate;`)() as { readonly isArticle: Gate }).isArticle;
        let last = '';
        const taken = Array.from({ length: rounds }, () => {
          const start = performance.now();
          last = gate(document);
          return performance.now() - start;
        });
        return { verdict: last, times: taken };
      },
      script,
      ROUNDS,
    );
    const [first = 0, ...warm] = times;
    console.log(
      `${browser.padEnd(8)} ${path.padEnd(34)} ${verdict.padEnd(8)} first ${first.toFixed(2)} ms, then ${median(warm).toFixed(2)} ms`,
    );
    await page.close();
  }
  await driver.close();
  site.close();
}
