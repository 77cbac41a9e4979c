import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chained } from '../../support/chains';

const WORDS = [
  'Karin Holt',
  'Holt',
  'Mr Lowe',
  'Peter Lowe',
  'she',
  'he',
  'they',
  'it',
  'said',
  'the minister',
  ', a doctor,',
  '“Yes,”',
  'told',
  'and',
  '.',
  '\n\n',
  "'s office",
  '(NGO)',
  'a spokesman for',
];
const newsLike = fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(' '));
const anything = fc.oneof(newsLike, fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }));

describe('chains of any text', () => {
  it('never throw, and every link points at a chain that has the mention or a rival', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const { chains, chainsOf, mentions } = chained(text);
        expect(chainsOf).toHaveLength(mentions.length);
        for (const links of chainsOf) {
          expect(links.reduce((sum, link) => sum + link.probability, 0)).toBeLessThanOrEqual(1 + 1e-9);
          for (const link of links) expect(chains[link.chain]?.id).toBe(link.chain);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('put each mention into one chain at most, and are the same every time', () => {
    fc.assert(
      fc.property(newsLike, (text) => {
        const once = chained(text);
        const ids = once.chains.flatMap((chain) => chain.mentions);
        expect(new Set(ids).size).toBe(ids.length);
        expect(chained(text)).toEqual(once);
      }),
      { numRuns: 100 },
    );
  });
});
