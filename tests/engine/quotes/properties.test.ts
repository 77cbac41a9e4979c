/** What must hold of tokens, sentences and quotations for any text at all. */
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { quoted } from '../../support/quotations';

const RUNS = { numRuns: 400 };
vi.setConfig({ testTimeout: 120_000 });

const PIECES = [
  '“',
  '”',
  '"',
  "'",
  '‘',
  '’',
  "''",
  '``',
  '«',
  '»',
  '„',
  ' ',
  ' ',
  '\n\n',
  '.',
  ',',
  '?',
  'said',
  'Vask',
  'the',
  "n't",
  '6',
  '—',
  '(',
  ')',
  '=',
  'U.S.',
  'Mr.',
  '\ud83d',
  '\u00ad',
  '\u{1F30A}',
];
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 80 }).map((pieces) => pieces.join('')),
);

describe('for any text', () => {
  it('tokens cover everything but white space, in order, and are slices', () => {
    fc.assert(
      fc.property(text, (any) => {
        const { tokens } = quoted(any);
        let end = 0;
        for (const token of tokens) {
          expect(any.slice(end, token.start).trim()).toBe('');
          expect(token.end).toBeGreaterThan(token.start);
          expect(token.text).toBe(any.slice(token.start, token.end));
          end = token.end;
        }
        expect(any.slice(end).trim()).toBe('');
      }),
      RUNS,
    );
  });

  it('sentences part the tokens and stay inside their block', () => {
    fc.assert(
      fc.property(text, (any) => {
        const { tokens, sentences } = quoted(any);
        let next = 0;
        sentences.forEach(({ first, last, block, start, end }, at) => {
          expect(first).toBe(next);
          expect(last).toBeGreaterThan(first);
          expect([start, end]).toEqual([tokens[first]?.start, tokens[last - 1]?.end]);
          expect(tokens.slice(first, last).every((token) => token.block === block && token.sentence === at)).toBe(true);
          next = last;
        });
        expect(next).toBe(tokens.length);
      }),
      RUNS,
    );
  });

  it('quotations stand apart, in order, inside one block, and every token knows its own', () => {
    fc.assert(
      fc.property(text, (any) => {
        const { tokens, quotations, quotationOf } = quoted(any);
        let next = 0;
        quotations.forEach((one, at) => {
          expect(one.id).toBe(at);
          expect(one.first).toBeGreaterThanOrEqual(next);
          expect([one.start, one.end]).toEqual([tokens[one.first]?.start, tokens[one.last - 1]?.end]);
          expect(tokens.slice(one.first, one.last).every((token) => token.block === one.block)).toBe(true);
          expect(quotationOf.slice(one.first, one.last).every((id) => id === at)).toBe(true);
          expect(one.continues ?? -1).toBeLessThan(at);
          expect(one.speech).toBeGreaterThanOrEqual(0);
          expect(one.speech).toBeLessThanOrEqual(1);
          next = one.last;
        });
        expect(quotationOf.filter((id) => id >= 0).length).toBe(
          quotations.reduce((sum, { first, last }) => sum + last - first, 0),
        );
      }),
      RUNS,
    );
  });

  it('an error never leaves its paragraph: what follows is read as if it stood alone', () => {
    fc.assert(
      fc.property(text, (any) => {
        const after = 'The board met.\n\nIlona Vask said “we wait for the tide” and left.';
        const last = quoted(`${any}\n\n${after}`).quotations.at(-1);
        expect(last && `${any}\n\n${after}`.slice(last.start, last.end)).toBe('“we wait for the tide”');
      }),
      RUNS,
    );
  });
});

describe('on long texts without an end', () => {
  const LONG = 20_000;
  it.each(['“', '" ', "'a ", '”', '"', "''", 'U.-', '. ', "s' ", '“a "b ', "“a ' ", '.) ', '@', '\ud83d'])(
    'does not overflow or hang on %j',
    (piece) => {
      expect(quoted(piece.repeat(LONG)).article.text).toHaveLength(piece.length * LONG);
    },
  );
});
