import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Real browsers on a busy machine: a page, a background start and an analysis fit well inside this. */
const BROWSER_TEST_MS = 60_000;
/** Starting one has waits of its own inside, and says better what failed than this limit would. */
const BROWSER_START_MS = 150_000;
/** Property tests run hundreds of texts; a limit only ends what hangs, it does not measure. */
const UNIT_TEST_MS = 30_000;

/** The engine and all that needs no browser run in plain Node; the rest over a fake browser; `e2e` in real ones. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'engine',
          environment: 'node',
          testTimeout: UNIT_TEST_MS,
          include: ['tests/{engine,exports,tools,assets,architecture,golden}/**/*.test.ts'],
        },
      },
      {
        plugins: [WxtVitest()],
        test: {
          name: 'extension',
          environment: 'happy-dom',
          testTimeout: UNIT_TEST_MS,
          include: ['tests/{extension,components,entrypoints,locales}/**/*.test.{ts,tsx}'],
        },
      },
      {
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          fileParallelism: false,
          maxWorkers: 1,
          testTimeout: BROWSER_TEST_MS,
          hookTimeout: BROWSER_START_MS,
        },
      },
    ],
  },
});
