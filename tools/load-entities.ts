/** Opens the entity list under `assets/entities`. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openEntityIndex, type EntityIndex } from '../engine/linking/entity-index';
import { FILE_NAMES } from '../engine/linking/index-format';

/** Null when the list is not built, or cannot be used (said on standard error): the engine then goes on without linking. */
export function loadEntities(folder: string): EntityIndex | null {
  if (!FILE_NAMES.every((name) => existsSync(join(folder, name)))) return null;
  try {
    return openEntityIndex(Object.fromEntries(FILE_NAMES.map((name) => [name, readFileSync(join(folder, name))])));
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return null;
  }
}
