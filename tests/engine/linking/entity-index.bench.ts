import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bench, describe } from 'vitest';
import { openEntityIndex } from '../../../engine/linking/entity-index';
import { FILE_NAMES } from '../../../engine/linking/index-format';
import { ASSETS } from '../../../tools/load-knowledge';

const files = Object.fromEntries(
  FILE_NAMES.map((name) => [name, new Uint8Array(readFileSync(join(ASSETS, 'entities', name)))]),
);
const index = openEntityIndex(files);
/** Names from all over the list, the same in every run. */
const STEP = 167;
const names = Array.from({ length: Math.floor(index.size / STEP) }, (_, at) => index.entity(at * STEP).name);

let turn = 0;
const nextName = (): string => names[(turn = (turn + 1) % names.length)] ?? '';

describe('entity index', () => {
  bench('open (at most 20 ms)', () => {
    openEntityIndex(files);
  });
  bench('look a name up (at most 20 microseconds)', () => {
    index.find(nextName());
  });
  bench('look up a name that nobody has', () => {
    index.find(`${nextName()} qx`);
  });
  bench('read an entity', () => {
    index.entity((turn = (turn + STEP) % index.size));
  });
});
