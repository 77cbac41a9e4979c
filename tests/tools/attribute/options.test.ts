import { describe, expect, it } from 'vitest';
import { readOptions, UsageError } from '../../../tools/attribute/options';

describe('readOptions', () => {
  it.each([
    [['a.txt'], { format: 'text', files: ['a.txt'] }],
    [['--format', 'jsonl', 'a.txt', '-'], { format: 'jsonl', files: ['a.txt', '-'] }],
    [['a.txt', '--format=json'], { format: 'json', files: ['a.txt'] }],
    [['--', '--odd.txt'], { format: 'text', files: ['--odd.txt'] }],
  ])('%j', (args, options) => {
    expect(readOptions(args)).toEqual(options);
  });

  it.each([[[]], [['--format']], [['--format', 'xml', 'a.txt']], [['--formats', 'a.txt']], [['-x', 'a.txt']]])(
    'refuses %j',
    (args) => {
      expect(() => readOptions(args)).toThrow(UsageError);
    },
  );
});
