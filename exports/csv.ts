/** A table for spreadsheets: RFC 4180, one row a quote, with nothing in it that a spreadsheet would run. */
import { columns, quoteRow } from './quote-row';
import type { ExportSource } from './source';

const lineEnd = '\r\n';

/** Tells Excel that the file is UTF-8. */
export const byteOrderMark = '\uFEFF';

export function writeCsv(source: ExportSource): string {
  const rows = source.article.quotes.map((quote, at) => {
    const row = quoteRow(source, quote, at);
    return columns.map((column) => cell(row[column])).join(',');
  });
  return [columns.join(','), ...rows].join(lineEnd) + lineEnd;
}

/** Cells that begin so are taken for formulas; the full-width forms and the controls are as well. */
const formula = /^[=+\-@＝＋－＠\t\r\n]/u;

export function cell(value: string): string {
  const safe = formula.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
