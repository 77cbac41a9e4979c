/** Country names of the tables -> ISO codes. */
import { foldLetters } from '../../engine/linking/name-key';
import { cell, values, type Tables } from './tables';
import type { Row } from '../../engine/knowledge/lexicon';

export interface Countries {
  /** ISO 3166-1 alpha-2 of a name, a two- or three-letter code or a file's short name, '' when unknown. */
  code(name: string): string;
  readonly nameOf: ReadonlyMap<string, string>;
}

const plain = (name: string): string =>
  foldLetters(name)
    .replace(/^the /, '')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();

/** `own` are the rows of `assets/lexicon/countries.tsv`. */
export function readCountries(tables: Tables, own: readonly Row[]): Countries {
  const codes = new Map<string, string>();
  const nameOf = new Map<string, string>();
  for (const row of tables.rows('country-codes/countries')) {
    const code = cell(row, 'iso2');
    for (const column of ['name', 'short_name', 'official_name', 'iso3', 'iso2']) {
      const name = plain(cell(row, column));
      if (name !== '') codes.set(name, code);
    }
    nameOf.set(code, cell(row, 'short_name') || cell(row, 'name'));
  }
  for (const row of own) {
    const code = cell(row, 'country');
    nameOf.set(code, cell(row, 'name'));
    for (const name of [cell(row, 'name'), ...values(row, 'names')]) codes.set(plain(name), code);
  }
  return { code: (name) => codes.get(plain(name)) ?? '', nameOf };
}
