import { describe, expect, it } from 'vitest';
import { bootstrap } from '../../../tools/evaluate/bootstrap';
import { reliability } from '../../../tools/evaluate/calibration';
import { type Counts, zero } from '../../../tools/evaluate/figures';
import type { Case } from '../../../tools/evaluate/judge';

function documentWith(found: number, speech: number): Counts {
  return { ...zero(), documents: 1, speech, predicted: speech, found };
}

const one = (confidence: number, right: boolean): Case =>
  ({ basis: 'named', right, hit: { quote: { confidence } } }) as unknown as Case;

describe('bootstrap', () => {
  const documents = Array.from({ length: 50 }, (_, at) => documentWith(at % 2 === 0 ? 10 : 6, 10));

  it('holds the figure inside its interval, the same each time', () => {
    const [low, high] = bootstrap(documents)['detection.recall'] ?? [1, 0];
    expect(low).toBeGreaterThan(0.7);
    expect(low).toBeLessThan(0.8);
    expect(high).toBeGreaterThan(0.8);
    expect(high).toBeLessThan(0.9);
    expect(bootstrap(documents)).toEqual(bootstrap(documents));
  });

  it('has no interval for one document, and none wider than a point where all are alike', () => {
    expect(bootstrap([documentWith(1, 2)])).toEqual({});
    expect(bootstrap([documentWith(1, 2), documentWith(1, 2)])['detection.recall']).toEqual([0.5, 0.5]);
  });
});

describe('reliability', () => {
  it('puts each answer into one bin', () => {
    const bins = reliability([one(1, true), one(0.97, false), one(0.9, true), one(0, false)]);
    expect(bins.filter(({ quotes }) => quotes > 0)).toEqual([
      { from: 0, to: 0.3, quotes: 1, meanConfidence: 0, right: 0 },
      { from: 0.9, to: 0.95, quotes: 1, meanConfidence: 0.9, right: 1 },
      { from: 0.95, to: 1, quotes: 2, meanConfidence: 0.985, right: 0.5 },
    ]);
  });
});
