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
  const lines = linesOf(tsv);
  const header = lines[0]?.split('\t') ?? [];
  return lines.slice(1).map((line) => {
    const cells = line.split('\t');
    const row: Record<string, string> = {};
    for (const [at, column] of header.entries()) row[column] = cells[at] ?? '';
    return row;
  });
}

const linesOf = (tsv: string): string[] => tsv.split('\n').filter((line) => line !== '' && !line.startsWith('#'));

/** The first column without the rest: most lists are asked for nothing else, and rows cost more than half of opening. */
function readWords(tsv: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (const line of linesOf(tsv).slice(1)) {
    const end = line.indexOf('\t');
    words.add(end < 0 ? line : line.slice(0, end));
  }
  return words;
}

export function createLexicon(tables: Readonly<Record<string, string>>): Lexicon {
  const rows = new Map<string, Row[]>();
  const words = new Map<string, ReadonlySet<string>>();
  const textOf = (table: string): string => {
    const tsv = tables[table];
    if (tsv === undefined) throw new Error(`no word list named "${table}"`);
    return tsv;
  };
  return {
    rows(table) {
      const known = rows.get(table);
      if (known) return known;
      const read = readRows(textOf(table));
      rows.set(table, read);
      return read;
    },
    words(table) {
      const known = words.get(table);
      if (known) return known;
      const set = readWords(textOf(table));
      words.set(table, set);
      return set;
    },
  };
}
