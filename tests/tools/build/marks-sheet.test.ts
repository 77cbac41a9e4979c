/** What the page paints is what card and lists show. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { colourOfSpeaker } from '../../../components/palette';
import { marksSheet } from '../../../tools/build/marks-sheet';

const squeeze = (css: string): string =>
  css.replace(/\s+/g, ' ').replace(/[\d.]+/g, (digits) => String(Number(digits)));

it('the committed sheet is what the palette gives (else run: npx tsx tools/marks.ts)', () => {
  expect(squeeze(readFileSync('extension/page/marks.css', 'utf8'))).toBe(squeeze(marksSheet()));
});

it.each([0, 3, 11])('speaker %i has one colour everywhere', (speaker) => {
  const rule = `::highlight(saidby-underline-named-${speaker % 10}-light) {`;
  const sheet = marksSheet();
  expect(sheet.slice(sheet.indexOf(rule)).split('}')[0]).toContain(colourOfSpeaker(speaker, 'light').line);
});
