import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cell, writeCsv } from '../../exports/csv';
import { columns } from '../../exports/quote-row';
import { sampleSource } from '../support/sample-source';

/** A reader of RFC 4180 of its own, so that the writer is not checked against itself. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  let field = '';
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const mark = text[at] ?? '';
    if (quoted) {
      if (mark !== '"') field += mark;
      else if (text[at + 1] === '"') {
        field += mark;
        at += 1;
      } else quoted = false;
    } else if (mark === '"') quoted = true;
    else if (mark === ',') {
      rows.at(-1)?.push(field);
      field = '';
    } else if (mark === '\r' && text[at + 1] === '\n') {
      rows.at(-1)?.push(field);
      field = '';
      rows.push([]);
      at += 1;
    } else field += mark;
  }
  return rows.slice(0, -1);
}

const rows = readCsv(writeCsv(sampleSource));
const value = (row: number, column: (typeof columns)[number]): string | undefined =>
  rows[row]?.[columns.indexOf(column)];

describe('the table', () => {
  it('has its columns and one row a quote', () => {
    expect(rows[0]).toEqual(columns);
    expect(rows).toHaveLength(sampleSource.article.quotes.length + 1);
    for (const row of rows) expect(row).toHaveLength(columns.length);
  });

  it.each([
    [1, 'quote_text', '“We have gone as far as the money lets us, and we have gone there twice,”'],
    [1, 'speaker_as_printed', 'she'],
    [1, 'speaker_full_name', 'Mara Ellingsworth'],
    [1, 'role_as_printed', 'the port authority’s director'],
    [1, 'wikidata_qid', 'Q0'],
    [1, 'gender_value', 'she'],
    [1, 'gender_basis', 'pronoun in the article'],
    [1, 'cue', 'said'],
    [1, 'confidence', '0.97'],
    [1, 'entity_list_date', '2026-01-15'],
    [
      2,
      'quote_text',
      '“Nobody sleeps on those boats,” … “You cannot run a night service on people who have not slept.”',
    ],
    [2, 'gender_value', 'unknown'],
    [2, 'gender_basis', ''],
    [3, 'source_type', 'document'],
    [3, 'speech_type', 'mixed'],
    [5, 'anonymity_reason', 'because the talks are private'],
    [7, 'speaker_full_name', ''],
    [7, 'source_type', 'unknown'],
    [7, 'identity_candidates', 'Coast Users’ League|Tobias Renner'],
  ] as const)('row %i, %s: %s', (row, column, expected) => expect(value(row, column)).toBe(expected));

  it('gives places in the text as it was read', () => {
    const text = sampleSource.text.slice(Number(value(3, 'char_start')), Number(value(3, 'char_end')));
    expect(text).toBe('“persistent gaps in rest periods”');
  });
});

describe('a cell', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+44 20', "'+44 20"],
    ['-5', "'-5"],
    ['@home', "'@home"],
    ['＝1+1', "'＝1+1"],
    ['\t=1', "'\t=1"],
    ['=a,b', '"\'=a,b"'],
    ['say "no"', '"say ""no"""'],
    ['two\nlines', '"two\nlines"'],
    ['“No,” he said', '"“No,” he said"'],
  ])('%j becomes %j', (from, to) => expect(cell(from)).toBe(to));

  it.each(['plain', '1+1', 'a=b', '“=”', ''])('%j stays', (text) => expect(cell(text)).toBe(text));

  it('comes back from any text, and never begins as a formula', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const [[read = ''] = []] = readCsv(`${cell(text)}\r\n`);
        expect([text, `'${text}`]).toContain(read);
        expect(read).not.toMatch(/^[=+\-@]/);
      }),
    );
  });
});
