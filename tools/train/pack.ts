/** Weights as they are shipped: one signed byte each, only those that matter, gaps between them as variable-length numbers. */
import type { RankerFile } from '../../engine/attribution/model';
import { BUCKETS } from '../../engine/attribution/features/sink';

const LEVELS = 127;
/** Weights beyond this quantile are cut to it: a few large ones would coarsen all others. */
const QUANTILE = 0.9995;
const PAYLOAD = 0x7f;
const PAYLOAD_BITS = 7;
const CONTINUES = 0x80;
const BYTE = 0xff;

function scaleOf(weights: Float32Array): number {
  const sizes = [...weights]
    .filter((weight) => weight !== 0)
    .map(Math.abs)
    .toSorted((a, b) => a - b);
  return (sizes[Math.floor(sizes.length * QUANTILE)] ?? 1) / LEVELS;
}

export function packWeights(weights: Float32Array, calibration: readonly number[]): RankerFile {
  const scale = scaleOf(weights);
  const bytes: number[] = [];
  let before = 0;
  weights.forEach((weight, bucket) => {
    const value = Math.max(-LEVELS, Math.min(LEVELS, Math.round(weight / scale)));
    if (value === 0) return;
    let gap = bucket - before;
    before = bucket;
    while (gap > PAYLOAD) {
      bytes.push((gap & PAYLOAD) | CONTINUES);
      gap >>= PAYLOAD_BITS;
    }
    bytes.push(gap, value & BYTE);
  });
  return { buckets: BUCKETS, scale, weights: Buffer.from(bytes).toString('base64'), calibration };
}
