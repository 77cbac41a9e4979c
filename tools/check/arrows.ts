/** Checks who imports from whom, by the rules of `.dependency-cruiser.cjs`. */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');
const CRUISER = resolve(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
const CONFIG = resolve(ROOT, '.dependency-cruiser.cjs');
const OUTPUT_LIMIT_BYTES = 256 * 1024 * 1024;

export const FOLDERS: readonly string[] = [
  'entrypoints',
  'extension',
  'components',
  'exports',
  'engine',
  'tools',
  'tests',
];

export interface Cruise {
  /** "rule: from -> to", one for each forbidden import. */
  readonly violations: readonly string[];
  /** How many files were read in each folder; 0 means that the check saw nothing. */
  readonly modules: Readonly<Record<string, number>>;
}

interface CruiserReport {
  readonly modules: readonly { readonly source: string }[];
  readonly summary: {
    readonly violations: readonly {
      readonly from: string;
      readonly to: string;
      readonly rule: { readonly name: string };
    }[];
  };
}

/** Reads the folders below `root`. Throws when the cruiser itself cannot run. */
export function cruiseFolders(root = ROOT, folders = FOLDERS): Cruise {
  const run = spawnSync(process.execPath, [CRUISER, '--config', CONFIG, '--output-type', 'json', ...folders], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: OUTPUT_LIMIT_BYTES,
  });
  if (!run.stdout.startsWith('{')) throw new Error(`dependency-cruiser failed: ${run.stderr}${run.stdout}`);
  const report = JSON.parse(run.stdout) as CruiserReport;
  const countIn = (folder: string) => report.modules.filter(({ source }) => source.startsWith(`${folder}/`)).length;
  return {
    violations: report.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`),
    modules: Object.fromEntries(folders.map((folder) => [folder, countIn(folder)])),
  };
}

/** What is wrong, in words; empty when all is well. A folder in which nothing was read is wrong as well. */
export function findArrowProblems(cruise: Cruise): string[] {
  const unread = Object.entries(cruise.modules).filter(([, count]) => count === 0);
  return [
    ...cruise.violations,
    ...unread.map(([folder]) => `no module was read in ${folder}/: the check saw nothing there`),
  ];
}
