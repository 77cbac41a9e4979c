/** Reads the tables of a folder: `folder/file` -> rows by column. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRows, type Row } from '../../engine/knowledge/lexicon';

export interface Tables {
  /** Rows of `<folder>/<path>.tsv`; none when the table is not there, which is noted. */
  rows(path: string): readonly Row[];
  readonly missing: readonly string[];
}

export function openTables(folder: string): Tables {
  const missing: string[] = [];
  return {
    missing,
    rows(path) {
      const file = join(folder, `${path}.tsv`);
      if (!existsSync(file)) {
        missing.push(path);
        return [];
      }
      return readRows(readFileSync(file, 'utf8'));
    },
  };
}

/** A cell, or '' where the table has no such column. */
export const cell = (row: Row, column: string): string => (row[column] ?? '').trim();

/** A cell of several values. */
export const values = (row: Row, column: string): readonly string[] =>
  cell(row, column)
    .split('|')
    .map((value) => value.trim())
    .filter((value) => value !== '');

const YEAR = /^(\d{4})/;

export const yearOf = (date: string): string => YEAR.exec(date)?.[1] ?? '';

/** "Boris_Johnson", "McDonald%27s" -> as a reader sees it. */
export function titleOf(raw: string): string {
  const spaced = raw.replaceAll('_', ' ').trim();
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced;
  }
}

const BRACKETS = /\s*\([^)]*\)$/;

/** A title without its disambiguator: "John Kirby (admiral)" -> "John Kirby". */
export const bareTitle = (title: string): string => title.replace(BRACKETS, '');
