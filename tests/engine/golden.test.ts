/** The golden articles: see tests/golden/README.md. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { createEngine } from '../../engine/index';
import { loadKnowledge } from '../../tools/load-knowledge';
import { checkGolden } from '../support/golden/check-golden';
import type { Golden } from '../support/golden/golden';
import { readGolden } from '../support/golden/read-golden';

const FOLDER = fileURLToPath(new URL('../golden', import.meta.url));
const LEAST_GOLDENS = 60;

const engine = createEngine(loadKnowledge());

function goldens(folder: string): Golden[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return names.map((name) => readGolden(join(folder, name)));
}

const right = goldens(FOLDER);
const wrong = goldens(join(FOLDER, 'wrong'));

describe('golden articles', () => {
  it('are there', () => {
    expect(right.length + wrong.length).toBeGreaterThanOrEqual(LEAST_GOLDENS);
  });

  it.each(right.map((golden) => [golden.name, golden] as const))('%s', (_, golden) => {
    expect(checkGolden(golden, engine.analyse(golden.article))).toEqual([]);
  });
});

describe('known failures', () => {
  it.each(wrong.map((golden) => [golden.name, golden] as const))('%s is still wrong', (_, golden) => {
    expect(golden.comments[0]).toMatch(/^wrong: ./);
    const differences = checkGolden(golden, engine.analyse(golden.article));
    expect(differences, 'mended: move the file out of tests/golden/wrong').not.toEqual([]);
  });
});
