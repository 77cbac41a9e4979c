/** `npm run check`: types, lint, format, arrows between folders, unused code, size budgets. Runs all, then says what failed. */
import { spawnSync } from 'node:child_process';
import { cruiseFolders, findArrowProblems } from './check/arrows';

interface Step {
  readonly name: string;
  /** Prints what is wrong; false when something is. */
  run(): boolean;
}

const STEPS: readonly Step[] = [
  command('types of the whole', 'tsc -p tsconfig.json'),
  command('types of the engine alone', 'tsc -p engine/tsconfig.json'),
  command('lint', 'oxlint --type-aware'),
  command('format', 'oxfmt --check .'),
  { name: 'arrows between folders', run: checkArrows },
  command('unused code and packages', 'knip'),
  command('build for Chrome', 'wxt build'),
  command('build for Firefox', 'wxt build -b firefox --mv3'),
  command('size budgets', 'size-limit'),
];

function command(name: string, line: string): Step {
  return { name, run: () => spawnSync(line, { shell: true, stdio: 'inherit' }).status === 0 };
}

function checkArrows(): boolean {
  const cruise = cruiseFolders();
  const problems = findArrowProblems(cruise);
  const read = Object.values(cruise.modules).reduce((sum, count) => sum + count, 0);
  console.log([...problems, `${read} modules read, ${problems.length} problems`].join('\n'));
  return problems.length === 0;
}

const failed = STEPS.filter((step) => {
  console.log(`\n== ${step.name}`);
  return !step.run();
});
console.log(failed.length === 0 ? '\nAll checks passed.' : `\nFailed: ${failed.map((step) => step.name).join(', ')}`);
process.exitCode = failed.length === 0 ? 0 : 1;
