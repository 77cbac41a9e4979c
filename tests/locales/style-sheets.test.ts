import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

describe('style sheets', () => {
  const folder = resolve(import.meta.dirname, '../../components');
  const sheets = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.css'));
  /** Properties and values that mean a side of the screen. */
  const sided =
    /(?:^|[\s;{])(?:(?:margin|padding|border)-(?:left|right)|left|right|float|clear)\s*:|text-align:\s*(?:left|right)/;
  /** Four values whose second and fourth differ. */
  const uneven = /(?:margin|padding|inset):\s*(\S+)\s+(\S+)\s+(\S+)\s+(?!\2;)(\S+);/;
  /** Words in a box that cannot grow: a width in pixels, or no line break without an ellipsis. */
  const narrow = /(?:^|[\s;{])(?:width|inline-size):\s*(?:[1-9]\d{2,})px/;

  it.each(sheets)('%s: no side is left or right', (sheet) => {
    const css = readFileSync(join(folder, sheet), 'utf8').replaceAll(/calc\([^;]*\)/g, 'calc()');
    expect(css.split('\n').filter((line) => sided.test(line) || uneven.test(line))).toEqual([]);
  });

  it.each(sheets)('%s: a fixed width gives way to a narrow window', (sheet) => {
    const css = readFileSync(join(folder, sheet), 'utf8');
    const rules = css.split('}').filter((rule) => narrow.test(rule));
    expect(rules.filter((rule) => !/max-(?:width|inline-size):/.test(rule))).toEqual([]);
  });

  /** Rows of buttons and of short texts: in longer languages they need a second line at 360 pixels. */
  const rows = [
    '.footer-line',
    '.export-buttons',
    '.menu-choices',
    '.summary',
    '.quote-line',
    '.buttons',
    '.certainty',
  ];

  it.each(rows)('%s: a row that is too long goes on in the next line', (row) => {
    const all = sheets.map((sheet) => readFileSync(join(folder, sheet), 'utf8')).join('\n');
    const rule = all.split('}').find((one) => one.includes(`\n${row} {`) && one.includes('display: flex'));
    expect(rule).toContain('flex-wrap: wrap;');
  });

  it('would be found', () => {
    expect(sided.test('  margin-left: 3px;')).toBe(true);
    expect(sided.test('  padding-inline-start: 3px;')).toBe(false);
    expect(uneven.test('  padding: 1px 2px 3px 4px;')).toBe(true);
    expect(uneven.test('  padding: 1px 2px 3px 2px;')).toBe(false);
    expect(narrow.test('  width: 340px;')).toBe(true);
  });
});
