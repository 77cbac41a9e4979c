/**
 * `npm test`: unit tests, both builds, the tests in real browsers. Ends with the line "N passed, N failed, N skipped" and
 * fails when anything did. With arguments only the test files whose path contains one of them.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureBrowsers } from './browsers/ensure';
import { add, closingLine, NOTHING, tallyOf, type JsonReport, type Tally } from './test/tally';

const RESULTS = 'test-results';
const ONE_FAILURE: Tally = { passed: 0, failed: 1, skipped: 0 };

function run(line: string, args: readonly string[] = []): boolean {
  return spawnSync(line, args, { shell: true, stdio: 'inherit' }).status === 0;
}

function runVitest(name: string, projects: readonly string[]): Tally {
  const file = `${RESULTS}/${name}.json`;
  rmSync(file, { force: true });
  const options = [...projects.map((project) => `--project=${project}`), '--reporter=default', '--reporter=json'];
  const filters = process.argv.slice(2).map((filter) => JSON.stringify(filter));
  const ok = run('vitest run --passWithNoTests', [...options, `--outputFile.json=${file}`, ...filters]);
  if (!existsSync(file)) return ONE_FAILURE;
  const tally = tallyOf(JSON.parse(readFileSync(file, 'utf8')) as JsonReport);
  return ok || tally.failed > 0 ? tally : add(tally, ONE_FAILURE);
}

function runInBrowsers(): Tally {
  try {
    ensureBrowsers();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return ONE_FAILURE;
  }
  if (!run('npm run --silent build')) return ONE_FAILURE;
  return runVitest('e2e', ['e2e']);
}

mkdirSync(RESULTS, { recursive: true });
const total = add(add(NOTHING, runVitest('unit', ['engine', 'extension'])), runInBrowsers());
console.log(closingLine(total));
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
