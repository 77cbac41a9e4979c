import { describe, expect, it } from 'vitest';
import { BUCKETS } from '../../../engine/attribution/features/sink';
import { decodeBase64, readRanker } from '../../../engine/attribution/model';
import { packWeights } from '../../../tools/train/pack';

describe('the ranker file', () => {
  it('gives back the weights that were packed, to one step', () => {
    const weights = new Float32Array(BUCKETS);
    weights.set([0.5, -1.25], 3);
    weights[BUCKETS - 1] = 1.25;
    const file = packWeights(weights, [1, 2]);
    const read = readRanker(JSON.parse(JSON.stringify(file)));
    expect(read.calibration).toEqual([1, 2]);
    for (const at of [0, 3, 4, 5, BUCKETS - 1])
      expect(Math.abs((read.weights[at] ?? 9) - (weights[at] ?? 0))).toBeLessThanOrEqual(file.scale);
  });

  it.each([[''], ['TQ=='], ['TWE='], ['TWFu'], ['AAECA/8=']])('decodes %s', (text) => {
    expect([...decodeBase64(text)]).toEqual([...Buffer.from(text, 'base64')]);
  });

  it.each([[undefined], [null], [{}], [{ buckets: 1, scale: 1, weights: '', calibration: [] }]])(
    'refuses %j',
    (value) => {
      expect(() => readRanker(value)).toThrow('ranker.json');
    },
  );
});
