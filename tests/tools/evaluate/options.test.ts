import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readGold } from '../../../tools/evaluate/gold';
import { readEvaluateOptions } from '../../../tools/evaluate/options';
import { goldFiles } from '../../../tools/evaluate/run';

const folder = mkdtempSync(join(tmpdir(), 'saidby-gold-'));
afterAll(() => rmSync(folder, { recursive: true }));
for (const name of ['a-dev.jsonl', 'a-train.jsonl', 'b.jsonl', 'notes.txt']) writeFileSync(join(folder, name), '');

describe('readEvaluateOptions', () => {
  it('reads what is asked for', () => {
    expect(
      readEvaluateOptions(['gold', '--only', 'a,b', '--errors', '3', '--compare', 'old.json', '--pages']),
    ).toMatchObject({
      folder: 'gold',
      only: ['a', 'b'],
      errors: 3,
      compare: 'old.json',
      pages: 'gold',
      json: false,
      save: undefined,
    });
    expect(readEvaluateOptions(['gold', '--pages', 'html']).pages).toBe('html');
    expect(readEvaluateOptions(['gold', '--cause', 'link']).errors).toBeGreaterThan(0);
  });

  it.each([[[]], [['gold', '--errors', 'many']], [['gold', '--error']], [['a', 'b', 'c']]])('refuses %j', (args) => {
    expect(() => readEvaluateOptions(args)).toThrow(Error);
  });
});

describe('goldFiles', () => {
  it.each([
    [[], ['a-dev.jsonl', 'b.jsonl']],
    [['a-'], ['a-dev.jsonl', 'a-train.jsonl']],
    [['b'], ['b.jsonl']],
  ])('wants %j', (only, files) => {
    expect(goldFiles({ folder, only })).toEqual(files);
  });

  it('throws when there is nothing to run', () => {
    expect(() => goldFiles({ folder, only: ['none'] })).toThrow('no gold file');
  });
});

describe('readGold', () => {
  it('names the line that is no gold', () => {
    const path = join(folder, 'bad.jsonl');
    writeFileSync(path, '{"id":"a","text":"x","quotes":[]}\n\n{"id":"b","text":"x"}\n');
    expect(() => readGold(path)).toThrow('bad.jsonl:3');
  });
});
