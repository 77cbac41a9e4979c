/**
 * The word lists of `assets/lexicon/*.tsv`: UTF-8, tab-separated, one header line, no quoting, sorted by the first column.
 * Several values in one cell are joined with `|`. Lines that start with `#` are comments.
 */

export type Row = Readonly<Record<string, string>>;

export interface Lexicon {
  /** Rows of a table in file order. Throws when the table is not there: a missing list is a broken build. */
  rows(table: string): readonly Row[];
  /** The first column of a table as a set, lower case kept as in the file. */
  words(table: string): ReadonlySet<string>;
}

export function readRows(tsv: string): Row[] {
  const lines = tsv.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  const header = lines[0]?.split('\t') ?? [];
  return lines.slice(1).map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(header.map((column, at) => [column, cells[at] ?? '']));
  });
}

export function createLexicon(tables: Readonly<Record<string, string>>): Lexicon {
  const rows = new Map<string, Row[]>();
  const words = new Map<string, ReadonlySet<string>>();
  const rowsOf = (table: string): readonly Row[] => {
    const known = rows.get(table);
    if (known) return known;
    const tsv = tables[table];
    if (tsv === undefined) throw new Error(`no word list named "${table}"`);
    const read = readRows(tsv);
    rows.set(table, read);
    return read;
  };
  return {
    rows: rowsOf,
    words(table) {
      const known = words.get(table);
      if (known) return known;
      const set = new Set(rowsOf(table).map((row) => Object.values(row)[0] ?? ''));
      words.set(table, set);
      return set;
    },
  };
}
