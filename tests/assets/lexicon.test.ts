/** The word lists keep the form that assets/lexicon/README.md promises, and it names every one of them. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ASSETS } from '../../tools/load-knowledge';

const FOLDER = join(ASSETS, 'lexicon');
const tables = readdirSync(FOLDER).filter((name) => name.endsWith('.tsv'));
const readme = readFileSync(join(FOLDER, 'README.md'), 'utf8');

interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly text: string;
}

function readTable(name: string): Table {
  const text = readFileSync(join(FOLDER, name), 'utf8');
  const [columns = [], ...rows] = text
    .trimEnd()
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .map((line) => line.split('\t'));
  return { columns, rows, text };
}

it('there are word lists', () => {
  expect(tables.length).toBeGreaterThan(10);
});

it('the README names no table that is not there', () => {
  const named = readme.split('\n').flatMap((line) => /^\| `([^`]+)`/.exec(line)?.[1] ?? []);
  expect(named.filter((name) => !tables.includes(`${name}.tsv`))).toEqual([]);
});

describe.each(tables)('%s', (name) => {
  const { columns, rows, text } = readTable(name);

  it('is in the README with its columns', () => {
    const wanted = `| \`${basename(name, '.tsv')}\` | ${columns.map((column) => `\`${column}\``).join(', ')} |`;
    expect(readme).toContain(wanted);
  });

  it('has a value in the first column of every row, and no more cells than columns', () => {
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter((cells) => !cells[0] || cells.length > columns.length)).toEqual([]);
  });

  it('is sorted by its first column, without a row twice', () => {
    const lines = rows.map((cells) => cells.join('\t'));
    expect(lines.filter((line, at) => lines.indexOf(line) !== at)).toEqual([]);
    const firsts = rows.map(([first = '']) => first);
    expect(firsts).toEqual(firsts.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0)));
  });

  it('ends in one line break and has no carriage return', () => {
    expect(text.endsWith('\n') && !text.endsWith('\n\n') && !text.includes('\r')).toBe(true);
  });
});
