/**
 * npm run build-entities -- FOLDER [--diff] [--all]
 *
 * Builds the entity list from the tables of FOLDER and those of assets/entities/curated into assets/entities/*.bin.
 * --diff prints what would be added, removed and renamed, and writes nothing; --all prints the report in full.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openEntityIndex, type EntityIndex } from '../engine/linking/entity-index';
import { FILE_NAMES } from '../engine/linking/index-format';
import { readRows, type Row } from '../engine/knowledge/lexicon';
import { buildEntities } from './entities/build';
import { checkEntities, checkFiles } from './entities/check';
import { diffLists } from './entities/diff';
import { reportBuild, reportDiff } from './entities/report';
import { writeIndex } from './entities/write-index';

const ASSETS = fileURLToPath(new URL('../assets', import.meta.url));
const ENTITIES = join(ASSETS, 'entities');
/** Date of the newest table. */
const LIST_DATE = '2026-11-22';

const rowsOf = (path: string): readonly Row[] => (existsSync(path) ? readRows(readFileSync(path, 'utf8')) : []);
const lexicon = (name: string): readonly Row[] => rowsOf(join(ASSETS, 'lexicon', `${name}.tsv`));

function stored(): EntityIndex | null {
  if (!FILE_NAMES.every((name) => existsSync(join(ENTITIES, name)))) return null;
  return openEntityIndex(Object.fromEntries(FILE_NAMES.map((name) => [name, readFileSync(join(ENTITIES, name))])));
}

function run(args: readonly string[]): number {
  const folder = args.find((arg) => !arg.startsWith('--'));
  if (folder === undefined || !existsSync(folder)) {
    process.stderr.write('usage: npm run build-entities -- FOLDER [--diff] [--all]\n');
    return 2;
  }
  const commonWords = new Set(lexicon('common-words').map((row) => row['word'] ?? ''));
  const built = buildEntities({
    tables: folder,
    own: join(ENTITIES, 'curated'),
    overrides: rowsOf(join(ENTITIES, 'overrides.tsv')),
    titleRules: rowsOf(join(ENTITIES, 'title-rules.tsv')),
    countries: lexicon('countries'),
    roleFields: lexicon('role-fields'),
    commonWords,
  });
  process.stdout.write(`${reportBuild(built, args.includes('--all'))}\n`);
  if (args.includes('--diff')) {
    process.stdout.write(`${reportDiff(diffLists(stored(), built.entities))}\n`);
    return 0;
  }
  const faults = [...checkEntities(built.entities, (word) => commonWords.has(word))];
  const files = writeIndex(built.entities, LIST_DATE);
  faults.push(...checkFiles(files, built.entities));
  if (faults.length > 0) {
    process.stderr.write(`${faults.length} faults, nothing written:\n${faults.slice(0, 40).join('\n')}\n`);
    return 1;
  }
  for (const name of FILE_NAMES) {
    writeFileSync(join(ENTITIES, name), files[name]);
    process.stdout.write(`${name}: ${files[name].byteLength} bytes\n`);
  }
  return 0;
}

process.exitCode = run(process.argv.slice(2));
